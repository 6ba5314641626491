import { type Problem, WHOLE } from '../../dataset/problem.ts';
import type { ForeignRow, ForeignTable } from '../foreign-table.ts';
import type { Mapping } from './mapping.ts';
import type { Meaning } from './meanings.ts';

export type RowRefused =
  /** It cannot be read. */
  | { readonly kind: 'wrong'; readonly problem: Problem }
  /** It can be read, and makes no tie. */
  | { readonly kind: 'left out'; readonly why: WhyLeftOut; readonly problem: Problem };

/** It says nothing of a tie; it is about an actor and itself; it names nobody at an end. */
export type WhyLeftOut = 'says nothing' | 'one actor' | 'no end';

export type ProblemAt = (
  meaning: Meaning | number | null,
  found: string,
  expected: string,
) => Problem;

/** Problems of one row, by the meaning of the column in question or its number. */
export function problemsOf(table: ForeignTable, { columns }: Mapping, row: ForeignRow): ProblemAt {
  return (meaning, found, expected) => {
    const column = typeof meaning === 'string' ? columns[meaning] : meaning;
    return {
      record: `${table.kind === 'table' ? 'row' : 'edge'} ${row.number}`,
      field: table.columns[column ?? -1]?.name ?? WHOLE,
      found,
      expected,
    };
  };
}
