import { useCallback, useRef } from 'react';
import { visibilityIn } from '../../model/choices.ts';
import type { Snapshot } from '../../model/dataset.ts';
import type { Network } from '../../model/network.ts';
import type { Tie } from '../../model/tie.ts';
import { remarksOn, tieInWords } from '../../model/words/words.ts';
import type { Way } from '../../scene/curve.ts';
import { DASHES } from '../../scene/dashes.ts';
import { GROUND_TONE_COUNT } from '../../scene/ground-tones.ts';
import { actorsInFocus, inFocusOf } from '../../scene/highlight.ts';
import { looksOf } from '../../scene/look.ts';
import type { PlacedActor, Plan } from '../../scene/plan.ts';
import { pathText, polygon } from '../../scene/shapes.ts';
import { widthInLetters } from '../../scene/short-name.ts';
import type { Sizes } from '../../scene/sizes.ts';
import { headLengthOf, strokeOf } from '../../scene/strokes.ts';
import {
  useActions,
  useActorName,
  useChoices,
  useSelection,
  useViewState,
} from '../../state/use-explorer.tsx';
import { type Selection, withSelectionAt } from '../../state/view.ts';
import { usePointing } from './use-pointing.ts';

interface Props {
  readonly plan: Plan;
  /** What of the plan is seen, as an SVG viewBox. */
  readonly frame: string;
  readonly ties: readonly Tie[];
  readonly snapshot: Snapshot;
  readonly network: Network;
}

/** One year of the plate. The list of ties says the same in words. */
export function Panel({ plan, frame, ties, snapshot, network }: Props) {
  const choices = useChoices();
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
  const focus = hovered.kind === 'nothing' ? selected : hovered;
  const visibilityOf = visibilityIn(network, choices);
  const drawn = ties.flatMap((tie) => {
    const standing = network.ties.get(tie.id);
    const looks = standing === undefined ? [] : looksOf(standing, visibilityOf(standing));
    return standing === undefined || looks.length === 0 ? [] : [{ tie, standing, looks }];
  });
  const shown = drawn.map(({ tie }) => tie);
  const touched = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const isInFocus = inFocusOf(focus);
  const actors = actorsInFocus(
    focus,
    () => shown,
    (id) => ties.find((tie) => tie.id === id),
  );

  return (
    <svg ref={panel} className="panel-drawing" aria-hidden="true" viewBox={frame}>
      {plan.groups.map(({ id, corners }, index) => (
        <path
          key={id}
          className={`panel-group panel-group-${index % GROUND_TONE_COUNT}`}
          d={pathText(polygon(corners))}
          strokeWidth={plan.sizes.ground}
        />
      ))}
      {choices.shownStates.has('no evidence')
        ? [...plan.silences]
            .filter((pair) => !network.pairs.has(pair))
            .map((pair) => (
              <path
                key={pair}
                className="panel-silence"
                d={pathText(plan.wayOfSilence(pair)?.line ?? [])}
                strokeDasharray={DASHES.silence.join(' ')}
              />
            ))
        : null}
      {drawn.map(({ tie, standing, looks }) => (
        <g
          key={tie.id}
          className={['panel-tie', ...looks].join(' ')}
          data-muted={!isInFocus(tie)}
          data-line={tie.id}
        >
          <title>{`${tieInWords(tie, nameOf)} (${remarksOn(standing)})`}</title>
          <Line way={plan.wayOf(tie)} looks={looks} narrower={plan.sizes.narrower} />
        </g>
      ))}
      {plan.actors.map((actor) => (
        <PanelActor
          key={actor.id}
          actor={actor}
          sizes={plan.sizes}
          idle={!touched.has(actor.id)}
          muted={actors !== null && !actors.has(actor.id)}
        />
      ))}
    </svg>
  );
}

function selectionOf(ties: readonly Tie[], line: string): Selection {
  const tie = ties.find(({ id }) => id === line);
  return tie === undefined ? { kind: 'nothing' } : { kind: 'tie', id: tie.id };
}

interface LineProps {
  readonly way: Way | undefined;
  readonly looks: readonly string[];
  readonly narrower: number;
}

function Line({ way, looks, narrower }: LineProps) {
  if (way === undefined) return null;
  const headed = looks.includes('directed') ? way.headed(headLengthOf(looks, narrower)) : null;
  const line = pathText(headed === null ? way.line : headed.shaft);
  const { width, dashes, below } = strokeOf(looks, narrower);
  const hollow = below.some(({ part }) => part === 'edge');
  const dashed = dashes.length === 0 ? undefined : dashes.map((each) => each.toFixed(1)).join(' ');
  return (
    <>
      {below.map((each) => (
        <path
          key={each.part}
          className={`panel-${each.part}`}
          d={line}
          strokeWidth={each.width}
          strokeDasharray={each.part === 'edge' ? dashed : undefined}
        />
      ))}
      <path
        className={hollow ? 'panel-line panel-line-hollow' : 'panel-line'}
        d={line}
        strokeWidth={width}
        strokeDasharray={dashed}
      />
      {headed === null ? null : <path className="panel-arrow" d={pathText(headed.head)} />}
      <path className="panel-reach" d={line} />
    </>
  );
}

interface PanelActorProps {
  readonly actor: PlacedActor;
  readonly sizes: Sizes;
  readonly idle: boolean;
  readonly muted: boolean;
}

function PanelActor({ actor, sizes, idle, muted }: PanelActorProps) {
  const { name, member, x, y } = actor;
  if (sizes.dots) {
    return (
      <g className="panel-dot" data-idle={idle} data-muted={muted}>
        <title>{name}</title>
        <circle cx={x} cy={y} r={sizes.memberRim} />
      </g>
    );
  }
  const half = (widthInLetters(name) * sizes.letter + sizes.nameEdge) / 2;
  return (
    <g className="panel-actor" data-idle={idle} data-muted={muted}>
      {member ? (
        <circle cx={x} cy={y} r={sizes.memberRim} />
      ) : (
        <rect x={x - half} y={y - 9} width={2 * half} height="18" rx="4" />
      )}
      <text x={x} y={y + 3.8} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}
