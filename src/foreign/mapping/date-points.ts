import { dateOf as calendarDateOf } from '../../model/time/day.ts';
import { readEdtf } from '../../model/time/edtf.ts';
import { type DateReading, dateOfParts, edtfOf, timeReading, unreadable } from './date-shapes.ts';
import { namedMonthIn, stretchIn } from './date-stretches.ts';
import type { DayOrder } from './mapping.ts';

const CLOCK = String.raw`\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,9})?(?: ?[ap]\.? ?m\.?)?|\d{1,2} ?[ap]\.?m\.?|\d{2}\.\d{2}(?:\.\d{2})?(?: ?uhr)?`;
const ZONE = String.raw`(?: ?(?:z|utc|gmt))?(?: ?[+-]\d{2}(?::?\d{2})?)?`;
const TIME_OF_DAY = new RegExp(`[t ,]{1,2}(?:at |um )?(?:${CLOCK})${ZONE}$`);
const COMPACT_TIME = new RegExp(String.raw`(?<=\d)t\d{4}(?:\d{2}(?:[.,]\d{1,9})?)?${ZONE}$`);
const WEEKDAY =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b[., ]{1,2}/;
const FILLERS_BEFORE =
  /^(?:in|im|en|nel|em|dans|on|am|le|the|anno|year|jahre?|annee|ano|rok|год|в|w)\.? (?:the year |the |den |dem |year |jahre? |annee |ano |roku |году )?(?=\S)/;
const FILLERS_BEHIND = / ?(?:г\.?|год|года|году|roku|r\.)$/;

/** A date without the time of day, the weekday and words such as "in the year". */
function bareDate(plain: string): string {
  const bare = plain
    .replace(WEEKDAY, '')
    .replace(COMPACT_TIME, '')
    .replace(TIME_OF_DAY, '')
    .replace(FILLERS_BEFORE, '');
  return /\d ?(?:г|год|r)/.test(bare) ? bare.replace(FILLERS_BEHIND, '') : bare;
}

const BC =
  /^(.*[\d.\p{L}]) ?(?<=[\d .])(?:b\.? ?c\.?(?: ?e\.?)?|v\.? ?chr\.?|v\.? ?u\.? ?z\.?|av\.? ?j\.?-? ?c\.?|a\.? ?c\.?|a\.? ?e\.? ?c\.?|a\. ?c\.? ?n\.?|p\.? ?n\.? ?e\.?|до н\. ?э\.?|до нашеи эры|before christ|vor christus|antes de cristo|avanti cristo)$/u;
const AD =
  /^(.*[\d.\p{L}]) ?(?<=[\d .])(?:a\.? ?d\.?|c\.? ?e\.?|n\.? ?chr\.?|n\.? ?u\.? ?z\.?|u\.? ?z\.?|ap\.? ?j\.?-? ?c\.?|apr\.? ?j\.?-? ?c\.?|d\.? ?c\.?|e\.? ?c\.?|n\.? ?e\.?|н\. ?э\.?|нашеи эры|nach christus|anno domini)$/u;
const BC_BEFORE = /^(?:b\.? ?c\.?(?: ?e\.?)?|公元前|紀元前|西元前|기원전|前) ?(?=\d)(.*)$/;
const AD_BEFORE = /^(?:a\.? ?d\.?|anno domini|c\.? ?e\.?|公元|紀元|西暦|西元|서기) ?(?=\d)(.*)$/;

/**
 * One date, or one stretch that has a name, of plain words; `null` where it has no shape that is known. A range, and
 * words around a date such as "before" and "about", are the matter of the phrases.
 */
export function pointIn(plain: string, order: DayOrder | null): DateReading | null {
  const wikidata = WIKIDATA.exec(plain);
  if (wikidata !== null) return toItsPrecision(wikidata);
  const text = bareDate(plain);
  const before = BC.exec(text)?.[1] ?? BC_BEFORE.exec(text)?.[1];
  if (before !== undefined) return beforeChrist(before, order);
  const after = AD.exec(text)?.[1] ?? AD_BEFORE.exec(text)?.[1];
  if (after !== undefined) return datedInFull(after, order);
  return numbersIn(text, order) ?? stretchIn(text) ?? namedMonthIn(text);
}

