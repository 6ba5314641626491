import type { ForeignColumn, ForeignList, ForeignTable } from '../foreign-table.ts';
import { areAmounts, areAmountsAmong } from './are-amounts.ts';
import { areKinds } from './are-kinds.ts';
import {
  DIRECTED_WORDS,
  DIRECTNESS_WORDS,
  MODALITY_WORDS,
  STANCE_WORDS,
  STATE_WORDS,
  saidBy,
} from './cell-words.ts';
import { epochOf } from './date-columns.ts';
import { guessEnds, isOfStatements, namesBeside } from './guess-ends.ts';
import { stepColumns } from './guess-steps.ts';
import type { Mapping } from './mapping.ts';
import {
  ACTOR_MEANINGS,
  ACTOR_WORDS,
  type ActorMeaning,
  MEANING_WORDS,
  MEANINGS,
  type Meaning,
  plainHeader,
} from './meanings.ts';
import { holdsSentences } from './quotations-unread.ts';
import { looksLikeTime } from './read-date.ts';
import { separatorIn } from './several-names.ts';
import { saysTenor, tenorNumbersIn } from './signed-columns.ts';
import { stemmedColumns } from './stemmed-columns.ts';
import { areMostlyTimed, timeRepeats, timeThatBegins } from './timed-rows.ts';
import { arePages, doiIn, isWebAddress } from './ways.ts';

/** In this order meanings choose among the columns; those that look at the contents come first. */
const ORDER: readonly Exclude<Meaning, 'from' | 'to'>[] = [
  'directed',
  'tenor',
  'modality',
  'directness',
  'stance',
  'state',
  'doi',
  'archived',
  'address',
  'accessed',
  'pages',
  'fromName',
  'toName',
  'start',
  'end',
  'time',
  'written',
  'quotation',
  'document',
  'speaker',
  'relation',
  'confidence',
  'amount',
  'unit',
];

/** Which column is what, as far as names and contents tell, and the most careful choice of all else. */
export function guessMapping(table: ForeignTable): Mapping {
  const columns = new Map<Meaning, number>();
  const used = new Set<number>();
  const take = (meaning: Meaning, column: number | undefined) => {
    if (column === undefined || used.has(column)) return;
    columns.set(meaning, column);
    used.add(column);
  };
  const ends = guessEnds(table);
  take('from', ends?.from);
  take('to', ends?.to);
  for (const [meaning, column] of columnsOfStatements(table)) take(meaning, column);
  for (const [meaning, column] of namesBeside(table.columns, ends)) take(meaning, column);
  for (const meaning of ORDER) {
    take(
      meaning,
      firstNamed(table.columns, MEANING_WORDS[meaning], (column, index) => {
        return !used.has(index) && fits(meaning, column, table, index);
      }),
    );
  }
  const stemmed = stemmedColumns(
    table.columns,
    columns,
    (meaning, column, index) =>
      fits(meaning, column, table, index) && (meaning !== 'quotation' || holdsSentences(column)),
  );
  for (const [meaning, column] of stemmed) take(meaning, column);
  if (timeRepeats(table, columns)) columns.delete('time');
  const beginning = timeThatBegins(table, columns);
  if (beginning !== null) columns.delete('time');
  if (beginning !== null) columns.set('start', beginning);
  const steps = stepColumns(table, columns, used);
  for (const [meaning, column] of steps ?? []) take(meaning, column);
  const calendar = steps === null ? 'dates' : 'steps';
  return {
    columns: record(MEANINGS, (meaning) => columns.get(meaning) ?? null),
    actorColumns: guessActorColumns(table.actors),
    directed: ends?.directed ?? false,
    tenor: 'unstated',
    tenors: [],
    values: [],
    tenorNumbers: tenorNumbersIn(table, columns.get('tenor')),
    kinds: [],
    alike: 'apart',
    joined: [],
    several: separatorIn(table, ends),
    dayOrder: null,
    decimalMark: null,
    calendar,
    timeless: areMostlyTimed(table, columns, calendar) ? 'left out' : 'all years',
    later: 'forecast',
    stops: null,
    unreadable: 'refuse',
  };
}

