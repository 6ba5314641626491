import { quoted } from '../../dataset/problem.ts';
import type { ForeignColumn, ForeignTable } from '../foreign-table.ts';
import { epochOf } from './date-columns.ts';
import { holdsDates } from './guess-ends.ts';
import { stemmedMeaning } from './header-languages.ts';
import type { Mapping } from './mapping.ts';
import { MEANING_WORDS, plainHeader } from './meanings.ts';
import { looksLikeTime, readDate } from './read-date.ts';

const TIME_WORDS: ReadonlySet<string> = new Set(
  [...MEANING_WORDS.time, ...MEANING_WORDS.start, ...MEANING_WORDS.end].filter(
    (word) => word.length > 1,
  ),
);

/** No sentence names more columns. */
const MOST_NAMED = 12;

/**
 * Columns that could be times and are not read as such: those that look like it and those that are called so, each with
 * what stands in the way. Only their owner knows. Where a time is read, those that are called so and hold dates.
 */
export function timesUnread(
  { columns: all, kind }: ForeignTable,
  { columns }: Mapping,
): readonly string[] {
  const read = new Set(Object.values(columns));
  const parts = new Set(
    all.flatMap((column, index) => (read.has(index) ? (column.madeOf ?? []) : [])),
  );
  const left = all.filter((_, index) => !read.has(index) && !parts.has(index));
  const isTimed = [columns.time, columns.start, columns.end].some((column) => column !== null);
  if (isTimed) return kind === 'table' ? besides(left) : [];
  const like = left.filter(
    (column) => holdsDates(column) || areMostlyTimes(column) || areSeconds(column),
  );
  const called = left.filter((column) => !like.includes(column) && isCalledTime(column));
  const years = like.length > 0 ? [] : left.filter(({ name }) => ONE_TIME.test(name));
  return [
    ...(like.length === 0
      ? []
      : [
          `What stands in ${namesOf(like)} looks like times and is not read as such: ${like.length === 1 ? 'it is one' : 'they are'} where whoever opens the file says so.`,
        ]),
    ...called.slice(0, MOST_NAMED).flatMap(notRead),
    ...(years.length < 2
      ? []
      : [
          `The columns ${namesOf(years)} are called like one time each, and what stands in them is not read: a row for each tie and time, with the time in a column, would say when.`,
        ]),
  ];
}

/** Headers of columns that say what was at one time: years, and rounds of a survey. */
const ONE_TIME =
  /^(?:(?:1[4-9]|20)\d\d|(?:w|t|y|wave|welle|round|runde|time|year)[ _.-]?\d{1,4})$/i;

/** Seconds, or their thousandths, since 1970, of this century. */
function areSeconds({ samples }: ForeignColumn): boolean {
  return (
    epochOf(samples) !== null && samples.every((sample) => /^1\d{9}(?:\d{3})?(?:\.|$)/.test(sample))
  );
}

function besides(left: readonly ForeignColumn[]): readonly string[] {
  const dates = left.filter((column) => isCalledTime(column) && holdsDates(column));
  if (dates.length === 0) return [];
  return [
    `${namesOf(dates)} ${dates.length === 1 ? 'holds' : 'hold'} times as well, and ${dates.length === 1 ? 'is' : 'are'} not read: whoever opens the file may say which of its times count.`,
  ];
}

function isCalledTime({ name, filled }: ForeignColumn): boolean {
  if (filled === 0) return false;
  const meaning = stemmedMeaning(name);
  const isStemmed = meaning === 'time' || meaning === 'start' || meaning === 'end';
  return isStemmed || /^y+m+d*$/i.test(name) || TIME_WORDS.has(plainHeader(name));
}

function areMostlyTimes({ samples }: ForeignColumn): boolean {
  return samples.length > 0 && samples.filter(looksLikeTime).length * 2 > samples.length;
}

/** What a column of times holds that is none. */
function notRead({ name, samples }: ForeignColumn): readonly string[] {
  for (const sample of samples) {
    const reading = readDate(sample, null);
    if (reading.kind !== 'unreadable') continue;
    return [
      `${quoted(name)} is called like a time and is not read: ${quoted(sample)} ${reading.reason}.`,
    ];
  }
  return [];
}

function namesOf(columns: readonly ForeignColumn[]): string {
  const more = columns.length - MOST_NAMED;
  const names = columns.slice(0, MOST_NAMED).map(({ name }) => quoted(name));
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