const WIKIDATA = /^\+?(-?)(\d{4})-(\d\d)-(\d\d)t00:00:00z\/(\d{1,2})$/;

/** A time of Wikidata with its precision: 11 is a day, 10 a month, 9 a year, 8 ten years, 7 a hundred. */
function toItsPrecision([, sign, digits = '', month, day, code]: RegExpExecArray): DateReading {
  const precision = Number(code);
  // There, -0044 is 44 BC.
  const year = sign === '' ? Number(digits) : 1 - Number(digits);
  if (precision === 11) return dateOfParts(String(year), month, day);
  if (precision === 10) return dateOfParts(String(year), month);
  if (precision === 9) return dateOfParts(String(year));
  if (sign === '' && precision === 8) return timeReading(`${digits.slice(0, 3)}X`);
  // The 19th century is any of 1801 to 1900 there.
  if (sign === '' && precision === 7 && year > 0) {
    return timeReading(`${edtfOf(Math.ceil(year / 100) - 1).slice(2)}XX`);
  }
  return unreadable('has a precision of Wikidata that is none of 7 to 11');
}

/** "15 March 44" with its year in four digits: an era makes any number a year. */
function datedInFull(text: string, order: DayOrder | null): DateReading | null {
  const padded = text
    .trim()
    .replace(/\d{1,3}$/, (year) =>
      /[\d/]$/.test(text.trim().slice(0, -year.length)) ? year : year.padStart(4, '0'),
    );
  return numbersIn(padded, order) ?? stretchIn(padded) ?? namedMonthIn(padded);
}

/** Years before Christ are counted backwards, and by astronomers from 1 BC as year 0: 44 BC is -43. */
function beforeChrist(text: string, order: DayOrder | null): DateReading | null {
  const [, years] = /^(\d{1,3}0)s$/.exec(text) ?? [];
  if (years !== undefined) {
    const first = Number(years);
    return timeReading(`[${edtfOf(1 - first - 9)}..${edtfOf(1 - first)}]`);
  }
  const counted = datedInFull(text, order);
  if (counted?.kind !== 'time') return counted;
  const reading = readEdtf(counted.edtf);
  if (!reading.ok || reading.time.kind !== 'date') return null;
  const { vague, year, month, day } = reading.time.date;
  // The 5th century before Christ, 500 to 401 BC, is -0499 to -0400: all that begins with its digits.
  if (/^\d\dXX$/.test(counted.edtf)) return timeReading(`-${counted.edtf}`);
  if (vague) return null;
  return year === 0
    ? unreadable('is year 0, which nobody counted')
    : timeReading(edtfOf(1 - year, month, day));
}

