import { dateOf } from '../../model/time/day.ts';
import { type Edtf, readEdtf } from '../../model/time/edtf.ts';
import { type DateReading, edtfOf, timeReading } from './date-shapes.ts';
import { saysNothing, saysOpen } from './date-words.ts';

/** Reads one side of a range, which is none itself. */
type Reader = (text: string) => DateReading | null;

const BETWEEN =
  /^(?:between|bet\.?|zwischen|entre|tra|fra|tussen|miedzy|pomiedzy|между) (?:the |le |el |il )?/;
const AND = / (?:and|und|et|y|e|en|a|i|и|&) (?:the |le |el |il )?/g;
const OR = / (?:or|oder|ou|o|u|of|lub|albo|или|o bien) /g;
const FROM = /^(?:from|von|vom|de|du|del|desde|desde el|dal|da|van|od|с|со) (?:the |le |el |il )?/;
const SEPARATORS: readonly RegExp[] = [
  / (?:to|through|thru|until|till|bis|bis zum|a|au|al|hasta|hasta el|ate|tot|do|по|до) /g,
  / (?:jusqu'en|jusqu'au|jusqu'a) /g,
  / ?(?:–|→|\.\.\.|至|から) ?/g,
  / - /g,
  /~/g,
  /-/g,
  / ?\/ ?/g,
];

/** No more places are tried: dates have few dashes, and a text of dashes only must not keep anybody waiting. */
const MOST_PLACES = 3;
const MOST_WORDS = 3;

/**
 * Two dates as people write what lasts from one to the other: "1914-18", "28-30 July 1914", "1914 to present". What is
 * "between" two, or one "or" the other, lasts from neither: it is one of a set. `null` where there are no two.
 */
export function rangeIn(plain: string, read: Reader): DateReading | null {
  const between = plain.replace(BETWEEN, '');
  if (between !== plain) {
    return found(between, [AND, ...SEPARATORS.slice(2, 4)], read, (left, right) =>
      setOf(left, right, '..'),
    );
  }
  const one = found(plain, [OR], read, (left, right) => setOf(left, right, ','));
  if (one !== null) return one;
  const [, begun] = /^(.+\d) ?[–-]$/.exec(plain) ?? [];
  if (begun !== undefined) return lasting(read(begun), 'unknown');
  return found(plain.replace(FROM, ''), SEPARATORS, read, rangeOf);
}

type Side = DateReading | 'open' | 'unknown' | null;

function found(
  text: string,
  separators: readonly RegExp[],
  read: Reader,
  make: (left: Side, right: Side) => DateReading | null,
): DateReading | null {
  let refused: DateReading | null = null;
  for (const separator of separators) {
    for (const match of [...text.matchAll(separator)].slice(0, MOST_PLACES)) {
      const left = text.slice(0, match.index).trim();
      const right = text.slice(match.index + match[0].length).trim();
      if (left === '' || right === '') continue;
      const reading = twoSides(left, right, read, make);
      if (reading?.kind === 'time' || reading?.kind === 'ambiguous') return reading;
      refused ??= reading;
    }
  }
  return refused;
}

/** Either side may leave to the other what both share: "28-30 July 1914", "July 28-30, 1914", "1850-51". */
function twoSides(
  left: string,
  right: string,
  read: Reader,
  make: (left: Side, right: Side) => DateReading | null,
): DateReading | null {
  const first = firstRead(wholesOfLeft(left, right), read);
  if (first === null) return null;
  const last = firstRead(wholesOfRight(left, right), read);
  return last === null ? null : make(first, last);
}

function firstRead(texts: readonly string[], read: Reader): Side {
  for (const text of texts) {
    if (saysOpen(text)) return 'open';
    if (saysNothing(text)) return 'unknown';
    const reading = read(text);
    if (reading?.kind === 'time' || reading?.kind === 'ambiguous') return reading;
  }
  return null;
}

function wholesOfLeft(left: string, right: string): readonly string[] {
  const numeric = /^\d{1,2}([./-])(\d{1,2})\1(\d{4})$/.exec(right);
  const shared = numeric === null ? [] : numericLeft(left, numeric);
  const words = right.split(' ');
  const tails = words
    .slice(1, 1 + MOST_WORDS)
    .map((_, index) => `${left} ${words.slice(index + 1).join(' ')}`);
  // "752-748 BC" has one era, and "28-30 July" one month.
  return /^\d{1,3}$/.test(left) ? [...shared, ...tails, left] : [...shared, left, ...tails];
}

/** "1.-3.7.1914", "28.7.-3.8.1914". */
function numericLeft(left: string, [, sign = '', month = '', year = '']: RegExpExecArray) {
  if (sign === '-') return [];
  if (/^\d{1,2}\.?$/.test(left)) return [`${left.replace('.', '')}${sign}${month}${sign}${year}`];
  return /^\d{1,2}[./]\d{1,2}[./]?$/.test(left)
    ? [`${left.replace(/[./]$/, '')}${sign}${year}`]
    : [];
}

function wholesOfRight(left: string, right: string): readonly string[] {
  const words = left.split(' ');
  const heads = words
    .slice(0, MOST_WORDS)
    .map((_, index) => `${words.slice(0, index + 1).join(' ')} ${right}`);
  const tails = words
    .slice(1, 1 + MOST_WORDS)
    .map((_, index) => `${right} ${words.slice(index + 1).join(' ')}`);
  return [...cutYears(left, right), right, ...tails, ...heads];
}

/** The year that "51" is after 1850: the next that ends so. 1899/00 is 1900. */
function cutYears(left: string, right: string): readonly string[] {
  const [, year] = /(?:^|\D)(\d{3,4})$/.exec(left) ?? [];
  if (year === undefined || !/^\d{1,3}$/.test(right) || right.length >= year.length) return [];
  const whole = Number(year.slice(0, -right.length) + right);
  if (whole > Number(year)) return [String(whole)];
  const next = Number(year) + 1;
  return String(next).endsWith(right) ? [String(next)] : [];
}

function rangeOf(left: Side, right: Side): DateReading | null {
  if (isAmbiguous(left) || isAmbiguous(right)) return { kind: 'ambiguous' };
  const [first, last] = [timeOf(left), timeOf(right)];
  if (last === null) return typeof right === 'string' ? lasting(left, right) : null;
  if (first === null) return left === 'unknown' ? ended(last) : null;
  if (isVague(first) && isVague(last)) return setOf(left, right, '..');
  const [start, end] = [firstOf(first), lastOf(last)];
  if (start === null || end === null) return null;
  if (start === end) return timeReading(start);
  const [, season] = /^(.*)-2[1-4]$/.exec(start) ?? [];
  // Two seasons of one year may be any day of it.
  return season !== undefined && new RegExp(`^${season}-2[1-4]$`).test(end)
    ? timeReading(season)
    : timeReading(`${start}/${end}`);
}

/** From a date on: it goes on, or nobody says how long it did. */
function lasting(side: Side, until: 'open' | 'unknown'): DateReading | null {
  if (isAmbiguous(side)) return { kind: 'ambiguous' };
  const time = timeOf(side);
  const start = time === null ? null : firstOf(time);
  return start === null ? null : timeReading(`${start}/${until === 'open' ? '..' : ''}`);
}

function ended(time: Edtf): DateReading | null {
  const end = lastOf(time);
  return end === null ? null : timeReading(`/${end}`);
}

/** One of two dates, or one of all from the first to the second. */
function setOf(left: Side, right: Side, sign: ',' | '..'): DateReading | null {
  if (isAmbiguous(left) || isAmbiguous(right)) return { kind: 'ambiguous' };
  const [first, last] = [timeOf(left), timeOf(right)];
  if (first === null || last === null) return null;
  if (isVague(first) || isVague(last)) {
    const [from, to] = [dateOf(first.span.from), dateOf(last.span.to)];
    const inOrder = from.year <= to.year && Number.isFinite(last.span.from);
    return inOrder && Number.isFinite(from.year) && Number.isFinite(to.year)
      ? timeReading(`[${edtfOf(from.year)}..${edtfOf(to.year)}]`)
      : null;
  }
  const [start, end] = [firstOf(first), lastOf(last)];
  if (start === null || end === null) return null;
  if (first.span.from > last.span.to) return timeReading(`${start}/${end}`);
  const isOne = first.kind === 'date' && last.kind === 'date';
  return timeReading(`[${start}${isOne ? sign : '..'}${end}]`);
}

function isAmbiguous(side: Side): boolean {
  return typeof side === 'object' && side?.kind === 'ambiguous';
}

function timeOf(side: Side): Edtf | null {
  if (typeof side !== 'object' || side?.kind !== 'time') return null;
  const reading = readEdtf(side.edtf);
  return reading.ok ? reading.time : null;
}

/** Whether it is a date of several years, nobody says of which. */
function isVague(time: Edtf): boolean {
  return time.kind === 'date' && time.date.vague === true;
}

/** The date at the beginning of a time, as EDTF has it; `null` where it has none. */
export function firstOf(time: Edtf): string | null {
  return partsOf(time).at(0) ?? null;
}

/** The date at the end of a time. */
export function lastOf(time: Edtf): string | null {
  return partsOf(time).at(-1) ?? null;
}

/** One of a set, and an open end, have no date that could stand for them. */
function partsOf({ text }: Edtf): readonly string[] {
  return text.includes('..') || text.startsWith('[') || /^\/|\/$/.test(text) ? [] : text.split('/');
}
