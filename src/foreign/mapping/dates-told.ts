import { quoted } from '../../dataset/problem.ts';
import { sureSpan } from '../../model/coverage.ts';
import { type Edtf, readEdtf } from '../../model/time/edtf.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { dateReader } from './date-columns.ts';
import type { DateReading } from './date-shapes.ts';
import { monthNamed, plainWords } from './date-words.ts';
import type { DayOrder, Mapping } from './mapping.ts';
import { timesApart } from './row-times.ts';

/** Cells of one shape that say a time in other words than the app does: "c. 1520", read as 1520~, in 14 cells. */
export interface ShapeOfDates {
  readonly column: string;
  /** The first of them, as the file has it. */
  readonly example: string;
  /** What that is read as; nothing said and "it goes on" among it. */
  readonly reading: DateReading;
  readonly cells: number;
  /** Whether no single year can be told of it, so that a row with this time stands in none. */
  readonly yearless: boolean;
}

const TIME_COLUMNS = ['time', 'start', 'end', 'written'] as const;

/**
 * How the dates of a file were read where they are not just written in another order: each shape with an example and
 * the number of its cells, the most frequent first. Cells that cannot be read are the matter of the problems.
 */
export function shapesOfDates(
  table: ForeignTable,
  { columns, calendar }: Pick<Mapping, 'columns' | 'calendar'>,
  order: DayOrder | null,
): readonly ShapeOfDates[] {
  const shapes = new Map<string, ShapeOfDates>();
  for (const meaning of TIME_COLUMNS) {
    const column = columns[meaning];
    // Steps are told as such.
    if (column === null || (calendar === 'steps' && meaning !== 'written')) continue;
    const read = dateReader(table, column, order);
    const name = table.columns[column]?.name ?? meaning;
    for (const row of table.rows) {
      const cell = cellOfRow(row, column);
      // A cell may hold several times.
      for (const part of meaning === 'time' ? timesApart(cell) : [cell]) {
        count(shapes, `${column} ${shapeOf(part)}`, () => told(part, read(part), name, meaning));
      }
    }
  }
  return [...shapes.values()]
    .filter(({ example }) => example !== '')
    .sort((one, other) => other.cells - one.cells);
}

function count(shapes: Map<string, ShapeOfDates>, key: string, made: () => ShapeOfDates | null) {
  const known = shapes.get(key);
  const shape = known ?? made();
  if (shape !== null) shapes.set(key, { ...shape, cells: shape.cells + 1 });
}

function told(
  part: string,
  reading: DateReading,
  column: string,
  meaning: (typeof TIME_COLUMNS)[number],
): ShapeOfDates | null {
  const example = part.trim();
  if (example === '' || reading.kind === 'unreadable' || reading.kind === 'ambiguous') return null;
  const time = reading.kind === 'time' ? readEdtf(reading.edtf) : null;
  const yearless = meaning === 'time' && time?.ok === true && isYearless(time.time);
  if (time?.ok === true && !yearless && isSaidAlike(example, time.time)) return null;
  return { column, example, reading, cells: 0, yearless };
}

function isYearless(time: Edtf): boolean {
  const { from, to } = sureSpan(time);
  return from > to;
}

/** Cells that differ in their numbers and in the names of months only are of one shape. */
function shapeOf(cell: string): string {
  return plainWords(cell)
    .replace(/\p{L}{3,}/gu, (word) => (monthNamed(word) === undefined ? word : 'month'))
    .replace(/\d{3,}/g, '0000')
    .replace(/\d{1,2}(?!\d)/g, '0');
}

/** Whether a date is just in another order, or with the name of its month, or with a time of day, or in our words. */
function isSaidAlike(cell: string, read: Edtf): boolean {
  const edtf = read.text;
  // That "752" is a year is told.
  if (/\p{L}/u.test(cell) && cell.toLowerCase() === timeInWords(read).toLowerCase()) return true;
  // "1914-21" is spring in EDTF, and may be seven years to whoever wrote it.
  if (cell === edtf) return !/^\d{4}-2[1-4]$/.test(cell);
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(edtf) || !cell.includes(edtf.slice(0, 4))) return false;
  const words = plainWords(cell).match(/\p{L}{3,}/gu) ?? [];
  const years = cell.match(/\d{4}/g) ?? [];
  return words.every((word) => monthNamed(word) !== undefined) && years.length > 0;
}

const MOST_TOLD = 8;

/** The same in sentences, for the reader to see before the file is opened. */
export function datesTold(
  table: ForeignTable,
  mapping: Pick<Mapping, 'columns' | 'calendar'>,
  order: DayOrder | null,
): readonly string[] {
  const shapes = shapesOfDates(table, mapping, order);
  const more = shapes.length - MOST_TOLD;
  return [
    ...shapes.slice(0, MOST_TOLD).map(inWords),
    ...(more > 0 ? [`Of dates, ${more} more ${more === 1 ? 'shape is' : 'shapes are'} read.`] : []),
  ];
}

function inWords({ column, example, reading, cells, yearless }: ShapeOfDates): string {
  const amount = cells === 1 ? '1 cell' : `${cells} cells`;
  const stands = yearless
    ? ' The file does not say in which of several years, so that it stands in none of them.'
    : '';
  return `In ${quoted(column)}, ${quoted(example)} is read as ${meant(reading, example)}: ${amount} of this shape.${stands}`;
}

function meant(reading: DateReading, example: string): string {
  if (reading.kind === 'open') return 'going on';
  if (reading.kind !== 'time') return 'no time';
  const time = readEdtf(reading.edtf);
  const words = time.ok ? timeInWords(time.time) : reading.edtf;
  return words === example ? `the year ${words}` : words;
}
