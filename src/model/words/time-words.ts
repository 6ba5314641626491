import type { Event } from '../dataset.ts';
import { dateOf } from '../time/day.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, readEdtf } from '../time/edtf.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A year with its title, where it has one: "2022: War in Ukraine". */
export function yearInWords({ year, title }: { readonly year: number; readonly title: string }) {
  return title === '' ? String(year) : `${year}: ${title}`;
}

/** A time in words: "13 July 2022", "about September 2022", "2014 to 2015", "since July 2022". */
export function timeInWords(time: Edtf): string {
  if (time.kind === 'date') {
    return time.date.precision === 'set' ? setInWords(time.text) : dateInWords(time.date);
  }
  const { start, end } = time;
  if (end === 'open') return `since ${endInWords(start)}`;
  if (end === 'unknown') return `from ${endInWords(start)}, end unknown`;
  if (start === 'open') return `until ${endInWords(end)}`;
  if (start === 'unknown') return `start unknown, until ${endInWords(end)}`;
  return `${endInWords(start)} to ${endInWords(end)}`;
}

function endInWords(end: EdtfEnd): string {
  return typeof end === 'object' ? dateInWords(end) : 'an unknown date';
}

function dateInWords(date: EdtfDate): string {
  const words = plainlyInWords(date);
  const about = date.approximate ? `about ${words}` : words;
  return date.uncertain ? `${about} (uncertain)` : about;
}

function plainlyInWords({ year, month, day, precision, span }: EdtfDate): string {
  if (precision === 'decade' || precision === 'century') {
    const last = dateOf(span.to).year;
    if (precision === 'century') return centuryInWords(year, last);
    return year > 0 ? `the ${year}s` : `${calendarYear(year)} to ${calendarYear(last)}`;
  }
  const part = month === null ? precision : monthName(month);
  return [day, part === 'year' ? null : part, calendarYear(year)]
    .filter((each) => each !== null)
    .join(' ');
}

/** A year of astronomical numbering as people count: 44 BC is -43, and before AD 1 there is no year 0. */
export function calendarYear(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 100 ? `AD ${year}` : String(year);
}

/** 1700 to 1799 is the 18th century, 499 BC to 400 BC the 5th. */
function centuryInWords(first: number, last: number): string {
  const number = Math.floor(Math.abs(last > 0 ? first : last) / 100) + 1;
  const ending = [11, 12, 13].includes(number)
    ? 'th'
    : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending} century${last > 0 ? '' : ' BC'}`;
}

/** One of several dates: "September 1774 or October 1774", "1168 or earlier". */
function setInWords(text: string): string {
  return text
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const [first = '', last] = part.split('..').map(wordsOfEdtf);
      if (last === undefined) return first;
      if (first === '') return `${last} or earlier`;
      return last === '' ? `${first} or later` : `between ${first} and ${last}`;
    })
    .join(' or ');
}

function wordsOfEdtf(text: string): string {
  const reading = readEdtf(text);
  return reading.ok ? timeInWords(reading.time) : text;
}

/** The date of an event that no source gives, marked as such; nothing where there is none. */
export function outsideInWords({ outside }: Event): string {
  if (outside === null) return '';
  return `from outside the sources: ${timeInWords(outside.when)}, ${outside.document}`;
}
