import { MOST_STEPS } from '../../model/time/moment.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { epochOf } from './date-columns.ts';
import { plainWords, saysNothing, saysOpen } from './date-words.ts';
import { MEANING_WORDS, type Meaning, plainHeader } from './meanings.ts';
import { readDate } from './read-date.ts';
import { stepsIn } from './steps.ts';

/** Headers of columns that count steps, whatever the numbers; and those that may count years as well. */
const COUNTS = words(
  'step steps timestep timesteps tick ticks frame frames iteration schritt zeitschritt шаг ステップ',
);
const MAY_COUNT = words(
  't wave waves round rounds turn snapshot period slice timeslice runde welle ronda ola раунд волна',
);

/** In a column of this name, numbers are parts of dates, if not those that were hoped for. */
const OF_CALENDAR = /year|jahr|date|datum|[年月日]|연도|년도|날짜/i;
const WORDS_OF_CALENDAR = words(
  'month months monat mois mes mese année annee an anno año ano fecha data quarter quartal rok год дата месяц',
);

type TimeMeaning = 'time' | 'start' | 'end';

/** Of these columns nobody knows whether they count times or how often something was. */
const MAY_COUNT_ELSE = words('times dates sent to');

/**
 * The columns of times, where what stands in them counts steps: those that were found, and others whose header says that
 * they hold times and whose numbers can be no dates. Null where times are dates, or there are none.
 */
export function stepColumns(
  table: ForeignTable,
  known: ReadonlyMap<Meaning, number>,
  used: ReadonlySet<number>,
): ReadonlyMap<TimeMeaning, number> | null {
  const found = new Map<TimeMeaning, number>();
  for (const meaning of ['start', 'end', 'time'] as const) {
    const column = known.get(meaning);
    if (column !== undefined) found.set(meaning, column);
  }
  if (found.size > 0 && !areSteps(table, [...found.values()])) return null;
  for (const meaning of ['start', 'end', 'time'] as const) {
    const isKnown = found.has(meaning) || (meaning === 'time' && found.size > 0);
    const column = isKnown ? undefined : numbersNamed(table, meaning, used);
    if (column !== undefined) found.set(meaning, column);
  }
  return areSteps(table, [...found.values()]) ? found : null;
}

/** The column of numbers with the surest header for a time. */
function numbersNamed(
  table: ForeignTable,
  meaning: TimeMeaning,
  used: ReadonlySet<number>,
): number | undefined {
  const headers = table.columns.map(({ name }) => plainHeader(name));
  const surest = meaning === 'time' ? [...COUNTS, ...MAY_COUNT] : [];
  const names = [...surest, ...MEANING_WORDS[meaning]].filter((word) => !MAY_COUNT_ELSE.has(word));
  for (const word of names) {
    const column = headers.findIndex((header, at) => header === word && !used.has(at));
    if (column < 0) continue;
    const said = cellsOf(table, column).filter((cell) => !isNoNumber(cell));
    if (said.length > 0 && said.every((cell) => stepsIn(cell).length > 0)) return column;
  }
  return undefined;
}

/**
 * Whether what stands in columns of times counts steps of no calendar: numbers from 0 on, without dates among them, none
 * of which is too great. Their header says so, or they can be no years: one is of less than three digits or after 2100,
 * and most are not from 1000 to 2100. Days of spreadsheets, months in six digits and seconds since 1970 are not steps.
 */
function areSteps(table: ForeignTable, columns: readonly number[]): boolean {
  const names = columns.map((column) => table.columns[column]?.name ?? '');
  if (columns.length === 0 || names.some(isOfCalendar)) return false;
  const cells = columns.flatMap((column) => cellsOf(table, column));
  const said = [...new Set(cells)].filter((cell) => !isNoNumber(cell));
  const steps = said.map(stepsIn);
  const numbers = steps.flat();
  if (numbers.length === 0 || steps.some(({ length }) => length === 0)) return false;
  if (!numbers.every((step) => step <= MOST_STEPS) || epochOf(said) !== null) return false;
  // Of fractions that fall in the same few steps, too little would be left.
  if (new Set(numbers).size * 2 < said.length) return false;
  if (names.every((name) => COUNTS.has(plainHeader(name)))) return true;
  const years = numbers.filter((step) => step >= 1000 && step <= 2100);
  const areCounted =
    names.every((name) => MAY_COUNT.has(plainHeader(name))) || said.every(isNamedStep);
  if (areCounted) return years.length < numbers.length;
  const canBeNone = numbers.some((step) => (step > 0 && step < 100) || step > 2100);
  return canBeNone && years.length * 2 < numbers.length && !areOtherNumbers(said);
}

function cellsOf({ rows }: ForeignTable, column: number): readonly string[] {
  return rows.flatMap((row) => {
    const cell = cellOfRow(row, column);
    return cell === '' ? [] : cell.split(';').map((each) => each.trim());
  });
}

/** Nothing said, and ends that are open; 0 is a step, though no year. */
function isNoNumber(cell: string): boolean {
  const plain = plainWords(cell.slice(0, 100));
  return !/^\d{1,3}$/.test(cell) && (saysNothing(plain) || saysOpen(plain));
}

function isNamedStep(cell: string): boolean {
  return /^\D/.test(cell);
}

/** Numbers that are written as dates, if not read as such: 20140312, 201403, 41710 for a day in a spreadsheet. */
function areOtherNumbers(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => cell.length > 4 && readDate(cell, null).kind === 'time') ||
    cells.every((cell) => /^(?:1[4-9]|20)\d\d(?:0[1-9]|1[0-2])$/.test(cell)) ||
    cells.every((cell) => /^[2-5]\d{4}(?:\.\d+)?$/.test(cell))
  );
}

function isOfCalendar(name: string): boolean {
  const parts = name.toLowerCase().split(/[^\p{L}]+/u);
  return OF_CALENDAR.test(name) || parts.some((part) => WORDS_OF_CALENDAR.has(part));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
