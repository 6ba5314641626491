import type { Snapshot } from '../../model/dataset.ts';
import { type Axis, middleOf } from '../../model/time/time-axis.ts';
import { withRoom } from '../../scene/axis-labels.ts';

/** The number of a year below the slider. */
export interface StopLabel {
  readonly stop: Snapshot;
  /** From 0 to 1. */
  readonly place: number;
  /** Whether, where room is scarce, it stands in a second row. */
  readonly lower: boolean;
  /** Whether it is left out where room is scarce. */
  readonly roomy: boolean;
}

/** The room that a number takes, as shares of a wide axis and of a narrow one. */
const GAP = 0.065;
const NARROW_GAP = 0.125;

/** The numbers of the years, as many as have room; that of the current year in any case. */
export function stopLabelsOf(
  axis: Axis,
  snapshots: readonly Snapshot[],
  current: Snapshot,
): readonly StopLabel[] {
  const all = snapshots.map((stop) => ({ stop, place: middleOf(axis, stop.year) }));
  const told = withRoom(all, GAP, ({ stop }) => stop.id === current.id);
  let upper = Number.NEGATIVE_INFINITY;
  let lower = Number.NEGATIVE_INFINITY;
  return all
    .filter((mark) => told.has(mark))
    .map(({ stop, place }) => {
      if (place - upper >= NARROW_GAP) {
        upper = place;
        return { stop, place, lower: false, roomy: false };
      }
      const roomy = place - lower < NARROW_GAP;
      if (!roomy) lower = place;
      return { stop, place, lower: true, roomy };
    });
}