const DAY_AND_MONTH = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})\.?$/;
const UNKNOWN_OR_DIGITS = String.raw`\d{1,2}|xx|##|\?\?`;
const YEAR_FIRST = new RegExp(
  `^\\+?(\\d{4})[./-](${UNKNOWN_OR_DIGITS})(?:[./-](${UNKNOWN_OR_DIGITS}))?\\.?$`,
);
const CJK = /^(\d{1,4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?)?$/;
const COMPACT = /^((?:1[4-9]|20)\d{2})(\d{2})(\d{2})(?:([01]\d|2[0-3])(?:[0-5]\d(?:[0-5]\d)?)?)?$/;
const ROMAN_MONTH = /^(\d{1,2})[. /-]{1,2}([ivx]{1,4})[. /-]{1,2}(\d{4})$/;
const ROMAN_MONTHS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

function numbersIn(text: string, order: DayOrder | null): DateReading | null {
  if (/^\+?\d{4}(?:\.0*)?$/.test(text)) return dateOfParts(text);
  // Three digits can be no day, no month and no year cut short.
  if (/^\d{3}$/.test(text)) return dateOfParts(text);
  const [, short] = /^(\d{3})(?:-(?:xx|##|\?\?)){1,2}$/.exec(text) ?? [];
  if (short !== undefined) return dateOfParts(short);
  if (/^-\d{4}(?:-|$)/.test(text)) return timeReading(text.replace(/-(?:00|##|xx)/g, ''));
  const [, year = '', fraction] = /^(\d{4})\.(\d{1,15})$/.exec(text) ?? [];
  if (fraction !== undefined && !/^(?:0[1-9]|1[0-2])$/.test(fraction)) {
    return monthOfFraction(Number(year), Number(`0.${fraction}`));
  }
  // As statistical offices and programs write months: 2024M03, 1990m1.
  const [, yearOfCode, monthOfCode] = /^(\d{4})[- ]?m(\d{1,2})$/.exec(text) ?? [];
  if (monthOfCode !== undefined) return dateOfParts(yearOfCode, monthOfCode);
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? CJK.exec(text);
  if (yearFirst !== null) return yearFirstIn(text, yearFirst);
  const dayAndMonth = DAY_AND_MONTH.exec(text);
  if (dayAndMonth !== null) {
    return ordered(dayAndMonth[1], dayAndMonth[3], dayAndMonth[4], order);
  }
  const monthAndYear = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (monthAndYear !== null) return dateOfParts(monthAndYear[2], monthAndYear[1]);
  const [, day, roman = '', yearLast] = ROMAN_MONTH.exec(text) ?? [];
  const month = ROMAN_MONTHS.indexOf(roman) + 1;
  return month > 0 ? dateOfParts(yearLast, String(month), day) : null;
}

/** "1850-51" and "1914/15" are no month: a range, which the phrases read. */
function yearFirstIn(text: string, [, year, month, day]: RegExpExecArray): DateReading | null {
  const isSplit = day === undefined && Number(month) > 12 && /^\d{4}[/-]\d\d$/.test(text);
  // "1899/00" ends with the century; "1900-00" is a month that nobody knows.
  const isTurn = month === '00' && /^\d\d99\/00$/.test(text);
  return isSplit || isTurn ? null : dateOfParts(year, month, day);
}
/** A fraction of a year is no month; the month in which it falls is as near as anybody can say. */
function monthOfFraction(year: number, fraction: number): DateReading {
  // Twelfths are cut short: .0833 is February.
  const month = Math.min(12, Math.floor(fraction * 12 + 0.01) + 1);
  return timeReading(`${edtfOf(year, month)}~`);
}

function ordered(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  order: DayOrder | null,
): DateReading {
  if (order === 'day first') return dateOfParts(year, second, first);
  if (order === 'month first') return dateOfParts(year, first, second);
  const [one, other] = [Number(first), Number(second)];
  // The third of March is that in either order, and a number above 12 is no month.
  if (one === other || other > 12) return dateOfParts(year, first, second);
  return one > 12 ? dateOfParts(year, second, first) : { kind: 'ambiguous' };
}

/** Which order of day and month the dates in a cell show: `14.3.2014` can only have the day first. */
export function orderIn(plain: string): DayOrder | null {
  const dates = plain.matchAll(/(?<![\d./])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?![\d/])/g);
  for (const [, first = '', , second = ''] of dates) {
    if (Number(first) > 12 && Number(second) <= 12) return 'day first';
    if (Number(second) > 12 && Number(first) <= 12) return 'month first';
  }
  return null;
}

/** What digits count, where they are no date: only the owner of a column knows. */
export type EpochUnit = 'seconds' | 'milliseconds';

const DAY = 86_400;

/** The day, in UTC, of a time that is counted from 1970; `null` where the cell is no such number or beyond the year 9999. */
export function epochDayIn(cell: string, unit: EpochUnit): string | null {
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(cell)) return null;
  const seconds = Number(cell) / (unit === 'seconds' ? 1 : 1000);
  const { year, month, day } = calendarDateOf(Math.floor(seconds / DAY));
  return year >= 0 && year <= 9999 ? edtfOf(year, month, day) : null;
}
