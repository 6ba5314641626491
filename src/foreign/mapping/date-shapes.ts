import { daysInMonth } from '../../model/time/day.ts';
import { readEdtf } from '../../model/time/edtf.ts';
import '../../model/time/rare-dates.ts';

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

export function unreadable(reason: string): DateReading {
  return { kind: 'unreadable', reason };
}

/** A date as EDTF writes it; the year in astronomical numbering, in which 44 BC is -43. */
export function edtfOf(year: number, month?: number | null, day?: number | null): string {
  const years = `${year < 0 ? '-' : ''}${padded(Math.abs(year), 4)}`;
  return [years, ...[month, day].flatMap((part) => (part == null ? [] : [padded(part, 2)]))].join(
    '-',
  );
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** A time that was put together, unless it is none after all: an end before its beginning. */
export function timeReading(edtf: string): DateReading {
  const reading = readEdtf(edtf);
  return reading.ok ? { kind: 'time', edtf } : unreadable(reading.reason);
}

/** What stands where a month or a day is unknown: `1850-00-00`, `1926-##-##`. */
const UNKNOWN_PART = /^(?:0{1,2}|xx|##|\?\?|--)$/i;

/** A date of its parts as a cell has them. */
export function dateOfParts(
  year: string | undefined,
  month?: string | undefined,
  day?: string | undefined,
): DateReading {
  const y = Number(year);
  if (month === undefined || UNKNOWN_PART.test(month)) {
    const known = day !== undefined && !UNKNOWN_PART.test(day);
    return known ? unreadable('has a day and no month') : timeReading(edtfOf(y));
  }
  const m = Number(month);
  if (daysInMonth(y, m) === 0) return unreadable(`has no month ${m}`);
  if (day === undefined || UNKNOWN_PART.test(day)) return timeReading(edtfOf(y, m));
  const d = Number(day);
  if (d < 1 || d > daysInMonth(y, m)) return unreadable(`has no day ${d} in that month`);
  return timeReading(edtfOf(y, m, d));
}
