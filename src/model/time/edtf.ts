import { type Day, dateOf, dayOf, daysInMonth, type Span } from './day.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** How fine a date is. A `set` is one of several dates, and nobody says which: `[1774-09,1774-10]`, `[..1168]`. */
export type Precision =
  | 'set'
  | 'century'
  | 'decade'
  | 'year'
  | (typeof SEASONS)[number]
  | 'month'
  | 'day';

/**
 * One date of an EDTF string, such as `2022-07~`. `span` holds every day it may mean;
 * approximate (`~`, `%`) and uncertain (`?`, `%`) dates keep the span of their digits.
 */
export interface EdtfDate {
  /** In astronomical numbering: 44 BC is -43. The first, where the date may be of several years. */
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly span: Span;
}

/** An end of an interval: a date, open (`..`: it goes on), or unknown (empty: nobody says). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

interface Time {
  readonly text: string;
  /** Every day it may mean. */
  readonly span: Span;
  /**
   * The days for which it vouches: of a date that may be of several years none, so that `from` is after `to`;
   * of an interval with such an end what lies between the latest beginning and the earliest end. Else `span`.
   */
  readonly sure: Span;
}

/** A time as the data writes it: one date, or an interval of two ends. */
export type Edtf =
  | (Time & { readonly kind: 'date'; readonly date: EdtfDate })
  | (Time & { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd });

export type EdtfReading =
  | { readonly ok: true; readonly time: Edtf }
  | { readonly ok: false; readonly reason: string };

const DATE = /^(-(?!0000))?(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%])?$/;
const SET = /^\[(\.\.)?([^[\]]+?)(\.\.)?\]$/;
const NO_DATE = 'is not a date such as 2022, 2022-07 or 2022-07-13';

/**
 * Reads the part of EDTF (ISO 8601-2:2019) that the data uses. Of levels 0 and 1: dates to the year, season,
 * month or day with `~`, `?` or `%` behind them; years before year 0; unspecified digits from the right;
 * intervals of two such dates; open (`..`) and unknown (empty) ends. Of level 2: one of a set. Long years and
 * times of day are refused. Never throws: the reason is half a sentence that continues "`text` …".
 *
 * Rejected: the package `edtf`, which is the oracle of the tests. It would cost the first visit the tables
 * of a parser generator, for levels that the data does not use.
 */
export function readEdtf(text: string): EdtfReading {
  const ends = text.split('/');
  if (ends.length === 1) {
    const date = text.startsWith('[') ? readSet(text) : readDate(text);
    if (typeof date === 'string') return refuse(date);
    const { span } = date;
    return { ok: true, time: { kind: 'date', text, date, span, sure: sureSpan(date, date, span) } };
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
  const sure = sureSpan(start, end, span);
  return { ok: true, time: { kind: 'interval', text, start, end, span, sure } };
}

/** Whether a date says of which year it is, by its precision. */
export function namesYear({ precision }: Pick<EdtfDate, 'precision'>): boolean {
  return precision !== 'set' && precision !== 'century' && precision !== 'decade';
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

function readDate(text: string): EdtfDate | string {
  const match = DATE.exec(text);
  if (match === null) return NO_DATE;
  const [, sign, digits = '', monthText, dayText, qualifier] = match;
  const [from, to] = yearsOf(digits, sign !== undefined);
  const number = known(monthText);
  const day = known(dayText);
  // Unspecified digits stand at the end only.
  if ((from !== to && monthText !== undefined) || (number === null && day !== null)) return NO_DATE;
  const season = dayText === undefined && number !== null ? SEASONS[number - 21] : undefined;
  const month = season === undefined ? number : null;
  if (month !== null && daysInMonth(from, month) === 0) return `has no month ${monthText}`;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(from, month))) {
    return `has no day ${dayText} in that month`;
  }
  return {
    year: from,
    month,
    day,
    precision: season ?? precisionOf(to - from, month, day),
    ...doubts(qualifier),
    span: season === 'winter' ? winterOf(from) : dateSpan(from, to, month, day),
  };
}

function doubts(sign = ' ') {
  return { approximate: '~%'.includes(sign), uncertain: '?%'.includes(sign) };
}

function yearsOf(digits: string, negative: boolean): readonly [number, number] {
  const least = Number(digits.replaceAll('X', '0'));
  const most = Number(digits.replaceAll('X', '9'));
  return negative ? [-most, 0 - least] : [least, most];
}

function known(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits);
}

function precisionOf(years: number, month: number | null, day: number | null): Precision {
  if (years > 0) return years > 9 ? 'century' : 'decade';
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

/** One of several dates: those of a list, or all between two, or up to one, or from one on. */
function readSet(text: string): EdtfDate | string {
  const [, before, inner = '', after] = SET.exec(text) ?? [];
  const dates: EdtfDate[] = [];
  for (const part of inner.split(/,|\.\./)) {
    const date = readDate(part);
    if (typeof date === 'string') return date;
    dates.push(date);
  }
  const [first] = dates;
  // In brackets alone stands what an editor supplied.
  if (first === undefined || (dates.length < 2 && before === after)) return NO_DATE;
  const open = Number.POSITIVE_INFINITY;
  return {
    ...first,
    month: null,
    day: null,
    precision: 'set',
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
    span: {
      from: Math.min(...dates.map(({ span }) => span.from), before === undefined ? open : -open),
      to: Math.max(...dates.map(({ span }) => span.to), after === undefined ? -open : open),
    },
  };
}

/** Of a season, nobody says on which half of the earth: it is some part of its year. */
function dateSpan(from: number, to: number, month: number | null, day: number | null): Span {
  if (month === null) return { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) };
  return {
    from: dayOf(from, month, day ?? 1),
    to: dayOf(from, month, day ?? daysInMonth(from, month)),
  };
}

/** The winter of a year may be the one in which it begins, or the one in which it ends. */
function winterOf(year: number): Span {
  return { from: dayOf(year - 1, 12, 1), to: dayOf(year + 1, 3, 31) };
}

function sureSpan(start: EdtfEnd, end: EdtfEnd, { from, to }: Span): Span {
  const first = start === 'unknown' ? end : start;
  const last = end === 'unknown' ? start : end;
  return {
    from: typeof first === 'string' || isOfOneYear(first) ? from : first.span.to,
    to: typeof last === 'string' || isOfOneYear(last) ? to : last.span.from,
  };
}

function isOfOneYear({ span }: EdtfDate): boolean {
  return dateOf(span.from).year === dateOf(span.to).year;
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