function columnsOfStatements(table: ForeignTable): readonly (readonly [Meaning, number])[] {
  if (!isOfStatements(table)) return [];
  const [, , , first, last] = table.columns;
  const start = last === undefined ? 'time' : 'start';
  return [
    ['relation', 1],
    ...(areTimes(first?.samples ?? []) ? [[start, 3] as const] : []),
    ...(areTimes(last?.samples ?? []) ? [['end', 4] as const] : []),
  ];
}

/** Which column of a list of actors is what. */
export function guessActorColumns(list: ForeignList | null): Mapping['actorColumns'] {
  const used = new Set<number>();
  return record(ACTOR_MEANINGS, (meaning: ActorMeaning) => {
    if (list === null) return null;
    const column = firstNamed(
      list.columns,
      ACTOR_WORDS[meaning],
      (each, index) => !used.has(index) && each.filled > 0,
    );
    if (column !== undefined) used.add(column);
    return column ?? null;
  });
}

/** The column with the surest of some header words, among those that will do. */
function firstNamed(
  columns: readonly ForeignColumn[],
  words: readonly string[],
  willDo: (column: ForeignColumn, index: number) => boolean,
): number | undefined {
  const headers = columns.map(({ name }) => plainHeader(name));
  for (const word of words) {
    const index = headers.findIndex((header, at) => {
      const column = columns[at];
      return header === word && column !== undefined && willDo(column, at);
    });
    if (index >= 0) return index;
  }
  return undefined;
}

function fits(
  meaning: Meaning,
  column: ForeignColumn,
  table: ForeignTable,
  index: number,
): boolean {
  const { name, samples } = column;
  if (samples.length === 0) return false;
  const all = (words: ReadonlyMap<string, unknown>) =>
    samples.every((sample) => saidBy(words, sample) !== undefined);
  switch (meaning) {
    case 'directed':
      // A column of types that are 0 and 1 tells kinds, not directions.
      return all(DIRECTED_WORDS) && (!/type/i.test(name) || samples.every(isWord));
    case 'tenor':
      // Values that nobody knows refuse no row, and their reader is asked what they mean.
      return areMostly(samples, saysTenor) || tenorNumbersIn(table, index) === 'by sign';
    case 'modality':
      return all(MODALITY_WORDS);
    case 'directness':
      return all(DIRECTNESS_WORDS);
    case 'stance':
      return all(STANCE_WORDS);
    case 'state':
      return all(STATE_WORDS);
    case 'time':
    case 'start':
    case 'end':
    case 'written':
      // One that is called a date is read as such, so that its owner is told what is wrong with it.
      return /date|year/.test(plainHeader(name)) || areTimes(samples) || epochOf(samples) !== null;
    case 'accessed':
      return areTimes(samples);
    case 'address':
    case 'archived':
      return areMostly(samples, isWebAddress);
    case 'doi':
      return areMostly(samples, (sample) => doiIn(sample) !== null);
    case 'pages':
      return areMostly(samples, arePages);
    case 'amount':
      return areAmounts(samples);
    case 'unit':
      return areAmountsAmong(table.columns);
    case 'relation':
      return !areMostly(samples, isWebAddress) && areKinds(table, index);
    case 'document':
    case 'quotation':
    case 'speaker':
      return (
        !areMostly(samples, isWebAddress) && !samples.every((sample) => /^[-+\d.,]*$/.test(sample))
      );
    default:
      return true;
  }
}

function isWord(cell: string): boolean {
  return /^\p{L}{4,}$/u.test(cell);
}

/** Whether at least half of the samples are times, in any order of day and month. */
function areTimes(samples: readonly string[]): boolean {
  return areMostly(samples, (sample) => {
    const [first = ''] = sample.split(';');
    return looksLikeTime(first);
  });
}

function areMostly(samples: readonly string[], isSo: (sample: string) => boolean): boolean {
  return samples.length > 0 && samples.filter(isSo).length * 2 >= samples.length;
}

function record<Key extends string, Value>(
  keys: readonly Key[],
  made: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, made(key)])) as Record<Key, Value>;
}
