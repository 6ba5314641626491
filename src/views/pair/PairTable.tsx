import type { CSSProperties } from 'react';
import type { Snapshot } from '../../model/dataset.ts';
import type { Standing } from '../../model/standing.ts';
import type { PairId, Tie } from '../../model/tie.ts';
import { momentName, momentWhen } from '../../model/words/moment-words.ts';
import { kindInWords, standingInFewWords } from '../../model/words/pair-words.ts';
import { turnInWords } from '../../model/words/turn-words.ts';
import { remarksOn } from '../../model/words/words.ts';
import { lookOf, lookOfTurn } from '../../scene/look.ts';
import { LineSample } from '../../scene/samples.tsx';
import { useAmountScale } from '../../scene/use-amount-scale.ts';
import {
  useActions,
  useActorName,
  useMomentNoun,
  useMoments,
  useSelection,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { useHovering } from '../../state/use-hovering.ts';
import { withMoment, withSelectionAt } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { usePair } from './use-pair.ts';

/** A row for each tie, a column for each year, and at the end what became of it. */
export function PairTable({ pair }: { readonly pair: PairId }) {
  const { rows, moments } = usePair(pair);
  const snapshots = useMoments();
  const noun = useMomentNoun();
  const nameOf = useActorName();
  const current = useSnapshot();
  const { change } = useActions();
  const scale = useAmountScale();
  if (rows.length === 0) {
    return (
      <p role="status">
        No tie of these two is shown in any {noun}. That is not the same as no tie: beside this
        stands what the sources say of them all the same.
      </p>
    );
  }
  return (
    <div className="pair-years" data-scrolls>
      <table style={{ '--years': snapshots.length } as CSSProperties}>
        <caption className="visually-hidden">Ties by {noun}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Tie</span>
            </th>
            {snapshots.map((each) => (
              <th key={each.id} scope="col">
                <button
                  type="button"
                  className="pair-year"
                  translate={asWritten(momentName(each))}
                  aria-current={each.id === current.id ? 'date' : undefined}
                  onClick={() => change(withMoment, each.id)}
                >
                  {momentName(each)}
                </button>
              </th>
            ))}
            {snapshots.length === 1 ? null : (
              <th scope="col" className="pair-turn">
                {momentName(moments.before)} to {momentName(moments.after)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tie, standings, hidden, comparison }) => (
            <tr key={tie.id}>
              <th scope="row">
                <span className="pair-kind">{kindInWords(tie, nameOf)}</span>
                <span className="pair-kind-short" aria-hidden="true">
                  {kindInWords(
                    { ...tie, relation: { ...tie.relation, name: tie.relation.shortName } },
                    nameOf,
                  )}
                </span>
              </th>
              {snapshots.map((snapshot, index) => (
                <td key={snapshot.id} data-current={snapshot.id === current.id}>
                  <YearCell
                    tie={tie}
                    snapshot={snapshot}
                    standing={standings[index]}
                    hidden={hidden[index]}
                  />
                </td>
              ))}
              {snapshots.length === 1 ? null : (
                <td className="pair-turn">
                  {comparison === undefined ? null : (
                    <>
                      <LineSample look={lookOfTurn(comparison, scale)} letter={tie.relation.mark} />
                      <span>{turnInWords(comparison.turn, moments)}</span>
                    </>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly tie: Tie;
  readonly snapshot: Snapshot;
  readonly standing: Standing | undefined;
  /** What is known of it, where the reader's choices hide it. */
  readonly hidden: Standing | undefined;
}

/** How a tie stands in a year, by the very line that is drawn then; it opens the words. */
function YearCell({ tie, snapshot, standing, hidden }: CellProps) {
  const selection = useSelection();
  const current = useSnapshot();
  const { change } = useActions();
  const hovering = useHovering();
  const scale = useAmountScale();
  const target = { kind: 'tie', id: tie.id } as const;
  if (standing === undefined) {
    const words = hidden === undefined ? 'no evidence' : `${standingInFewWords(hidden)}, not drawn`;
    return <span className="pair-silent">{words}</span>;
  }
  const selected =
    selection.kind === 'tie' && selection.id === tie.id && snapshot.id === current.id;
  return (
    <button
      type="button"
      className="pair-cell"
      aria-pressed={selected}
      aria-label={`${tie.relation.name} ${momentWhen(snapshot)}: ${remarksOn(standing)}`}
      onClick={() => change(withSelectionAt, snapshot.id, target)}
      {...hovering(target)}
    >
      <LineSample look={lookOf(standing, scale)} letter={tie.relation.mark} />
      <span>{standingInFewWords(standing)}</span>
    </button>
  );
}
