import type { Moment } from '../model/time/moment.ts';
import type { Axis } from '../model/time/time-axis.ts';
import { isWithinCentury, marksOf, shortYear, withRoom } from './axis-labels.ts';
import { roundedBox, type Shape } from './shapes.ts';
import { bandLook } from './time-shapes.ts';

/** What the axis of a timeline is drawn from. */
export interface AxisScene {
  readonly axis: Axis;
  /** The years that can be looked at, as stretches of the axis. */
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly strong: boolean;
  }[];
  /** What of the axis has its name written. */
  readonly named: readonly Moment[];
}

/** The room above the bands, for names, in pixels. */
export const AXIS_HEAD = 20;

/** Bands from the head down, and the names above them. */
export function axisShapes(
  { axis, bands, named }: AxisScene,
  axisWidth: number,
  height: number,
): readonly Shape[] {
  return [
    ...bands.map(
      ({ from, to, strong }): Shape => ({
        kind: 'path',
        segments: roundedBox(
          { x: from * axisWidth, y: AXIS_HEAD },
          (to - from) * axisWidth,
          height - AXIS_HEAD,
          0,
        ),
        ...bandLook(strong),
      }),
    ),
    ...namesOn(axis, named, axisWidth),
  ];
}

/** The room that a digit of a name takes, and that between two names, in pixels. */
const DIGIT = 5;
const BETWEEN = 6;

/** The names of moments, short where they are close; one that would touch the next is left out. */
function namesOn(axis: Axis, named: readonly Moment[], axisWidth: number): readonly Shape[] {
  const marks = marksOf(axis, named).filter(({ place }) => place >= 0 && place <= 1);
  const step = axisWidth / Math.max(1, Math.round((axis.to - axis.from + 1) / 365.25));
  const short = step < 4 * DIGIT + BETWEEN && isWithinCentury(axis);
  const wordsOf = ({ name }: (typeof marks)[number]) => (short ? shortYear(name) : name);
  const longest = Math.max(...marks.map((mark) => wordsOf(mark).length));
  const told = withRoom(marks, (Math.max(longest, short ? 1.8 : 4) * DIGIT + BETWEEN) / axisWidth);
  return marks
    .filter((mark) => told.has(mark))
    .map((mark) => ({
      kind: 'text',
      x: mark.place * axisWidth,
      y: AXIS_HEAD - 6,
      words: wordsOf(mark),
      font: { family: 'sans', size: 10, weight: 600 },
      tone: 'ink',
      anchor: 'middle',
    }));
}
