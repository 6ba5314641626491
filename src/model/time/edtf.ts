import { type Day, dayOf, daysInMonth, type Span } from './day.ts';

/** How fine a date is: a year, a month or a day. */
export type Precision = 'year' | 'month' | 'day';

/**
 * One date of an EDTF string, such as `2022-07~`. `span` holds every day it may mean;
 * approximate (`~`, `%`) and uncertain (`?`, `%`) dates keep the span of their digits.
 */
export interface EdtfDate {
  /** In astronomical numbering, in which 44 BC is -43; the first, where it may be of several years. */
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly span: Span;
  /** How it is said, where digits do not say it: "the 1850s", "spring 1914". */
  readonly words?: string;
  /** Whether it is of one of several years, nobody says of which. */
  readonly vague?: boolean;
}

/** An end of an interval: a date, open (`..`: it goes on), or unknown (empty: nobody says). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A time as the data writes it: one date, or an interval of two ends. */
export type Edtf =
  | { readonly kind: 'date'; readonly text: string; readonly date: EdtfDate; readonly span: Span }
  | {
      readonly kind: 'interval';
      readonly text: string;
      readonly start: EdtfEnd;
      readonly end: EdtfEnd;
      readonly span: Span;
    };

export type EdtfReading =
  | { readonly ok: true; readonly time: Edtf }
  | { readonly ok: false; readonly reason: string };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * Reads the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that the data uses: dates to the year,
 * month or day with `~`, `?` or `%` behind them; intervals of two such dates; open (`..`) and
 * unknown (empty) ends. Other dates are refused, unless {@link alsoRead} was told how to read them.
 * Never throws: the reason is half a sentence that continues "`text` …".
 *
 * Rejected: the package `edtf`, which is the oracle of the tests. It would cost the first visit the tables
 * of a parser generator, for levels that the data does not use.
 */
export function readEdtf(text: string): EdtfReading {
  const ends = text.split('/');
  if (ends.length === 1) {
    const date = readDate(text, true);
    if (typeof date === 'string') return refuse(date);
    return { ok: true, time: { kind: 'date', text, date, span: date.span } };
  }
  const [first = '', second = '', ...more] = ends;
  if (more.length > 0) return refuse('has more than one "/"');
  const start = readEnd(first);
  if (typeof start === 'string' && start !== 'open' && start !== 'unknown') return refuse(start);
  const end = readEnd(second);
  if (typeof end === 'string' && end !== 'open' && end !== 'unknown') return refuse(end);
  const span = intervalSpan(start, end);
  if (span === null) return refuse('has no date at either end');
  if (span.from > span.to) return refuse('ends before it begins');
  return { ok: true, time: { kind: 'interval', text, start, end, span } };
}

/** Reads a date that is not of the plain kind, alone or as an end; `null` where it is, or none. */
export type OtherDates = (text: string, alone: boolean) => EdtfDate | string | null;

let otherDates: OtherDates = () => null;

/** Lets {@link readEdtf} read more: what only opened files have, and a first visit need not load (`rare-dates.ts`). */
export function alsoRead(dates: OtherDates): void {
  otherDates = dates;
}

/** True when the time still goes on as far as its source says (`2022/..`). */
export function isOpenEnded(time: Edtf): boolean {
  return time.kind === 'interval' && time.end === 'open';
}

function refuse(reason: string): EdtfReading {
  return { ok: false, reason };
}

function readEnd(text: string): EdtfEnd | string {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readDate(text);
}

function readDate(text: string, alone = false): EdtfDate | string {
  const other = otherDates(text, alone);
  if (other !== null) return other;
  const match = DATE.exec(text);
  if (match === null) return 'is not a date such as 2022, 2022-07 or 2022-07-13';
  const [, yearText = '', monthText, dayText, qualifier] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (month !== null && daysInMonth(year, month) === 0) return `has no month ${monthText}`;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) {
    return `has no day ${dayText} in that month`;
  }
  return {
    year,
    month,
    day,
    precision: precisionOf(month, day),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    span: dateSpan(year, month, day),
  };
}

function precisionOf(month: number | null, day: number | null): Precision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

function dateSpan(year: number, month: number | null, day: number | null): Span {
  if (month === null) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
  return {
    from: dayOf(year, month, day ?? 1),
    to: dayOf(year, month, day ?? daysInMonth(year, month)),
  };
}

/** An unknown end vouches for no more than the date at the other end. */
function intervalSpan(start: EdtfEnd, end: EdtfEnd): Span | null {
  const from = startDay(start, end);
  const to = endDay(start, end);
  return from === null || to === null ? null : { from, to };
}

function startDay(start: EdtfEnd, end: EdtfEnd): Day | null {
  if (typeof start === 'object') return start.span.from;
  if (typeof end !== 'object') return null;
  return start === 'open' ? Number.NEGATIVE_INFINITY : end.span.from;
}

function endDay(start: EdtfEnd, end: EdtfEnd): Day | null {
  if (typeof end === 'object') return end.span.to;
  if (typeof start !== 'object') return null;
  return end === 'open' ? Number.POSITIVE_INFINITY : start.span.to;
}
