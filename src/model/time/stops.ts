import type { Snapshot } from '../dataset.ts';

/** The stop nearest to a year; the later one where two are equally near. */
export function nearestStop(snapshots: readonly Snapshot[], year: number): Snapshot | undefined {
  return snapshots.reduce<Snapshot | undefined>((nearest, snapshot) => {
    if (nearest === undefined) return snapshot;
    const nearer = Math.abs(snapshot.year - year) <= Math.abs(nearest.year - year);
    return nearer ? snapshot : nearest;
  }, undefined);
}
