import { useCallback, useMemo, useRef } from 'react';
import type { Snapshot } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import type { Tie } from '../../model/tie.ts';
import { remarksOn, tieInWords } from '../../model/words/words.ts';
import { DrawnShapes } from '../../scene/DrawnShapes.tsx';
import { networkShapes } from '../../scene/network-picture.ts';
import type { Plan } from '../../scene/plan.ts';
import { shownIn } from '../../scene/shown.ts';
import { useAmountScale } from '../../scene/use-amount-scale.ts';
import {
  useActions,
  useActorName,
  useChoices,
  useSelection,
  useViewState,
} from '../../state/use-explorer.tsx';
import { type Selection, withSelectionAt } from '../../state/view.ts';
import { stancesIn } from './stances.ts';
import { usePointing } from './use-pointing.ts';

interface Props {
  readonly plan: Plan;
  /** What of the plan is seen, as an SVG viewBox. */
  readonly frame: string;
  readonly ties: readonly Tie[];
  readonly snapshot: Snapshot;
  readonly network: Network;
}

/** One of the years side by side, painted as its figure is. The list of ties says the same in words. */
export function Panel({ plan, frame, ties, snapshot, network }: Props) {
  const choices = useChoices();
  const scale = useAmountScale();
  const nameOf = useActorName();
  const selected = useSelection();
  const hovered = useViewState((state) => state.hovered);
  const { change, hover } = useActions();
  const panel = useRef<SVGSVGElement>(null);
  const targetOf = useCallback((line: string) => selectionOf(ties, line), [ties]);
  const pick = useCallback(
    (target: Selection) => change(withSelectionAt, snapshot.id, target),
    [change, snapshot.id],
  );
  usePointing(panel, targetOf, hover, pick);
  const shown = useMemo(
    () => shownIn({ network, since: null, choices, scale }, plan.silences),
    [network, choices, plan, scale],
  );
  const shapes = networkShapes(plan, shown, (tie) => titleOf(tie, network, nameOf));
  const stanceOf = stancesIn(plan, shown.ties, ties, { hovered, selected });

  return (
    <svg ref={panel} className="panel-drawing notranslate" aria-hidden="true" viewBox={frame}>
      {[...shapes.entries()].map(([place, shape]) => {
        const { line, left, reach } = stanceOf(shape);
        return (
          <g key={place} data-line={line} opacity={left === 1 ? undefined : left}>
            <DrawnShapes shapes={[shape]} />
            {reach === undefined ? null : <path className="panel-reach" d={reach} />}
          </g>
        );
      })}
    </svg>
  );
}

function titleOf(tie: Tie, network: Network, nameOf: ReturnType<typeof useActorName>): string {
  const standing = network.ties.get(tie.id);
  const words = tieInWords(tie, nameOf);
  return standing === undefined ? words : `${words} (${remarksOn(standing)})`;
}

function selectionOf(ties: readonly Tie[], line: string): Selection {
  const tie = ties.find(({ id }) => id === line);
  return tie === undefined ? { kind: 'nothing' } : { kind: 'tie', id: tie.id };
}
