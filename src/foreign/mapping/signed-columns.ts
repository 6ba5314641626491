import { remembered } from '../../model/remembered.ts';
import { cellOfRow, type ForeignColumn, type ForeignTable } from '../foreign-table.ts';
import { saidBy, TENOR_WORDS } from './cell-words.ts';
import { plainWords, saysNothing } from './date-words.ts';
import type { Mapping } from './mapping.ts';
import { plainHeader, SIGN_WORDS } from './meanings.ts';
import type { SignedColumn } from './questions.ts';
import { sideOfZero } from './values.ts';

/** Columns of which every cell that says something is a number, with numbers on both sides of 0. */
export const signedColumns = remembered((table: ForeignTable): readonly SignedColumn[] =>
  table.columns.flatMap((column, index) => {
    const numbers = mayBeSigned(column) ? numbersIn(table, index) : null;
    if (numbers === null || numbers.below === 0 || numbers.above === 0) return [];
    return [{ column: index, name: column.name, numbers }];
  }),
);

/** Places on a map are below and above 0 too. */
const PLACES = /^(?:[xyz]|pos[xyz]|[xyz]pos|.*(?:lat|lon|lng|long|latitude|longitude|coord.*))\d?$/;

function mayBeSigned({ name, samples }: ForeignColumn): boolean {
  return (
    !PLACES.test(plainHeader(name)) &&
    samples.length > 0 &&
    samples.every((sample) => sideOfZero(sample) !== null || saysNothing(plainWords(sample)))
  );
}

function numbersIn({ rows }: ForeignTable, column: number) {
  const numbers = { below: 0, zero: 0, above: 0 };
  for (const row of rows) {
    const cell = cellOfRow(row, column);
    // -9 and its like stand for what nobody knows.
    if (cell === '' || (cell.length < 20 && saysNothing(plainWords(cell)))) continue;
    const sign = sideOfZero(cell);
    if (sign === null) return null;
    numbers[sign] += 1;
  }
  return numbers;
}

/** Whether numbers in a column of tenors are read: only where it is named after signs and they are on both sides of 0. */
export function tenorNumbersIn(
  table: ForeignTable,
  column: number | undefined,
): Mapping['tenorNumbers'] {
  const header = plainHeader(table.columns[column ?? -1]?.name ?? '');
  const signed =
    SIGN_WORDS.includes(header) && signedColumns(table).some((each) => each.column === column);
  return signed ? 'by sign' : 'not read';
}

export function saysTenor(cell: string): boolean {
  return saidBy(TENOR_WORDS, cell) !== undefined;
}
