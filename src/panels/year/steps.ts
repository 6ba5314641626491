import type { Snapshot } from '../../model/dataset.ts';
import { nearestStop } from '../../model/time/stops.ts';

/** The stop so many steps away, at most as far as the first or the last. */
export function stopBeside(
  snapshots: readonly Snapshot[],
  current: Snapshot,
  steps: number,
): Snapshot {
  const index = snapshots.findIndex((snapshot) => snapshot.id === current.id) + steps;
  return snapshots[Math.min(Math.max(index, 0), snapshots.length - 1)] ?? current;
}

/**
 * The stop meant by a slider that was moved to a year. A hand that drags means the nearest stop. A
 * single step, as a screen reader makes it, means the next stop that way, however far.
 */
export function stopMeant(
  snapshots: readonly Snapshot[],
  current: Snapshot,
  year: number,
): Snapshot {
  if (Math.abs(year - current.year) === 1) {
    return stopBeside(snapshots, current, year - current.year);
  }
  return nearestStop(snapshots, year) ?? current;
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['PageUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageDown', -1],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

/** How many stops a key moves the slider; 0 for a key that does not. */
export function stepsOfKey(key: string): number {
  return STEPS.get(key) ?? 0;
}
