import { quoted } from '../../dataset/problem.ts';
import { dateOf, type Span } from '../../model/time/day.ts';
import { type Edtf, readEdtf } from '../../model/time/edtf.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { cellOfRow, type ForeignRow, type ForeignTable } from '../foreign-table.ts';
import { edtfOf } from './date-shapes.ts';
import type { DayOrder, Mapping } from './mapping.ts';
import { STEP_EXPECTED, timeReader } from './steps.ts';

export type Inferred = 'neither' | 'start' | 'end' | 'both';

/** A time that a row gives, and the basis on which it is taken for that. */
export interface RowTime {
  readonly time: Edtf;
  /** Which of its ends the row does not say. */
  readonly inferred: Inferred;
  /** Why it is taken for that, where the row does not print it so. */
  readonly reason: string | null;
  /** The row gives a beginning and no end. */
  readonly goesOn?: boolean;
}

export type RowTimes =
  /** Mostly one; a cell may hold several, and a row without a time has none. */
  { readonly kind: 'times'; readonly times: readonly RowTime[] } | WrongTime;

interface WrongTime {
  readonly kind: 'wrong';
  readonly column: number | null;
  readonly found: string;
  readonly expected: string;
}

const EXPECTED = 'a date such as 2014, 2014-03, 2014-03-14 or 14.3.2014';

/** The time of which a row speaks: its own column of times, else its beginning and end. */
export function timeOfRow(
  table: ForeignTable,
  mapping: Mapping,
  order: DayOrder | null,
  row: ForeignRow,
): RowTimes {
  const times = timesGiven(table, mapping, order, row);
  const isOfSteps = mapping.calendar === 'steps' && times.kind === 'wrong';
  return isOfSteps && times.expected === EXPECTED ? { ...times, expected: STEP_EXPECTED } : times;
}

