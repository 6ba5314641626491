import { barsOf, beyondInWords, packed } from '../../model/biography.ts';
import type { PairLane } from '../../model/pair-lanes.ts';
import { actorsOf, type TieId } from '../../model/tie.ts';
import type { Axis } from '../../model/time/time-axis.ts';
import { actorsInWords, countInWords } from '../../model/words/words.ts';
import { lookAt } from '../../scene/look.ts';
import { LetterSample } from '../../scene/samples.tsx';
import { TimeBars } from '../../scene/TimeBars.tsx';
import { ActorNames } from '../../state/ActorNames.tsx';
import { aboutOf } from '../../state/about.ts';
import { useActions, useActorName, useNetwork, useSelection } from '../../state/use-explorer.tsx';
import { useHovering } from '../../state/use-hovering.ts';
import { withSelectionToggled } from '../../state/view.ts';

interface Props {
  readonly lane: PairLane;
  readonly axis: Axis;
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly strong: boolean;
  }[];
  /** The ties that belong to what is selected. */
  readonly marked: ReadonlySet<TieId>;
  /** Whether the Tab key stops at a tie; only one of all lanes says so. */
  readonly stopAt: (tie: TieId) => { readonly tabIndex: number; readonly onFocus: () => void };
}

/** A pair with a row for each of its ties; a row opens the evidence. */
export function PairBiography({ lane: { pair, ties }, axis, bands, marked, stopAt }: Props) {
  const nameOf = useActorName();
  const network = useNetwork();
  const selection = useSelection();
  const { change } = useActions();
  const hovering = useHovering();
  return (
    <li className="pair-biography">
      <h4 translate="no">
        <ActorNames actors={actorsOf(pair)} />
      </h4>
      <ul>
        {ties.map(({ tie, episodes }) => {
          const stop = stopAt(tie.id);
          const bars = packed(barsOf(axis, episodes));
          const more = beyondInWords(axis, episodes);
          const standing = network.ties.get(tie.id);
          const target = { kind: 'tie', id: tie.id } as const;
          const state = standing === undefined ? 'no evidence' : standing.state;
          return (
            <li key={tie.id}>
              <button
                type="button"
                className="tie-biography"
                data-marked={marked.has(tie.id) || undefined}
                {...aboutOf(target)}
                aria-pressed={selection.kind === 'tie' && selection.id === tie.id}
                onClick={() => change(withSelectionToggled, target)}
                tabIndex={stop.tabIndex}
                {...hovering(target, stop.onFocus)}
              >
                <span className="tie-biography-name">
                  <LetterSample mark={tie.relation.mark} look={lookAt(standing)} signed={false} />
                  <span>
                    <span className="visually-hidden" translate="no">
                      {actorsInWords(tie, nameOf)}:{' '}
                    </span>
                    {tie.relation.shortName}
                    {tie.relation.directed ? (
                      <span aria-hidden="true" className="tie-direction" translate="no">
                        {' '}
                        {actorsInWords(tie, nameOf)}
                      </span>
                    ) : null}
                    {more === '' ? null : <span className="tie-biography-more">{more}</span>}
                    <span className="visually-hidden">
                      , {countInWords(tie.claims.length, 'claim')}; now {state}
                      {marked.has(tie.id) ? '; of what is selected' : ''}
                    </span>
                  </span>
                </span>
                <TimeBars bars={bars} bands={bands} />
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
