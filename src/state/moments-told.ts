import type { Dataset, Snapshot } from '../model/dataset.ts';
import { byTime } from '../model/time/moment.ts';
import { snapshotAt } from './explorer.ts';
import type { View } from './view.ts';

/** More than this side by side nobody compares, and no page is wide enough for. */
export const MOST_TOLD = 24;

/**
 * The moments that views tell of which show all of them: every snapshot, or of very many some, evenly chosen; and in any
 * case the moment of the view and those that are compared, be they snapshots or stretches of the reader's own.
 */
export function momentsTold(
  dataset: Dataset,
  { moment, since, until }: Pick<View, 'moment' | 'since' | 'until'>,
): readonly Snapshot[] {
  const asked = [moment, since, until].flatMap((id) =>
    id === null ? [] : snapshotAt(dataset, id),
  );
  const told = new Set([...evenly(dataset.snapshots), ...asked]);
  return told.size === dataset.snapshots.length &&
    asked.every((each) => dataset.snapshots.includes(each))
    ? dataset.snapshots
    : [...told].sort(byTime);
}

/** The first, the last, and others between them at equal distances; all where they are not many. */
function evenly(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  if (snapshots.length <= MOST_TOLD) return snapshots;
  const last = snapshots.length - 1;
  return Array.from({ length: MOST_TOLD }, (_, index) =>
    Math.round((index * last) / (MOST_TOLD - 1)),
  ).flatMap((index) => snapshots[index] ?? []);
}
