import type { ForeignColumn } from '../foreign-table.ts';
import { type Stemmed, stemmedMeaning } from './header-languages.ts';
import type { Meaning } from './meanings.ts';

const ORDER = ['start', 'end', 'time', 'relation', 'quotation', 'document'] as const;

/**
 * Columns whose headers tell a meaning in several words, where no other has it: the first of each meaning that will do. A
 * beginning goes with an end; beside a time, neither says more.
 */
export function stemmedColumns(
  columns: readonly ForeignColumn[],
  known: ReadonlyMap<Meaning, number>,
  willDo: (meaning: Stemmed, column: ForeignColumn, at: number) => boolean,
): ReadonlyMap<Stemmed, number> {
  const found = new Map<Stemmed, number>();
  const all = new Map<Meaning, number>(known);
  const has = (meaning: Meaning) => all.has(meaning);
  const taken = new Set(known.values());
  for (const meaning of ORDER) {
    if (has(meaning) || besides(meaning).some(has)) continue;
    const at = columns.findIndex(
      (column, index) =>
        !taken.has(index) &&
        stemmedMeaning(column.name) === meaning &&
        willDo(meaning, column, index),
    );
    if (at < 0) continue;
    taken.add(at);
    found.set(meaning, at);
    all.set(meaning, at);
  }
  return found;
}

/** What a column of a meaning would contradict. Of a time and an end, the time is the beginning. */
function besides(meaning: Stemmed): readonly Meaning[] {
  return meaning === 'time' || meaning === 'start' ? ['start', 'time'] : [];
}
