import { readJson } from '../../dataset/json-text.ts';
import { type Problem, quoted, WHOLE } from '../../dataset/problem.ts';
import type { ForeignColumn, ForeignTable } from '../foreign-table.ts';
import { namesAtTop } from '../json/json-places.ts';
import type { Mapping } from './mapping.ts';
import { choicesIn } from './mapping-choices.ts';
import { ACTOR_MEANINGS, MEANINGS } from './meanings.ts';

/** What a saved mapping calls itself, so that it is taken for no data. */
const SAVED_FORMAT = 'two-triangles-mapping/1';

/** A mapping as it is kept or saved beside its file: plain JSON, with columns by their names. */
export interface SavedMapping {
  readonly format: typeof SAVED_FORMAT;
  /** The columns of the file that it is about, in their order. */
  readonly file: readonly string[];
  /** Those of its list of actors; null where there was none. */
  readonly actors: readonly string[] | null;
  readonly columns: Readonly<Record<string, string | null>>;
  readonly actorColumns: Readonly<Record<string, string | null>>;
  readonly choices: Readonly<Record<string, unknown>>;
}

type Columns = Pick<ForeignTable, 'columns' | 'actors'>;

export function savedMapping(table: Columns, mapping: Mapping): SavedMapping {
  const { columns, actorColumns, ...choices } = mapping;
  const file = namesOf(table.columns);
  const actors = table.actors === null ? null : namesOf(table.actors.columns);
  return {
    format: SAVED_FORMAT,
    file,
    actors,
    columns: named(MEANINGS, columns, file),
    actorColumns: named(ACTOR_MEANINGS, actorColumns, actors ?? []),
    choices,
  };
}

function named<Meant extends string>(
  meanings: readonly Meant[],
  columns: Readonly<Record<Meant, number | null>>,
  names: readonly string[],
): Readonly<Record<string, string | null>> {
  const pairs = meanings.map((each) => [each, names[columns[each] ?? -1] ?? null] as const);
  return Object.fromEntries(pairs.filter(([, name]) => name !== null));
}

function namesOf(columns: readonly ForeignColumn[]): readonly string[] {
  return columns.map(({ name }) => name);
}

/** Whether a text means to be a saved mapping. */
export function isSavedMapping(text: string): boolean {
  for (const { key, at } of namesAtTop(text)) {
    if (key === 'format') return text.startsWith('"two-triangles-mapping', at);
  }
  return false;
}

export type SavedMappingReading =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problem: Problem };

/** A mapping that was saved, for the table that it is about; `record` is what it is called in a sentence. */
export function readSavedText(
  text: string,
  table: Columns,
  guess: Mapping,
  record: string,
): SavedMappingReading {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problem: { ...json.problem, record } };
  return readSaved(json.value, table, guess, record);
}

/**
 * The same from a value that was kept. What it does not say of is read as guessed; what it says in words that nobody
 * knows, or of other columns, refuses it.
 */
export function readSaved(
  value: unknown,
  table: Columns,
  guess: Mapping,
  record: string,
): SavedMappingReading {
  const wrong = (field: string, found: string, expected: string): SavedMappingReading => {
    return { ok: false, problem: { record, field, found, expected } };
  };
  const saved = fieldsIn(value);
  if (saved === null || saved.get('format') !== SAVED_FORMAT) {
    return wrong('format', quoted(saved?.get('format')), quoted(SAVED_FORMAT));
  }
  const file = namesOf(table.columns);
  if (!areNames(saved.get('file'), file)) {
    const found = `what columns mean of another file, with ${namesTold(saved.get('file'))}`;
    return wrong('file', found, `that of a file with the columns ${namesTold(file)}`);
  }
  const columns = columnsIn(saved.get('columns'), MEANINGS, file);
  if (columns === null) return wrong('columns', 'a meaning or a column that is none', COLUMNS);
  const actors = namesOf(table.actors?.columns ?? []);
  const sameActors = table.actors !== null && areNames(saved.get('actors'), actors);
  const actorColumns = sameActors
    ? columnsIn(saved.get('actorColumns'), ACTOR_MEANINGS, actors)
    : guess.actorColumns;
  if (actorColumns === null) {
    return wrong('actorColumns', 'a meaning or a column that is none', COLUMNS);
  }
  const choices = choicesIn(fieldsIn(saved.get('choices') ?? {}));
  if (!choices.ok)
    return wrong(`choices.${choices.field}`, quoted(choices.found), choices.expected);
  return { ok: true, mapping: { ...guess, ...choices.choices, columns, actorColumns } };
}

const COLUMNS = 'for each meaning the name of a column of the file';
const MOST_TOLD = 6;

function namesTold(names: unknown): string {
  if (!Array.isArray(names)) return 'no columns';
  const told = names.slice(0, MOST_TOLD).map(quoted);
  return `${told.join(', ')}${names.length > told.length ? ' and others' : ''}`;
}

function areNames(value: unknown, names: readonly string[]): boolean {
  return (
    Array.isArray(value) &&
    value.length === names.length &&
    names.every((name, index) => value[index] === name)
  );
}

/** Each meaning with the number of its column; null where a name is none. */
function columnsIn<Meant extends string>(
  value: unknown,
  meanings: readonly Meant[],
  names: readonly string[],
): Readonly<Record<Meant, number | null>> | null {
  const said = fieldsIn(value);
  if (said === null || [...said.keys()].some((key) => !meanings.some((each) => each === key))) {
    return null;
  }
  const found = meanings.map((meaning) => {
    const name = said.get(meaning) ?? null;
    const index = typeof name === 'string' ? names.indexOf(name) : -1;
    return [meaning, name === null ? null : index] as const;
  });
  if (found.some(([, index]) => index === -1)) return null;
  return Object.fromEntries(found) as Record<Meant, number | null>;
}

/** The fields of an object by their names; null where it is none. */
function fieldsIn(value: unknown): ReadonlyMap<string, unknown> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return new Map(Object.entries(value));
}

/** A problem of a saved mapping that came without the file that it is about. */
export function mappingAlone(record: string): Problem {
  return {
    record,
    field: WHOLE,
    found: 'what the columns of another file mean, saved from this app',
    expected: 'that file, alone or chosen together with this one',
  };
}
