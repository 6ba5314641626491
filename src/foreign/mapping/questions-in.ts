import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { cleanName } from './identifiers.ts';
import type { Mapping } from './mapping.ts';
import type { CountedKind, Questions } from './questions.ts';
import { labelOf } from './relations.ts';
import { listsIn } from './several-names.ts';
import { signedColumns } from './signed-columns.ts';
import { valuesIn } from './values.ts';

const MOST_KINDS = 200;

export function questionsIn(table: ForeignTable, mapping: Mapping): Questions {
  const read = new Set(Object.values(mapping.columns));
  return {
    values: valuesIn(table, mapping),
    kinds: kindsIn(table, mapping.columns.relation),
    lists: listsIn(table, mapping),
    signed: signedColumns(table).filter(({ column }) => !read.has(column)),
  };
}

function kindsIn({ rows }: ForeignTable, column: number | null): readonly CountedKind[] {
  if (column === null) return [];
  const counts = new Map<string, number>();
  for (const row of rows) {
    const word = labelOf(cleanName(cellOfRow(row, column)));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, rows: count }))
    .sort((one, other) => other.rows - one.rows)
    .slice(0, MOST_KINDS);
}
