import type { Snapshot } from '../../model/dataset.ts';
import { stretchOf } from '../../model/time/moment.ts';
import { type Axis, middleOf } from '../../model/time/time-axis.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { marksOf, withRoom } from '../../scene/axis-labels.ts';

/** The name of a stop below the slider. */
export interface StopLabel {
  readonly stop: Snapshot;
  readonly name: string;
  /** From 0 to 1. */
  readonly place: number;
  /** Whether, where room is scarce, it stands in a second row. */
  readonly lower: boolean;
  /** Whether it is left out where room is scarce. */
  readonly roomy: boolean;
}

/** The room that a name of four characters takes, as shares of a wide axis and of a narrow one, and each more of it. */
const ROOM = 0.065;
const MORE = 0.011;
const NARROW_ROOM = 0.125;
const NARROW_MORE = 0.025;

/** The names of the stops, as many as have room; that of the current one in any case, and in full. */
export function stopLabelsOf(
  axis: Axis,
  snapshots: readonly Snapshot[],
  current: Snapshot,
): readonly StopLabel[] {
  const others = marksOf(axis, snapshots).filter(({ stop }) => stop.id !== current.id);
  const place = Math.min(1, Math.max(0, middleOf(axis, stretchOf(current))));
  const all = [...others, { stop: current, place, name: momentName(current) }].sort(
    (a, b) => a.place - b.place,
  );
  const told = withRoom(
    all,
    ({ name }) => ROOM + MORE * Math.max(0, name.length - 4),
    ({ stop }) => stop.id === current.id,
  );
  let upper = Number.NEGATIVE_INFINITY;
  let lower = Number.NEGATIVE_INFINITY;
  return all
    .filter((mark) => told.has(mark))
    .map(({ stop, place, name }) => {
      const half = (NARROW_ROOM + NARROW_MORE * Math.max(0, name.length - 4)) / 2;
      if (place - half >= upper) {
        upper = place + half;
        return { stop, place, name, lower: false, roomy: false };
      }
      const roomy = place - half < lower;
      if (!roomy) lower = place + half;
      return { stop, place, name, lower: true, roomy };
    });
}
