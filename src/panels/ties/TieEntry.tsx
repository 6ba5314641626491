import { memo, useEffect, useRef } from 'react';
import type { Standing, TieState } from '../../model/standing.ts';
import type { TieId } from '../../model/tie.ts';
import { actorsInWords, remarksOn, tenorShown } from '../../model/words/words.ts';
import { Mark } from '../../scene/Swatch.tsx';
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
  const { tie, state } = standing;
  const nameOf = useActorName();
  return (
    <>
      <Mark
        mark={tie.relation.mark}
        look={markLook(state)}
        tone={tenorShown(standing) ?? 'context'}
      />
      <span>
        <span className="visually-hidden">{actorsInWords(tie, nameOf)}:</span> {tie.relation.name}
        {tie.relation.directed ? (
          <span aria-hidden="true" className="tie-direction">
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

function markLook(state: TieState) {
  switch (state) {
    case 'attested':
      return 'full';
    case 'context':
      return 'square';
    case 'denied':
      return 'struck';
    case 'possible':
      return 'dotted';
    default:
      return 'hollow';
  }
}
