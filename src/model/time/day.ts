/**
 * A day, as the number of days since 1970-01-01 in the proleptic Gregorian calendar.
 * `-Infinity` and `Infinity` stand for an open start and an open end.
 */
export type Day = number;

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has; 0 for a month that does not exist. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1] ?? 0;
  return month === 2 && isLeap(year) ? 29 : length;
}

/**
 * The day of a calendar date. Whole numbers throughout, so that no time zone can move it
 * (Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`).
 */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar date of a finite day, the inverse of {@link dayOf}. */
export function dateOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The whole of a calendar year. */
export function yearSpan(year: number): Span {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}
