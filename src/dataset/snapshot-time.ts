import type { DatasetFile } from './format.ts';

/** The time of a snapshot in EDTF: its own, or the year that files of before have in its place; `null` where it is undated. */
export function snapshotTime({
  time,
  year,
}: Pick<DatasetFile['snapshots'][number], 'time' | 'year'>): string | null {
  if (time !== null || year === null) return time;
  return String(year).padStart(4, '0');
}
