import type { Dataset, Snapshot } from '../model/dataset.ts';
import { stretchOf } from '../model/time/moment.ts';
import {
  type Axis,
  axisWithin,
  bandsOf,
  claimsAxisOf,
  holdsMoreThan,
} from '../model/time/time-axis.ts';
import {
  type AxisPoint,
  isWithinCentury,
  isYear,
  marksOf,
  pointsOf,
  shortYear,
  withRoom,
} from './axis-labels.ts';
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
  /** What of the axis has its name written, where there is room. */
  readonly named: readonly AxisPoint[];
  /** Whether it is that of the moment alone. */
  readonly close: boolean;
}

/** Whether there is more on the axis of all claims than the moment. */
export function canBeClose(dataset: Dataset, snapshot: Snapshot): boolean {
  return holdsMoreThan(claimsAxisOf(dataset), stretchOf(snapshot));
}

/** The axis of all that claims speak of, with its snapshots; that of the moment alone with its months or days. */
export function axisSceneOf(
  dataset: Dataset,
  snapshot: Snapshot,
  wished: 'all' | 'moment',
): AxisScene {
  const { snapshots } = dataset;
  const whole = claimsAxisOf(dataset);
  if (wished === 'all' || !canBeClose(dataset, snapshot)) {
    const named = marksOf(whole, snapshots).filter(({ place }) => place >= 0 && place <= 1);
    return { axis: whole, bands: bandsOf(whole, snapshots, snapshot), named, close: false };
  }
  const axis = axisWithin(whole, stretchOf(snapshot));
  const bands = bandsOf(axis, snapshots, snapshot).filter(({ strong }) => !strong);
  return { axis, bands, named: pointsOf(axis), close: true };
}

/** The room above the bands, for names, in pixels. */
export const AXIS_HEAD = 20;

/** Bands from the head down, and the names above them. */
export function axisShapes(scene: AxisScene, axisWidth: number, height: number): readonly Shape[] {
  return [
    ...scene.bands.map(
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
    ...namesOn(scene, axisWidth),
  ];
}

/** The room that a digit of a name takes, and that between two names, in pixels. */
const DIGIT = 5;
const BETWEEN = 6;

/** The names of moments, short where they are close; one that would touch the next is left out. */
function namesOn({ axis, named: marks }: AxisScene, axisWidth: number): readonly Shape[] {
  const step = axisWidth / Math.max(1, Math.round((axis.to - axis.from + 1) / 365.25));
  const short = step < 4 * DIGIT + BETWEEN && isWithinCentury(axis);
  const wordsOf = ({ name }: (typeof marks)[number]) => (short ? shortYear(name) : name);
  const longest = Math.max(...marks.map((mark) => wordsOf(mark).length));
  const told = withRoom(
    marks,
    (Math.max(longest, short ? 1.8 : 4) * DIGIT + BETWEEN) / axisWidth,
    axis.unit === 'year' ? undefined : isYear,
  );
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
