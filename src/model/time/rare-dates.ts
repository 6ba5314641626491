import { calendarYear, timeInWords } from '../words/time-words.ts';
import { dateOf, dayOf, daysInMonth, type Span } from './day.ts';
import { alsoRead, type EdtfDate, type OtherDates, readEdtf } from './edtf.ts';
import { dayOfStep, MOST_STEPS } from './moment.ts';

const DATE = /^(-(?!0000))?(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%])?$/;
const SET = /^\[(\.\.)?([^[\]]+?)(\.\.)?\]$/;
const NO_DATE = 'is not a date such as 2022, 2022-07 or 2022-07-13';

/**
 * Dates of EDTF (ISO 8601-2:2019) that opened files have and the app's own dataset has not: years before AD 100; seasons,
 * of which nobody says on which half of the earth; digits left open from the right (`185X`, `17XX`, `1850-XX`); of level 2
 * seasons of either half of the earth, quarters, thirds and halves of a year (`2023-33`), and one of a set
 * (`[1774-09,1774-10]`, `[..1168]`); and, of no standard, steps (`step 12`). What may be of several years is `vague`: that something was at some time in them does not make it stand in any. Whoever loads this file lets
 * `readEdtf` read them, too.
 */
const rareDate: OtherDates = (text, alone) => {
  if (text.startsWith('[')) return alone ? setIn(text) : NO_DATE;
  if (text.startsWith('step ')) return stepIn(text);
  // Most times are plain, and are read elsewhere.
  if (!/^(?:-|00|\d{4}-(?:2[1-9]|3\d|4[01])(?!-))|X/.test(text)) return null;
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, sign, digits = '', monthText, dayText, qualifier = ' '] = match;
  const doubts = { approximate: '~%'.includes(qualifier), uncertain: '?%'.includes(qualifier) };
  const years = yearsOf(digits, sign !== undefined);
  if (years.last > years.first) {
    return monthText === undefined ? { ...manyYears(years), ...doubts } : NO_DATE;
  }
  const part = dayText === undefined ? partOfYear(years.first, Number(monthText)) : null;
  if (part !== null) return { ...part, ...doubts };
  const date = calendarDate(years.first, monthText, dayText);
  return typeof date === 'string' ? date : { ...date, ...doubts };
};

alsoRead(rareDate);

/** A step of no calendar, `step 12`: seconds of an evening, rounds of a game. */
function stepIn(text: string): EdtfDate | string {
  const number = Number(/^step (0|[1-9]\d{0,8})$/.exec(text)?.[1]);
  if (!(number <= MOST_STEPS)) return `is not a step such as step 12, up to step ${MOST_STEPS}`;
  const day = dayOfStep(number);
  return {
    ...{ year: 0, month: null, day: null, precision: 'day', approximate: false, uncertain: false },
    span: { from: day, to: day },
    words: text,
  };
}

type Undoubted = Omit<EdtfDate, 'approximate' | 'uncertain'>;

interface Years {
  readonly first: number;
  readonly last: number;
}

function yearsOf(digits: string, negative: boolean): Years {
  const least = Number(digits.replaceAll('X', '0'));
  const most = Number(digits.replaceAll('X', '9'));
  return negative ? { first: -most, last: 0 - least } : { first: least, last: most };
}

