import { remembering } from '../../dataset/remembering.ts';
import { remembered } from '../../model/remembered.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import type { EpochUnit } from './date-points.ts';
import type { DateReading } from './date-shapes.ts';
import { plainWords, saysNothing } from './date-words.ts';
import type { DayOrder } from './mapping.ts';
import { type DateHabits, readDate } from './read-date.ts';

type CellReader = (cell: string) => DateReading;

const readersOf = remembered((_: ForeignTable) => new Map<string, CellReader>());

/**
 * How the cells of a column of times are read: as its other cells show, where one alone could be two things, and each
 * text once, however many rows have it.
 */
export function dateReader(
  table: ForeignTable,
  column: number | null,
  order: DayOrder | null,
): CellReader {
  const readers = readersOf(table);
  const key = `${column} ${order}`;
  const known = readers.get(key);
  if (known !== undefined) return known;
  const habits = habitsIn(table, column);
  const reader = remembering((cell: string) => readDate(cell, order, habits));
  readers.set(key, reader);
  return reader;
}

const SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const MILLISECONDS = /^\d{12,13}$/;
/** A day with its hour, and its minute: 201403141230. */
const STAMP =
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d)?$/;

/** Whether numbers count seconds or milliseconds since 1970: all have so many digits, and not all are days with an hour. */
export function epochOf(cells: readonly string[]): EpochUnit | null {
  const counted = cells.map((cell) => cell.trim()).filter((cell) => !saysNothing(plainWords(cell)));
  if (counted.length === 0 || counted.every((cell) => STAMP.test(cell))) return null;
  if (counted.every((cell) => SECONDS.test(cell))) return 'seconds';
  return counted.every((cell) => MILLISECONDS.test(cell)) ? 'milliseconds' : null;
}

/** "1910/11" is two years beside "1850/51", and a month beside "2014/03"; beside both, nobody knows. */
function habitsIn(table: ForeignTable, column: number | null): DateHabits {
  const epoch = epochOf(table.rows.map((row) => cellOfRow(row, column)));
  if (epoch !== null) return { epoch };
  let splits = false;
  let months = false;
  for (const row of table.rows) {
    const [, year = '', short = ''] = /^(\d{4})\/(\d\d)$/.exec(cellOfRow(row, column).trim()) ?? [];
    if (short === '') continue;
    if (Number(short) > 12) splits = true;
    else if ((Number(year) + 1) % 100 !== Number(short)) months = true;
  }
  return splits === months ? {} : { splitYears: splits };
}