function timesGiven(
  table: ForeignTable,
  mapping: Mapping,
  order: DayOrder | null,
  row: ForeignRow,
): RowTimes {
  const { columns } = mapping;
  const readerOf = (column: number | null) => timeReader(table, mapping, column, order);
  const at = timesInCell(row, columns.time, readerOf(columns.time));
  if (at.kind === 'wrong' || at.times.length > 0) return at;
  const start = readColumn(row, columns.start, readerOf(columns.start));
  if (start.kind === 'wrong') return start;
  const end = readColumn(row, columns.end, readerOf(columns.end));
  if (end.kind === 'wrong') return end;
  if (start.kind === 'time' && end.kind === 'time') {
    return fromStartToEnd(start, end, columns);
  }
  if (start.kind === 'time') {
    return goingOn(start.edtf, columns.start, end.kind === 'none' ? end.word : '');
  }
  if (end.kind === 'time') {
    if (/^\[|\//.test(end.edtf)) return given(end.edtf, columns.end);
    // A graph without a beginning is there from the first; a blank cell only says that nobody knows.
    const open = table.kind === 'gexf' ? '..' : '';
    return given(
      `${open}/${end.edtf}`,
      columns.end,
      'start',
      'The row gives an end and no beginning.',
    );
  }
  return { kind: 'times', times: [] };
}

/** From one cell to another. What a cell bounds only, such as "before 1169", is no day on which it begins or ends. */
function fromStartToEnd(start: TimeRead, end: TimeRead, columns: Mapping['columns']): RowTimes {
  if (start.edtf === end.edtf) return given(start.edtf, columns.start);
  const [first, last] = [endOf(start.edtf, 0), endOf(end.edtf, -1)];
  const told = [
    ...(first === '' ? [`${quoted(start.word)} as its beginning`] : []),
    ...(last === '' ? [`${quoted(end.word)} as its end`] : []),
  ];
  const time = `${first}/${last}`;
  const column = first === '' ? columns.start : columns.end;
  if (told.length === 0) return given(time, column);
  return given(
    time,
    column,
    first === '' ? 'start' : 'end',
    `The row gives ${told.join(' and ')}.`,
  );
}

/** The date with which a time begins or ends; empty where it is one of several. */
function endOf(edtf: string, index: 0 | -1): string {
  if (edtf.startsWith('[')) return '';
  const reading = readEdtf(edtf);
  // Of what lasts for years, nobody says when in them another thing began.
  if (!reading.ok || reading.time.kind === 'date' || !isOfOneYear(reading.time.span)) return edtf;
  return edtf.split('/').at(index) ?? '';
}

function isOfOneYear({ from, to }: Span): boolean {
  return dateOf(from).year === dateOf(to).year;
}

/** A beginning without a day at which it ends; `word` is what the row gives as its end. */
function goingOn(edtf: string, column: number | null, word: string): RowTimes {
  if (edtf.includes('/') || edtf.startsWith('[')) return given(edtf, column);
  if (word !== '') {
    const reason = `The row gives ${quoted(word)} as its end.`;
    return given(`${edtf}/..`, column, 'neither', reason);
  }
  return given(`${edtf}/..`, column, 'end', 'The row gives a beginning and no end.', true);
}

/** All of several dates, as EDTF sets them together: `{2014,2016-03}`. */
const ALL_OF = /^\{([^{}]*)\}$/;

/** Years alone may be set apart by commas: `1990, 1992, 1995`. */
const YEARS = /^\d{4}(?:, ?\d{4})+$/;

/** The times in one cell, each by itself. */
export function timesApart(cell: string): readonly string[] {
  const [, all] = ALL_OF.exec(cell) ?? [];
  if (all !== undefined && !all.includes('..')) return all.split(',');
  return cell.split(YEARS.test(cell) ? ',' : ';');
}

/** Times in one cell: `2014; 2016/2018`. */
function timesInCell(row: ForeignRow, column: number | null, read: CellReader): RowTimes {
  const times: RowTime[] = [];
  for (const part of timesApart(cellOfRow(row, column))) {
    const reading = readCell(part, column, read);
    if (reading.kind === 'wrong') return reading;
    if (reading.kind === 'none') continue;
    const each = given(reading.edtf, column);
    if (each.kind === 'wrong') return each;
    times.push(...each.times);
  }
  return { kind: 'times', times };
}

/** The first and last day of a time whose ends may be open, as EDTF writes a day. */
export function dayInEdtf(day: Span['from']): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return edtfOf(year, month, dayOfMonth);
}

type CellReader = ReturnType<typeof timeReader>;

interface TimeRead {
  readonly kind: 'time';
  readonly edtf: string;
  /** As the cell has it. */
  readonly word: string;
}

type ColumnReading =
  | TimeRead
  /** With the word that says that it goes on; without one where nothing is said. */
  | { readonly kind: 'none'; readonly word: string }
  | WrongTime;

function readColumn(row: ForeignRow, column: number | null, read: CellReader): ColumnReading {
  return readCell(cellOfRow(row, column), column, read);
}

function readCell(cell: string, column: number | null, read: CellReader): ColumnReading {
  const reading = read(cell);
  switch (reading.kind) {
    case 'time':
      return { ...reading, word: cell };
    case 'none':
      return { kind: 'none', word: '' };
    case 'open':
      return { kind: 'none', word: cell };
    case 'ambiguous':
      return wrong(column, `${quoted(cell)}, of which day and month may be either`, EXPECTED);
    case 'unreadable':
      return wrong(column, `${quoted(cell)}, which ${reading.reason}`, EXPECTED);
  }
}

function given(
  edtf: string,
  column: number | null,
  inferred: Inferred = 'neither',
  reason: string | null = null,
  goesOn = false,
): RowTimes {
  const reading = readEdtf(edtf);
  if (reading.ok) {
    return { kind: 'times', times: [{ time: reading.time, inferred, reason, goesOn }] };
  }
  const expected = reading.reason.startsWith('ends')
    ? 'an end no earlier than the start'
    : EXPECTED;
  return wrong(column, `${quoted(inWords(edtf))}, which ${reading.reason}`, expected);
}

/** Ends in words, also where they make no time. */
function inWords(edtf: string): string {
  const ends = edtf.split('/').map((end) => {
    const reading = readEdtf(end);
    return reading.ok ? timeInWords(reading.time) : end;
  });
  return ends.join(' to ');
}

function wrong(column: number | null, found: string, expected: string): WrongTime {
  return { kind: 'wrong', column, found, expected };
}
