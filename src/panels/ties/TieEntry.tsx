import { memo, useEffect, useRef } from 'react';
import type { Standing } from '../../model/standing.ts';
import type { TieId } from '../../model/tie.ts';
import { actorsInWords, remarksOn } from '../../model/words/words.ts';
import { lookOf } from '../../scene/look.ts';
import { LetterSample } from '../../scene/samples.tsx';
import { aboutOf } from '../../state/about.ts';
import { useActions, useActorName } from '../../state/use-explorer.tsx';
import { useHovering } from '../../state/use-hovering.ts';
import { withSelectionToggled } from '../../state/view.ts';

interface Props {
  readonly standing: Standing;
  readonly selected: boolean;
  /** Whether the Tab key stops here; only one entry of the list says so. */
  readonly stop: boolean;
  /** Told of the tie whose entry takes the focus. */
  readonly onReach: (tie: TieId) => void;
}

/** One tie as a button: pressed while its evidence is open. Most stay as they are from view to view. */
export const TieEntry = memo(function TieEntry({ standing, selected, stop, onReach }: Props) {
  const { tie } = standing;
  const { change } = useActions();
  const hovering = useHovering();
  const target = { kind: 'tie', id: tie.id } as const;

  const entry = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A tie may be chosen in the drawing: the list shows which of its entries that is.
    if (selected) entry.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  return (
    <li>
      <button
        ref={entry}
        type="button"
        className="tie-entry"
        data-tie={tie.id}
        {...aboutOf(target)}
        tabIndex={stop ? 0 : -1}
        aria-pressed={selected}
        onClick={() => change(withSelectionToggled, target)}
        {...hovering(target, () => onReach(tie.id))}
      >
        <TieWords standing={standing} />
      </button>
    </li>
  );
});

function TieWords({ standing }: Pick<Props, 'standing'>) {
  const { tie } = standing;
  const nameOf = useActorName();
  return (
    <>
      <LetterSample mark={tie.relation.mark} look={lookOf(standing)} />
      <span>
        <span className="visually-hidden">
          <span translate="no">{actorsInWords(tie, nameOf)}</span>:
        </span>{' '}
        {tie.relation.name}
        {tie.relation.directed ? (
          <span aria-hidden="true" className="tie-direction" translate="no">
            {' '}
            {actorsInWords(tie, nameOf)}
          </span>
        ) : null}
        <span className="tie-remarks">
          <span className="visually-hidden">,</span> {remarksOn(standing)}
        </span>
      </span>
    </>
  );
}
