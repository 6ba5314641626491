import Papa from 'papaparse';
import { TIE_STATES } from '../../../src/model/standing.ts';
import type { Composed } from '../coding/compose.ts';
import { jsonSchema } from './json-schema.ts';
import { type Column, LIST_SEPARATOR, type Table, tablesOf } from './tables.ts';

/** What a JSON Schema says of a value, as far as a table needs it. */
interface Described {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** Columns that the dataset format does not have, because what they hold is derived. */
const DERIVED: Readonly<Record<string, Described>> = {
  claim: { type: 'string', description: 'Id of a claim that gives it.' },
  number: { type: 'integer', description: 'The place of the sentence in the caption, from 1.' },
  snapshot: { type: 'string', description: 'Id of the snapshot.' },
  state: {
    type: 'string',
    enum: TIE_STATES,
    description: 'How the tie stands in the year, from evidence said of it to no evidence.',
  },
  disputed: { type: 'boolean', description: 'Whether voices disagree on it in the year.' },
  sources: { type: 'integer', description: 'How many documents it rests on in the year.' },
  evidence: { type: 'array', description: 'Ids of the claims that make it stand so.' },
};

const V2 = 'https://datapackage.org/profiles/2.0';

/**
 * The dataset as a Frictionless Data Package (https://datapackage.org): a descriptor and a CSV file
 * for each table, by file name. The columns are described by the one description of the format.
 */
export function dataPackage(composed: Composed): ReadonlyMap<string, string> {
  const { file } = composed;
  const tables = tablesOf(composed);
  const format: Described = jsonSchema();
  const descriptor = {
    $schema: `${V2}/datapackage.json`,
    profile: 'tabular-data-package',
    name: 'two-triangles',
    title: file.title,
    description:
      'Claims about ties between states, each resting on a verbatim passage of one of five documents, and what follows from them.',
    version: file.version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title:
          'Creative Commons Attribution 4.0 (the coding; the quotations remain their authors’)',
      },
    ],
    sources: file.sources.map(({ id, title }) => ({ title: title ?? `Untitled (${id})` })),
    resources: tables.map((table) => resourceOf(table, format)),
  };
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
    ...tables.map((table) => [`${table.name}.csv`, csvOf(table)] as const),
  ]);
}

function csvOf({ columns, rows }: Table): string {
  const fields = columns.map(({ name }) => name);
  return `${Papa.unparse({ fields, data: rows.map((row) => [...row]) }, { newline: '\n' })}\n`;
}

/** Written out although most are defaults: readers of older versions assume others. */
const DIALECT = {
  header: true,
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

function resourceOf(table: Table, format: Described) {
  const foreignKeys = table.columns.flatMap(({ name, refersTo }) =>
    refersTo === undefined
      ? []
      : [{ fields: [name], reference: { resource: refersTo, fields: ['id'] } }],
  );
  return {
    $schema: `${V2}/dataresource.json`,
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: DIALECT,
    schema: {
      fields: table.columns.map((column) => fieldOf(table, column, format)),
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function fieldOf({ collection, primaryKey }: Table, { name, path }: Column, format: Described) {
  const described =
    path === '' ? DERIVED[name] : describedAt(format.properties?.[collection], path);
  if (described?.description === undefined) {
    throw new Error(`Nothing describes the column "${name}" of the collection "${collection}".`);
  }
  const { type, values, isList } = kindOf(described);
  const required = primaryKey.includes(name);
  const list = isList ? ` Several stand in one cell, with "${LIST_SEPARATOR}" between them.` : '';
  return {
    name,
    type,
    description: `${described.description}${list}`,
    ...(required || values !== undefined
      ? { constraints: { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) } }
      : {}),
  };
}

/** What the dataset format says of a field, wherever lists and unknown values wrap it. */
function describedAt(root: Described | undefined, path: string): Described | undefined {
  return path
    .split('.')
    .reduce<Described | undefined>((inner, key) => unwrapped(inner)?.properties?.[key], root);
}

function unwrapped(described: Described | undefined): Described | undefined {
  const known = described?.anyOf?.find((each) => each.type !== 'null') ?? described;
  return known?.items ?? known;
}

function kindOf(described: Described) {
  const known = described.anyOf?.find((each) => each.type !== 'null') ?? described;
  const isList = known.type === 'array';
  return { type: isList ? 'string' : (known.type ?? 'string'), values: known.enum, isList };
}
