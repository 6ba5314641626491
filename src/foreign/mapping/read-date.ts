import { readEdtf } from '../../model/time/edtf.ts';
import { phraseIn } from './date-phrases.ts';
import { type EpochUnit, epochDayIn, orderIn } from './date-points.ts';
import { type DateReading, timeReading, unreadable } from './date-shapes.ts';
import { plainWords, saysNothing, saysOpen } from './date-words.ts';
import type { DayOrder } from './mapping.ts';

/** What is known of a column, or of a file, and no cell shows alone. */
export interface DateHabits {
  /** That its numbers count from 1970, in UTC. */
  readonly epoch?: EpochUnit;
  /** Whether "1910/11" is two years there; else it is a month. */
  readonly splitYears?: boolean;
}

/** No date is longer, however many words are around it. */
const LONGEST = 100;
const MOST_WORDS = 14;

/** Most cells of most tables, which need no further look. */
const PLAIN_EDTF = /^(?!0000|9999)\d{4}(?:-[01]\d(?:-\d\d)?)?$/;

/**
 * Reads one cell as a time: EDTF, or a date as people write it in one of nine languages. What is read never says more
 * than what is written. `order` is how the file orders day and month, if that is known; `habits` what else is.
 */
export function readDate(
  cell: string,
  order: DayOrder | null,
  { epoch, splitYears }: DateHabits = {},
): DateReading {
  const text = cell.trim();
  if (epoch === undefined && PLAIN_EDTF.test(text) && readEdtf(text).ok) {
    return { kind: 'time', edtf: text };
  }
  if (text.length > LONGEST) return unreadable(`is longer than any date, of ${LONGEST} characters`);
  const plain = plainWords(text);
  const inner = plain.replace(/^[[(]|[\])]$/g, '');
  if (saysNothing(inner)) return { kind: 'none' };
  const counted = epoch === undefined ? null : epochDayIn(text, epoch);
  if (counted !== null) return timeReading(counted);
  if (saysOpen(plain)) return { kind: 'open' };
  // "2023-25" is a part of a year in EDTF, and three years to nearly all who write it.
  if (!/^\d{4}-(?:2[5-9]|3\d|4[01])$/.test(text) && readEdtf(text).ok) {
    return text.includes('step ') ? unreadable(NO_DATE) : { kind: 'time', edtf: text };
  }
  if (!/\d|\p{L}{2}/u.test(plain) || plain.split(' ').length > MOST_WORDS) {
    return unreadable(reasonFor(plain, text));
  }
  const manner = { order, ranges: true, splitYears: splitYears ?? null, parts: new Map() };
  // Word processors make long dashes of short ones, also within a date.
  const reading = phraseIn(plain, manner) ?? phraseIn(plain.replace(/(?<!^)–/g, '-'), manner);
  return reading ?? unreadable(reasonFor(plain, text));
}

const NO_DATE =
  'is a step of no calendar: say that numbers in the times are steps, or write a date';

/** Which order of day and month the dates in a cell show: `14.3.2014` can only have the day first. */
export function orderShownBy(cell: string): DayOrder | null {
  return cell.length > LONGEST ? null : orderIn(plainWords(cell));
}

/** Whether the order of day and month decides what a date is. */
export function orderIsOpen(cell: string): boolean {
  return orderShownBy(cell) !== null || readDate(cell, null).kind === 'ambiguous';
}

/**
 * Whether a cell looks like a time by itself. A number of less than four digits may be one where its column is known to
 * hold times, and counts or names something else wherever nobody knows.
 */
export function looksLikeTime(cell: string): boolean {
  const plain = cell.trim();
  if (/^[-+]?\d{1,3}(?:[-/]\d{1,3})?$|^-9+$|^\.$/.test(plain)) return false;
  return readDate(cell, null).kind !== 'unreadable';
}

const EPOCH = /^(?:\d{9,10}|\d{12,13})(?:\.\d+)?$/;

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}[./-]\d{1,2}\.?$/, 'has no year that can be told: write 2014-05 or 2014-05-14'],
  [
    /^\d{6}$/,
    'is a number of six digits, which can be read in several ways: write 2014-07 or 2014-07-28',
  ],
  [
    /^fy ?'?\d/,
    'is a fiscal year, which begins in another month in each country: write 2018/2019 or 2018',
  ],
  [/^\d{1,2}:\d{2}/, 'is a time of day without its date'],
  [/^'?\d0s$/, 'names a decade of no century: write 1850s'],
  [/^–\d/, 'begins with a dash: write until 1850, or -0043 for 44 BC'],
  [/^-\d+$/, 'is a number below 0: write 44 BC or -0043 for a year'],
  [/^\d+(?:\.\d+)?$/, 'is a number that is no year of four digits'],
];

/** Why a cell cannot be read, and what to write instead. */
function reasonFor(plain: string, text: string): string {
  if (/^[2-5]\d{4}(?:\.\d+)?$/.test(plain)) {
    return 'looks like the number of a day in a spreadsheet: its column should be saved as dates';
  }
  if (EPOCH.test(plain)) {
    const unit = plain.replace(/\..*/, '').length > 10 ? 'milliseconds' : 'seconds';
    return `may count ${unit} since 1970, as ${epochDayIn(plain, unit)}: say so of its column, or write that day`;
  }
  const [, year] = /^\d{1,2}[./-]\d{1,2}[./-](\d{2})$/.exec(plain) ?? [];
  if (year !== undefined) return `has a year of two digits: write four, as 19${year}`;
  if (/^\d{1,2}$/.test(plain)) {
    return `is a number that names no century: write a year of four digits, as ${plain.padStart(4, '19')} or ${plain.padStart(4, '0')}`;
  }
  if (/^\d,\d{3}$/.test(plain)) {
    return `is a number with a comma: write the year as ${plain.replace(',', '')}`;
  }
  const shape = REASONS.find(([is]) => is.test(plain));
  if (shape !== undefined) return shape[1];
  const edtf = readEdtf(text);
  return edtf.ok ? 'cannot be read' : edtf.reason;
}
