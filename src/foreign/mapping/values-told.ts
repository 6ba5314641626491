import { quoted } from '../../dataset/problem.ts';
import { wordKey } from './cell-words.ts';
import type { Mapping } from './mapping.ts';
import type { ColumnValues, Questions, ValueFound } from './questions.ts';
import { labelOf } from './relations.ts';

interface Told {
  readonly mapping: Mapping;
  readonly questions: Questions;
}

const MOST_NAMED = 8;

/** What was made of the values of columns with fixed answers, and which of them nobody knows: each a sentence. */
export function valuesTold({ mapping, questions }: Told): readonly string[] {
  return [
    ...questions.values.flatMap((each) => [
      ...chosen(each, mapping),
      ...numbersTold(each, mapping),
      ...unknown(each),
    ]),
    ...(mapping.columns.tenor === null ? offered(questions) : []),
  ];
}

function chosen({ meaning, column, values }: ColumnValues, mapping: Mapping): readonly string[] {
  const keys = new Set(
    mapping.values.flatMap((each) => (each.meaning === meaning ? [wordKey(each.value)] : [])),
  );
  const byAnswer = new Map<string, string[]>();
  for (const { value, answer } of values) {
    if (answer === null || !keys.has(wordKey(value))) continue;
    byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), quoted(value)]);
  }
  return [...byAnswer].map(([answer, named]) => {
    const says = answer === '' ? 'as little as a blank cell' : quoted(answer);
    return `Whoever opened the file said that in ${quoted(column)}, ${some(named)} ${named.length === 1 ? 'says' : 'say'} ${says}.`;
  });
}

function numbersTold({ meaning, column, numbers }: ColumnValues, mapping: Mapping) {
  const { below, zero, above } = numbers;
  if (meaning !== 'tenor' || mapping.tenorNumbers !== 'by sign') return [];
  if (below + zero + above === 0) return [];
  return [
    `Numbers in ${quoted(column)} are read by their sign: below 0 as conflictual (${below}), above 0 as cooperative (${above}), 0 as unstated (${zero}).`,
  ];
}

function unknown({ meaning, column, values, more }: ColumnValues): readonly string[] {
  const named = values.filter(({ answer }) => answer === null).map(withRows);
  // Those that nobody knows are listed first.
  const rest = named.length === values.length ? more : 0;
  if (named.length === 0) return [];
  const one = named.length === 1 && rest === 0;
  const follows =
    meaning === 'tenor'
      ? `the tenor of ${one ? 'its' : 'their'} ties is unstated`
      : `${one ? 'its' : 'their'} rows cannot be read`;
  return [
    `In ${quoted(column)}, ${some(named, rest)} ${one ? 'is' : 'are'} not read: ${follows} until whoever opens the file says what ${one ? 'it means' : 'they mean'}.`,
  ];
}

function withRows({ value, rows }: ValueFound): string {
  return `${quoted(value)} (${rows === 1 ? '1 row' : `${rows} rows`})`;
}

/** Which columns could tell tenors by the signs of their numbers: only their owner knows. */
function offered({ signed }: Questions): readonly string[] {
  return signed
    .slice(0, MOST_NAMED)
    .map(
      ({ name, numbers: { below, above } }) =>
        `Numbers in ${quoted(name)} are below 0 in ${below} ${below === 1 ? 'row' : 'rows'} and above 0 in ${above}. They are read as tenor, below 0 conflictual and above 0 cooperative, where whoever opens the file says so.`,
    );
}

/** Which kinds of relation are called otherwise than in the file: each a sentence. */
export function kindsTold({ mapping, questions }: Told): readonly string[] {
  const called = new Map(mapping.kinds.map(({ word, name }) => [labelOf(word), name]));
  const byName = new Map<string, string[]>();
  for (const { word } of questions.kinds) {
    const name = called.get(word);
    if (name === undefined || name === '' || name === word) continue;
    byName.set(name, [...(byName.get(name) ?? []), quoted(word)]);
  }
  return [...byName].map(
    ([name, words]) =>
      `Whoever opened the file called the ${words.length === 1 ? 'kind' : 'kinds'} ${some(words)} ${quoted(name)}; what the file calls each tie stands beside it.`,
  );
}

/** A few things in words, `rest` more of which are not named. */
function some(named: readonly string[], rest = 0): string {
  const told = named.slice(0, MOST_NAMED);
  const more = named.length - told.length + rest;
  const all = more > 0 ? [...told, `${more} more`] : told;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
