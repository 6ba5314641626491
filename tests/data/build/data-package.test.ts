import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../../data/tools/build/data-package.ts';
import { datasetJsonLd } from '../../../data/tools/build/json-ld.ts';
import { tablesOf } from '../../../data/tools/build/tables.ts';
import { compose } from '../../../data/tools/coding/compose.ts';

const composed = compose('data');
const { file } = composed;
const files = dataPackage(composed);

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string; readonly fields: readonly [string] };
    }[];
  };
}

const { resources }: { resources: readonly Resource[] } = JSON.parse(
  files.get('datapackage.json') ?? '{}',
);

function rowsOf(name: string): readonly Record<string, string>[] {
  const parsed = Papa.parse<Record<string, string>>(files.get(`${name}.csv`) ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

const PATTERNS: Readonly<Record<string, RegExp>> = {
  integer: /^\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  string: /^/,
};

/** Every value in a record, with its path; a list of words counts as the cell that it makes. */
function valuesIn(record: unknown, path: string): readonly { path: string; value: string }[] {
  if (record === null || record === '') return [];
  if (typeof record !== 'object') return [{ path, value: String(record) }];
  if (!Array.isArray(record)) {
    return Object.entries(record).flatMap(([key, each]) => valuesIn(each, `${path}.${key}`));
  }
  const isCell = record.every((each) => typeof each === 'string') && !path.endsWith('.claims');
  if (isCell) return record.length === 0 ? [] : [{ path, value: record.join('; ') }];
  return record.flatMap((each) => valuesIn(each, path));
}

describe('the data package', () => {
  test('describes every file that it has, and no other', () => {
    expect(['datapackage.json', ...resources.map(({ path }) => path)]).toEqual([...files.keys()]);
    expect(resources.length).toBeGreaterThan(8);
  });

  test.each(resources.map((resource) => [resource.name, resource] as const))(
    'table %s reads back with the columns, types and keys that its schema says',
    (name, { schema }) => {
      const rows = rowsOf(name);
      expect(rows.length).toBeGreaterThan(0);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      for (const { name: column, type, constraints } of schema.fields) {
        const values = rows.map((row) => row[column] ?? '');
        const filled = values.filter((value) => value !== '');
        expect(filled.filter((value) => !PATTERNS[type]?.test(value))).toEqual([]);
        if (constraints?.required) expect(filled).toHaveLength(values.length);
        const allowed = constraints?.enum;
        if (allowed) expect(filled.filter((value) => !allowed.includes(value))).toEqual([]);
      }
      const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join(' '));
      expect(new Set(keys).size).toBe(rows.length);
    },
  );

  test('describes every column in words', () => {
    const mute = resources.flatMap(({ name, schema }) =>
      schema.fields
        .filter(({ description }) => (description ?? '').length < 8)
        .map((field) => `${name}.${field.name}`),
    );

    expect(mute).toEqual([]);
  });

  test('holds every value of the dataset but those of the drawing and the page', () => {
    const cells = new Set(resources.flatMap(({ name }) => rowsOf(name).flatMap(Object.values)));
    const { about: _about, format: _format, title: _title, version: _version, ...content } = file;
    const lost = valuesIn(content, 'dataset')
      .filter(({ value }) => !cells.has(value))
      .map(({ path }) => path);

    expect([...new Set(lost)]).toEqual(['dataset.actors.place.x', 'dataset.actors.place.y']);
  });

  test('has a column for all that a document, a passage or a time may say, where the five say nothing', () => {
    const changed = structuredClone(file);
    const [source, passage, claim] = [changed.sources[0], changed.passages[0], changed.claims[0]];
    const outside = { basis: 'outside', reason: 'A reason.', document: 'A document' } as const;
    Object.assign(source ?? {}, {
      written: { edtf: '2022', ...outside },
      address: 'https://example.org/text',
      archived: 'https://example.org/copy',
      accessed: '2026-01-02',
      doi: '10.1234/text',
      language: 'ko',
      verified: { against: 'an excerpt', on: '2026-01-03' },
    });
    Object.assign(passage ?? {}, { pages: '12–13' });
    Object.assign(claim?.time ?? {}, outside);

    const tables = new Map(
      tablesOf({ ...composed, file: changed }).map(({ name, columns, rows }) => [
        name,
        Object.fromEntries(columns.map((column, index) => [column.name, rows[0]?.[index]])),
      ]),
    );

    expect(tables.get('sources')).toMatchObject({
      written_basis: 'outside',
      written_reason: 'A reason.',
      written_document: 'A document',
      address: 'https://example.org/text',
      archived: 'https://example.org/copy',
      accessed: '2026-01-02',
      doi: '10.1234/text',
      language: 'ko',
      verified_against: 'an excerpt',
      verified_on: '2026-01-03',
    });
    expect(tables.get('passages')).toMatchObject({ pages: '12–13' });
    expect(tables.get('claims')).toMatchObject({
      time_basis: 'outside',
      time_document: 'A document',
    });
  });

  test('names for each claim the coders who had it, as its list of coders does', () => {
    const coders = rowsOf('coders').map(({ id }) => id);
    const codedBy = rowsOf('claims').map((row) => row.codedBy ?? '');

    expect(coders).toEqual(file.coders.map(({ id }) => id));
    expect(codedBy).toEqual(file.claims.map((claim) => claim.codedBy.join('; ')));
    expect(codedBy).toContain('first; second');
  });

  test('refers to nothing that is not there', () => {
    let references = 0;
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields[0]]));
        const used = rowsOf(name).map((row) => row[fields[0]] ?? '');
        expect(used.filter((id) => id !== '' && !known.has(id))).toEqual([]);
        references += used.length;
      }
    }
    expect(references).toBeGreaterThan(1000);
  });

  test('keeps quotations character for character, double spaces and line breaks with them', () => {
    const exact = new Map(rowsOf('passages').map((row) => [row.id, row]));

    for (const passage of file.passages) {
      expect(exact.get(passage.id)).toMatchObject({
        exact: passage.exact,
        prefix: passage.prefix,
        suffix: passage.suffix,
      });
    }
  });

  test('has no cell that a spreadsheet would take for a formula', () => {
    const cells = resources.flatMap(({ name }) => rowsOf(name).flatMap(Object.values));

    expect(cells.filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  });
});

test('search engines are told what the dataset is, with names for whatever is named', () => {
  const described = datasetJsonLd(file);

  expect(described).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    version: file.version,
    temporalCoverage: '2014/2025',
  });
  expect(JSON.stringify(described)).not.toContain('null');
});