function manyYears({ first, last }: Years): Undoubted {
  const span = { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
  const words = last - first > 9 ? centuryInWords(first, last) : decadeInWords(first, last);
  return { year: first, month: null, day: null, precision: 'year', span, vague: true, words };
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const HALVES_OF_EARTH = ['', ' (Northern Hemisphere)', ' (Southern Hemisphere)'];

/** The parts of a year that EDTF numbers from 21 on: seasons of no place and of either half of the earth, then shares. */
function partOfYear(year: number, number: number): Undoubted | null {
  if (number >= 21 && number <= 32) return seasonOf(year, number - 21);
  const shares = SHARES.find(
    ({ first, names }) => number >= first && number < first + names.length,
  );
  if (shares === undefined) return null;
  const { first, names } = shares;
  const months = 12 / names.length;
  const begins = (number - first) * months + 1;
  return {
    ...{ year, month: null, day: null, precision: months === 3 ? 'month' : 'year' },
    span: monthsOf(year, begins, begins + months - 1),
    words: `${names[number - first]} ${calendarYear(year)}`,
  };
}

const SHARES = [
  { first: 33, names: ['Q1', 'Q2', 'Q3', 'Q4'] },
  { first: 37, names: ['first', 'second', 'last'].map((which) => `${which} third of`) },
  { first: 40, names: ['first half of', 'second half of'] },
] as const;

/**
 * A season with all days that calendars or stars give it. The one around the turn of a year may be that in which the year
 * begins or that in which it ends; where nobody says on which half of the earth, another is of some day of that year.
 */
function seasonOf(year: number, index: number): Undoubted {
  const [season, half] = [index % 4, Math.floor(index / 4)];
  const turning = half === 2 ? 1 : 3;
  const vague = season === turning;
  const begins = half === 2 ? ((season + 2) % 4) * 3 + 3 : season * 3 + 3;
  const within = half === 0 ? monthsOf(year, 1, 12) : monthsOf(year, begins, begins + 3);
  const around = { from: dayOf(year - 1, 12, 1), to: dayOf(year + 1, 3, 31) };
  const words = `${SEASONS[season]} ${calendarYear(year)}${HALVES_OF_EARTH[half]}`;
  const span: Span = vague ? around : within;
  return { year, month: null, day: null, precision: 'year', span, vague, words };
}

/** From the first day of a month to the last of another of that year. */
function monthsOf(year: number, first: number, last: number): Span {
  return { from: dayOf(year, first, 1), to: dayOf(year, last, daysInMonth(year, last)) };
}

function calendarDate(
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
): Undoubted | string {
  const month = partOf(monthText);
  const day = partOf(dayText);
  if (month === null) {
    if (day !== null) return NO_DATE;
    const span = { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
    return { year, month, day, precision: 'year', span, words: calendarYear(year) };
  }
  const length = daysInMonth(year, month);
  if (length === 0) return `has no month ${monthText}`;
  if (day !== null && (day < 1 || day > length)) return `has no day ${dayText} in that month`;
  const span = { from: dayOf(year, month, day ?? 1), to: dayOf(year, month, day ?? length) };
  const precision = day === null ? 'month' : 'day';
  return { year, month, day, precision, span, words: inWords(year, monthText, dayText) };
}

function partOf(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XX' ? null : Number(digits);
}

/** As a date of a plain year is said, with its own year. */
function inWords(year: number, month = '', day = 'XX'): string {
  const plain = wordsOf(`2000-${month}${day === 'XX' ? '' : `-${day}`}`);
  return plain.replace('2000', calendarYear(year));
}

function decadeInWords(first: number, last: number): string {
  return first > 0 ? `the ${first}s` : `${calendarYear(first)} to ${calendarYear(last)}`;
}

/** 1700 to 1799 is the 18th century, 500 BC to 401 BC the 5th. */
function centuryInWords(first: number, last: number): string {
  const number = Math.floor(Math.abs(last > 0 ? first : last) / 100) + 1;
  const isTeen = number > 10 && number < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending} century${last > 0 ? '' : ' BC'}`;
}

/** One of several dates: those of a list, or all between two, or up to one, or from one on. */
function setIn(text: string): EdtfDate | string {
  const [, before, inner = '', after] = SET.exec(text) ?? [];
  const spans: Span[] = [];
  for (const part of inner.split(/,|\.\./)) {
    const reading = part.includes('/') ? null : readEdtf(part);
    if (reading?.ok !== true) return reading === null ? NO_DATE : reading.reason;
    spans.push(reading.time.span);
  }
  // In brackets alone stands what an editor supplied.
  if (spans.length < 2 && before === after) return NO_DATE;
  const from = before === undefined ? least(spans.map((each) => each.from)) : -Infinity;
  const to = after === undefined ? -least(spans.map((each) => -each.to)) : Infinity;
  const year = dateOf(Number.isFinite(from) ? from : to).year;
  return {
    ...{ year, month: null, day: null, precision: 'year', approximate: false, uncertain: false },
    span: { from, to },
    vague: from === -Infinity || to === Infinity || dateOf(to).year !== year,
    words: setInWords(text),
  };
}

function least(days: readonly number[]): number {
  return days.reduce((one, other) => Math.min(one, other));
}

/** "September 1774 or October 1774", "1168 or earlier", "between 1850 and 1860". */
function setInWords(text: string): string {
  return text
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const [first = '', last] = part.split('..').map(wordsOf);
      if (last === undefined) return first;
      if (first === '') return `${last} or earlier`;
      return last === '' ? `${first} or later` : `between ${first} and ${last}`;
    })
    .join(' or ');
}

function wordsOf(text: string): string {
  const reading = readEdtf(text);
  return reading.ok ? timeInWords(reading.time) : text;
}
