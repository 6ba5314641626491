import type { Tie } from '../model/tie.ts';
import type { HeadedWay, Way } from './curve.ts';
import { type Look, SILENCE } from './look.ts';
import type { Plan } from './plan.ts';
import type { Shape, Tone } from './shapes.ts';
import { headLengthOf, strokeOf } from './strokes.ts';

/** A tie with its look. */
interface Looking {
  readonly tie: Tie;
  readonly look: Look;
}

/** Ties in the order in which their lines lie, the lowest first. */
export function inLayers<Each extends Looking>(
  plan: Pick<Plan, 'layers'>,
  ties: readonly Each[],
): readonly Each[] {
  return [...ties].sort((a, b) => layerOf(plan, a) - layerOf(plan, b));
}

/** A band lies below all lines. */
export function layerOf({ layers }: Pick<Plan, 'layers'>, { tie, look }: Looking): number {
  return look.hatched ? 0 : (layers.get(tie.pair) ?? 0);
}

/** A hairline where nothing is said of a pair. */
export function silenceShapes(way: Way | undefined): readonly Shape[] {
  const shapes = lineShapes(SILENCE, way, 1);
  return shapes.length === 0 ? [] : [{ kind: 'group', role: 'silence', shapes }];
}

/** What of a way is drawn. */
export type DrawnWay = Pick<Way, 'line' | 'headed'>;

/** The line of a tie with all that belongs to it but its letter: its halo, its edges, its head. */
export function lineShapes(
  look: Look,
  way: DrawnWay | undefined,
  narrower: number,
): readonly Shape[] {
  if (way === undefined) return [];
  const { width, tone, dashes, round, opacity, below } = strokeOf(look, narrower);
  const headed = look.directed ? way.headed(headLengthOf(look, narrower)) : null;
  const segments = headed === null ? way.line : headed.shaft;
  const hollow = below.some(({ part }) => part === 'edge');
  const line = { kind: 'path', segments } as const;
  return [
    ...below.map(
      (each): Shape => ({
        ...line,
        stroke: each.part === 'halo' ? 'disputed' : tone,
        width: each.width,
        // A hollow line that is broken is broken through: its edges would else be the loudest there are.
        ...(each.part === 'edge' ? { dashes } : {}),
      }),
    ),
    { ...line, stroke: hollow ? 'paper' : tone, width, dashes, round, opacity },
    ...(headed === null ? [] : [headShape(headed.head, hollow, tone)]),
  ];
}

function headShape(segments: HeadedWay['head'], hollow: boolean, tone: Tone): Shape {
  return { kind: 'path', segments, fill: hollow ? 'paper' : tone, stroke: tone, width: 1 };
}
