import type { CellState } from '../model/matrix.ts';
import type { Sign } from '../model/triads.ts';
import type { Point } from './geometry.ts';
import {
  circleAt,
  type PathShape,
  polygon,
  polyline,
  roundedBox,
  type Shape,
  type Tone,
} from './shapes.ts';
import { lookOfSign } from './sign-look.ts';
import { strokeOf } from './strokes.ts';

/** How wide and high a cell's form is drawn, in pixels. */
export const CELL_SIZE = 20;
const MIDDLE = { x: 10, y: 10 };

/**
 * The state of a pair as a form, its tenor as a colour: full, hollow, half, square, dotted, struck, or
 * a mere point. What is denied has no tenor, whatever else stands between the two.
 */
export function cellShapes(state: CellState, sign: Sign): readonly Shape[] {
  const tone = toneOfSign(state === 'denied' ? 'unknown' : sign);
  const ring = (radius: number, width: number): Shape => ({
    kind: 'path',
    segments: circleAt(MIDDLE, radius),
    stroke: tone,
    width,
  });
  const line = (width: number, ...points: readonly (readonly [number, number])[]): Shape => ({
    kind: 'path',
    segments: polyline(points.map(([x, y]) => ({ x, y }))),
    stroke: tone,
    width,
  });
  switch (state) {
    case 'attested':
      return [disc(7, tone), ...bars(sign, 'paper', 1.8, [6.5, 13.5])];
    case 'presupposed':
      return [ring(6.5, 2), ...bars(sign, tone, 1.6, [6.5, 13.5])];
    case 'carried forward':
      return [ring(6, 1.4), leftHalf(tone), ...bars(sign, tone, 1.6, [10.5, 14.5])];
    case 'context':
      return [
        {
          kind: 'path',
          segments: polygon([
            { x: 5, y: 5 },
            { x: 15, y: 5 },
            { x: 15, y: 15 },
            { x: 5, y: 15 },
          ]),
          stroke: tone,
          width: 1.4,
        },
      ];
    case 'possible':
      return [
        {
          kind: 'path',
          segments: circleAt(MIDDLE, 6),
          stroke: tone,
          width: 2,
          dashes: [0.1, 3.7],
          round: true,
        },
      ];
    case 'denied':
      return [line(2, [5, 5], [15, 15]), line(2, [15, 5], [5, 15])];
    case 'filtered':
      return [line(1.4, [5, 10], [15, 10])];
    case 'no evidence':
      return [disc(1.3, 'context')];
  }
}

/** How wide and high a cell of a small matrix is, in pixels. */
export const SMALL_CELL_SIZE = 6;
/** How much is drawn of what no source says of the year itself. */
const NOT_ATTESTED = 0.4;

/** The same, very small: the tenor as a form, as if attested or not. */
export function smallCellShape(state: CellState, sign: Sign, { x, y }: Point): PathShape {
  return {
    kind: 'path',
    segments: SMALL_FORMS[sign].flatMap(({ left, top, width, height }) =>
      roundedBox({ x: x + left, y: y + top }, width, height, 0),
    ),
    fill: toneOfSign(sign),
    opacity: state === 'attested' ? 1 : NOT_ATTESTED,
  };
}

/** A square, a bar, two bars or a point: tenor is told by form as well as by colour. */
const SMALL_FORMS: Readonly<
  Record<Sign, readonly { left: number; top: number; width: number; height: number }[]>
> = {
  positive: [{ left: 0.5, top: 0.5, width: 5, height: 5 }],
  negative: [{ left: 0.5, top: 2, width: 5, height: 2 }],
  ambivalent: [
    { left: 0.5, top: 1, width: 5, height: 1.5 },
    { left: 0.5, top: 3.6, width: 5, height: 1.5 },
  ],
  unstated: [{ left: 0.5, top: 0.5, width: 5, height: 5 }],
  unknown: [{ left: 2, top: 2, width: 2, height: 2 }],
};

function toneOfSign(sign: Sign): Tone {
  return strokeOf(lookOfSign(sign)).tone;
}

function disc(radius: number, fill: Tone): Shape {
  return { kind: 'path', segments: circleAt(MIDDLE, radius), fill };
}

function leftHalf(fill: Tone): Shape {
  return {
    kind: 'path',
    segments: [['M', 10, 4], ['C', 6.7, 4, 4, 6.7, 4, 10], ['C', 4, 13.3, 6.7, 16, 10, 16], ['Z']],
    fill,
  };
}

/** One bar for what is conflictual, two for what is mixed, so that grey print tells it too. */
function bars(
  sign: Sign,
  stroke: Tone,
  width: number,
  [from, to]: readonly [number, number],
): readonly Shape[] {
  return HEIGHTS[sign].map((y) => ({
    kind: 'path',
    segments: polyline([
      { x: from, y },
      { x: to, y },
    ]),
    stroke,
    width,
  }));
}

const HEIGHTS: Readonly<Record<Sign, readonly number[]>> = {
  positive: [],
  negative: [10],
  ambivalent: [8, 12],
  unstated: [],
  unknown: [],
};
