import type { Snapshot } from '../../model/dataset.ts';
import type { Day } from '../../model/time/day.ts';
import { byTime, middleDayOf } from '../../model/time/moment.ts';
import { nearestStop } from '../../model/time/stops.ts';

/**
 * The stop so many steps away, at most as far as the first or the last. From a stretch that is none of them, one step leads
 * to the first stop that begins later, or the last that begins earlier.
 */
export function stopBeside(
  snapshots: readonly Snapshot[],
  current: Snapshot,
  steps: number,
): Snapshot {
  const before = snapshots.findLastIndex((each) => byTime(each, current) < 0);
  const own = snapshots.findIndex((each) => each.id === current.id);
  const from = own >= 0 ? own : before + (steps > 0 ? 0 : 1);
  const index = Math.min(Math.max(from + steps, 0), snapshots.length - 1);
  return snapshots[index] ?? current;
}

/**
 * The stop meant by a slider that was moved to a day. A hand that drags means the nearest stop. A
 * single step, as a screen reader makes it, means the next stop that way, however far.
 */
export function stopMeant(snapshots: readonly Snapshot[], current: Snapshot, day: Day): Snapshot {
  const moved = day - middleDayOf(current);
  if (Math.abs(moved) === 1) return stopBeside(snapshots, current, moved);
  return nearestStop(snapshots, day) ?? current;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageUp', 10],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageDown', -10],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

/** How many stops a key moves the slider; 0 for a key that does not. */
export function stepsOfKey(key: string): number {
  return STEPS.get(key) ?? 0;
}
