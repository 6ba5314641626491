import type { Snapshot } from '../dataset.ts';
import type { Day } from './day.ts';
import { middleDayOf } from './moment.ts';

/** The stop nearest to a day; the later one where two are equally near. */
export function nearestStop(snapshots: readonly Snapshot[], day: Day): Snapshot | undefined {
  return snapshots.reduce<Snapshot | undefined>((nearest, snapshot) => {
    if (nearest === undefined) return snapshot;
    const [distance, least] = [snapshot, nearest].map((each) => Math.abs(middleDayOf(each) - day));
    return (distance ?? 0) <= (least ?? 0) ? snapshot : nearest;
  }, undefined);
}
