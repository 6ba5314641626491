import { daysInMonth } from '../../model/time/day.ts';
import { readEdtf } from '../../model/time/edtf.ts';
import type { DayOrder } from './mapping.ts';

/**
 * A cell that should hold a time: EDTF, nothing, "it goes on", or not readable, with the reason as half
 * a sentence. `ambiguous` dates can be read with either order of day and month.
 */
export type DateReading =
  | { readonly kind: 'time'; readonly edtf: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'open' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable'; readonly reason: string };

const NOTHING = new Set([
  '',
  'na',
  'n/a',
  'nan',
  'nat',
  'null',
  'none',
  'nil',
  'unknown',
  '-',
  '–',
]);
const OPEN = new Set([
  '..',
  'present',
  'ongoing',
  'now',
  'today',
  'current',
  'open',
  'inf',
  'infinity',
]);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY_AND_MONTH = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?: [\d:.]+)?$/;
const YEAR_FIRST =
  /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?\.?(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^((?:1[4-9]|20)\d{2})(\d{2})(\d{2})$/;
const YEAR = /^(\d{4})(?:\.0+)?$/;
const NAMED = /^(?:(\d{1,2})\.?[ -])?([a-z]{3,9})\.?(?:[ -](\d{1,2}),?)?[ -](\d{4})$/;

/** Reads one cell as a time. `order` is how the file orders day and month, if that is known. */
export function readDate(cell: string, order: DayOrder | null): DateReading {
  const text = cell.trim();
  const plain = text.toLowerCase();
  // Databases write an unknown day as 0000-00-00.
  if (NOTHING.has(plain) || plain.startsWith('0000')) return { kind: 'none' };
  if (OPEN.has(plain) || plain.startsWith('9999')) return { kind: 'open' };
  if (readEdtf(text).ok) return { kind: 'time', edtf: text };
  const year = YEAR.exec(text);
  if (year !== null) return dateOf(year[1], undefined, undefined);
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayAndMonth = DAY_AND_MONTH.exec(text);
  if (dayAndMonth !== null) {
    return ordered(dayAndMonth[1], dayAndMonth[3], dayAndMonth[4], order);
  }
  const named = NAMED.exec(plain);
  if (named !== null) return withNamedMonth(named);
  return unreadable(reasonFor(text));
}

/** Which order of day and month a date shows: `14.3.2014` can only have the day first. */
export function orderShownBy(cell: string): DayOrder | null {
  const [, first = '', , second = ''] = DAY_AND_MONTH.exec(cell.trim()) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day first';
  if (Number(second) > 12 && Number(first) <= 12) return 'month first';
  return null;
}

/** Whether the order of day and month decides what a date is. */
export function orderIsOpen(cell: string): boolean {
  return readDate(cell, null).kind === 'ambiguous' || orderShownBy(cell) !== null;
}

function ordered(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  order: DayOrder | null,
): DateReading {
  if (order === 'day first') return dateOf(year, second, first);
  if (order === 'month first') return dateOf(year, first, second);
  // The third of March is that in either order.
  return first === second ? dateOf(year, first, second) : { kind: 'ambiguous' };
}

function withNamedMonth([, before, name = '', after, year]: readonly (string | undefined)[]) {
  const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
  if (month === 0) return unreadable(`has no month of that name`);
  if (before !== undefined && after !== undefined) return unreadable('has two days');
  return dateOf(year, String(month), before ?? after);
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateReading {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const [y = 0, m, d] = parts;
  if (m !== undefined && daysInMonth(y, m) === 0) return unreadable(`has no month ${m}`);
  if (m !== undefined && d !== undefined && (d < 1 || d > daysInMonth(y, m))) {
    return unreadable(`has no day ${d} in that month`);
  }
  const edtf = parts
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
  return { kind: 'time', edtf };
}

function unreadable(reason: string): DateReading {
  return { kind: 'unreadable', reason };
}

function reasonFor(text: string): string {
  if (/^[2-5]\d{4}(?:\.\d+)?$/.test(text)) {
    return 'looks like the number of a day in a spreadsheet: its column should be saved as dates';
  }
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(text)) return 'has a year of two digits';
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return 'is a number that is no year of four digits';
  const edtf = readEdtf(text);
  return edtf.ok ? 'cannot be read' : edtf.reason;
}
