import type { Dataset, Snapshot, SnapshotId } from '../model/dataset.ts';
import { overlaps } from '../model/time/day.ts';
import { readEdtf } from '../model/time/edtf.ts';
import { hasSureEnds, stretchOf } from '../model/time/moment.ts';

/** How many stretches are kept: those that a reader goes back to, and no more. */
const MOST_KEPT = 64;
const kept = new Map<string, Snapshot>();

/**
 * The stretch of time that an id names which no snapshot has: one of the reader's own, `2022-03/2022-07`; `null` where it
 * names none. The same stretch for the same id.
 */
export function ownStretch(id: string): Snapshot | null {
  const known = kept.get(id);
  if (known !== undefined) return known;
  const stretch = stretchNamed(id);
  // More may be read later, once an opened file has dates of a rarer kind.
  if (stretch === null) return null;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, stretch);
  return stretch;
}

/** The same of a dataset: some part of the stretch lies between its first snapshot and its last, and a snapshot goes first. */
export function ownStretchIn({ snapshots }: Dataset, id: string): Snapshot | null {
  const own = ownStretch(id);
  const [first, last] = [snapshots.at(0), snapshots.at(-1)];
  if (own === null || first === undefined || last === undefined || first.time === null) return null;
  const reach = { from: stretchOf(first).from, to: stretchOf(last).to };
  const { from, to } = stretchOf(own);
  if (!overlaps(reach, { from, to })) return null;
  const same = snapshots.find((each) => stretchOf(each).from === from && stretchOf(each).to === to);
  return same ?? own;
}

function stretchNamed(id: string): Snapshot | null {
  const reading = readEdtf(id);
  if (!reading.ok || !hasSureEnds(reading.time)) return null;
  // What names a stretch is an id of it.
  const own = id as SnapshotId;
  return { id: own, time: reading.time, label: null, title: '', caption: [], coverage: '' };
}
