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

/** The least room that a hand has for a stop, as a share of the slider; half of an equal share where there are many. */
const REACH = 0.06;

/**
 * The stop at which a hand holds a slider that it drags to a day: the nearest. Stops too near each other to be hit, as 2014
 * and 2016 are where the first is 1200, have room beside each other in their order.
 */
export function stopAtHand(snapshots: readonly Snapshot[], day: Day): Snapshot | undefined {
  const days = snapshots.map(middleDayOf);
  const [first = 0, last = 0] = [days.at(0), days.at(-1)];
  const placeAt = (each: Day) => (each - first) / Math.max(last - first, 1);
  const places = apart(days.map(placeAt), Math.min(REACH, 0.5 / Math.max(days.length - 1, 1)));
  const hand = placeAt(day);
  const from = (index: number) => Math.abs((places[index] ?? 0) - hand);
  const nearest = places.reduce((best, _, index) => (from(index) <= from(best) ? index : best), 0);
  return snapshots[nearest];
}

/** Places from 0 to 1 in their order, moved no further than it takes for each to be so far from the next. */
function apart(places: readonly number[], least: number): readonly number[] {
  const onward: number[] = [];
  for (const place of places) onward.push(Math.max(place, (onward.at(-1) ?? -least) + least));
  const back: number[] = [];
  for (const place of onward.toReversed()) {
    back.push(Math.min(place, (back.at(-1) ?? 1 + least) - least));
  }
  return back.toReversed();
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
