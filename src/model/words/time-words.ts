import type { Event } from '../dataset.ts';
import type { Edtf, EdtfDate, EdtfEnd } from '../time/edtf.ts';

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

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** A year of astronomical numbering as people count: 44 BC is -43, and 1 BC comes before AD 1. */
export function calendarYear(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 100 ? `AD ${year}` : String(year);
}

/** A time in words: "13 July 2022", "about September 2022", "2014 to 2015", "since July 2022". */
export function timeInWords(time: Edtf): string {
  if (time.kind === 'date') return dateInWords(time.date);
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
  const parts = [date.day, date.month === null ? null : monthName(date.month), date.year];
  const words = date.words ?? parts.filter((part) => part !== null).join(' ');
  const about = date.approximate ? `about ${words}` : words;
  return date.uncertain ? `${about} (uncertain)` : about;
}

/** The date of an event that no source gives, marked as such; nothing where there is none. */
export function outsideInWords({ outside }: Event): string {
  if (outside === null) return '';
  return `from outside the sources: ${timeInWords(outside.when)}, ${outside.document}`;
}
