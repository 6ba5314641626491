import type { ForeignTable } from '../foreign-table.ts';
import { plainHeader } from './meanings.ts';
import { MOST_RELATIONS } from './relations.ts';

/** Headers that promise kinds, however many there are. */
const KIND_WORDS = /^(?:relation|tie|edge|link|event)/;

/** Whether a column tells kinds: few, or by its name; a text of its own in every row is none. */
export function areKinds(table: ForeignTable, column: number): boolean {
  if (KIND_WORDS.test(plainHeader(table.columns[column]?.name ?? ''))) return true;
  const seen = new Set<string>();
  for (const { cells } of table.rows) {
    seen.add(cells[column] ?? '');
    if (seen.size > MOST_RELATIONS) return seen.size * 2 <= table.rowCount;
  }
  return true;
}
