import type { Tie } from '../model/tie.ts';
import type { HeadedWay, Way } from './curve.ts';
import { DASHES } from './dashes.ts';
import type { Plan } from './plan.ts';
import type { Shape, Tone } from './shapes.ts';
import { headLengthOf, strokeOf } from './strokes.ts';

/** A tie with the names of the styles that it wears. */
interface Worn {
  readonly tie: Tie;
  readonly looks: readonly string[];
}

/** Ties in the order in which their lines lie, the lowest first. */
export function inLayers<Each extends Worn>(
  { layers }: Pick<Plan, 'layers'>,
  ties: readonly Each[],
): readonly Each[] {
  const layerOf = ({ tie, looks }: Worn) =>
    looks.includes('hatched') ? 0 : (layers.get(tie.pair) ?? 0);
  return [...ties].sort((a, b) => layerOf(a) - layerOf(b));
}

/** A hairline where nothing is said of a pair. */
export function silenceShapes(way: Way | undefined): readonly Shape[] {
  if (way === undefined) return [];
  const line = { kind: 'path', segments: way.line, stroke: 'context', width: 1 } as const;
  return [{ kind: 'group', role: 'silence', shapes: [{ ...line, dashes: DASHES.silence }] }];
}

/** The line of a tie with all that belongs to it but its letter. */
export function tieShapes(
  { looks }: Pick<Worn, 'looks'>,
  way: Way | undefined,
  narrower: number,
): readonly Shape[] {
  if (way === undefined) return [];
  const stroke = strokeOf(looks, narrower);
  const { width, tone, dashes, round, opacity, below } = stroke;
  const headed = looks.includes('directed') ? way.headed(headLengthOf(looks, narrower)) : null;
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
