import { TENORS } from '../../model/dataset.ts';
import type { Mapping } from './mapping.ts';
import { VALUE_MEANINGS } from './meanings.ts';
import { SEPARATORS } from './separators.ts';
import { ANSWERS } from './values.ts';

/** What a mapping says beside its columns. */
type Choices = Omit<Mapping, 'columns' | 'actorColumns'>;

type Fields = ReadonlyMap<string, unknown>;

/** Reads one choice of a saved mapping; undefined where it is none of those that can be made. */
type Reader<Value> = (value: unknown) => Value | undefined;

interface Readable<Value> {
  readonly read: Reader<Value>;
  readonly expected: string;
}

const READERS: { readonly [Key in keyof Choices]: Readable<Choices[Key]> } & {
  readonly years: Readable<Choices['stops']>;
} = {
  directed: oneOf([true, false]),
  tenor: oneOf(TENORS),
  tenors: listOf('a list of relations with their tenors', (each) => {
    const relation = wordIn(each.get('relation'));
    const tenor = TENORS.find((one) => one === each.get('tenor'));
    return relation === undefined || tenor === undefined ? undefined : { relation, tenor };
  }),
  values: listOf('a list of values with what they mean', (each) => {
    const meaning = VALUE_MEANINGS.find((one) => one === each.get('meaning'));
    const value = wordIn(each.get('value'));
    if (meaning === undefined || value === undefined) return undefined;
    const answer = ['', ...ANSWERS[meaning]].find((one) => one === each.get('answer'));
    return answer === undefined ? undefined : { meaning, value, answer };
  }),
  tenorNumbers: oneOf(['by sign', 'not read']),
  kinds: listOf('a list of kinds with the names they are given', (each) => {
    const word = wordIn(each.get('word'));
    const name = wordIn(each.get('name'));
    return word === undefined || name === undefined ? undefined : { word, name };
  }),
  alike: oneOf(['apart', 'one actor']),
  joined: listOf('a list of names with those under which their actors stand', (each) => {
    const name = wordIn(each.get('name'));
    const as = wordIn(each.get('as'));
    return name === undefined || as === undefined ? undefined : { name, as };
  }),
  several: oneOf([...SEPARATORS, null]),
  dayOrder: oneOf(['day first', 'month first', null]),
  decimalMark: oneOf(['point', 'comma', null]),
  calendar: oneOf(['dates', 'steps']),
  timeless: oneOf(['all years', 'left out']),
  later: oneOf(['forecast', 'left out']),
  stops: stopsOrNone(),
  years: yearsOrNone(),
  unreadable: oneOf(['refuse', 'leave out']),
};

export type ChoicesReading =
  | { readonly ok: true; readonly choices: Partial<Choices> }
  | {
      readonly ok: false;
      readonly field: string;
      readonly found: unknown;
      readonly expected: string;
    };

/** The choices of a saved mapping, as far as it makes any; the first that cannot be read refuses it. */
export function choicesIn(fields: Fields | null): ChoicesReading {
  const choices: Record<string, unknown> = {};
  for (const [field, found] of fields ?? [['', null] as const]) {
    if (!Object.hasOwn(READERS, field)) {
      return { ok: false, field, found, expected: 'a choice that can be made' };
    }
    const { read, expected }: Readable<unknown> = READERS[field as keyof typeof READERS];
    const choice = read(found);
    if (choice === undefined) return { ok: false, field, found, expected };
    choices[field === 'years' ? 'stops' : field] = choice;
  }
  return { ok: true, choices };
}

function oneOf<const Value extends string | boolean | null>(
  values: readonly Value[],
): Readable<Value> {
  return {
    read: (value) => values.find((each) => each === value),
    expected: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  };
}

/** How long a saved list may be, and a word in it. */
const MOST_CHOICES = 10_000;
const LONGEST_WORD = 1000;

function listOf<Each>(
  expected: string,
  readEach: (fields: Fields) => Each | undefined,
): Readable<readonly Each[]> {
  const read = (value: unknown) => {
    if (!Array.isArray(value) || value.length > MOST_CHOICES) return undefined;
    const all = value.map((each: unknown) => readEach(fieldsIn(each)));
    const readable = all.filter((each) => each !== undefined);
    return readable.length === all.length ? readable : undefined;
  };
  return { read, expected };
}

function fieldsIn(value: unknown): Fields {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function wordIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_WORD ? value : undefined;
}

function stopsOrNone(): Readable<Mapping['stops']> {
  const units = oneOf(['year', 'quarter', 'month', 'week', 'day', null]);
  const read = (value: unknown) => {
    if (!Array.isArray(value)) return units.read(value);
    const texts = value.map(wordIn).filter((each) => each !== undefined);
    return value.length <= MOST_CHOICES && texts.length === value.length ? texts : undefined;
  };
  return { read, expected: `${units.expected}, or a list of times` };
}

/** What mappings of before said instead of stops: a list of years, of which those of four digits counted. */
function yearsOrNone(): Readable<Mapping['stops']> {
  const isYear = (year: unknown): year is number => Number.isInteger(year);
  const read = (value: unknown) => {
    if (value === null) return null;
    if (!Array.isArray(value) || value.length > MOST_CHOICES || !value.every(isYear)) {
      return undefined;
    }
    return value
      .filter((year) => year >= 1 && year <= 9999)
      .map((year) => String(year).padStart(4, '0'));
  };
  return { read, expected: 'null, or a list of years' };
}
