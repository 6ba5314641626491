import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../data/tools/build/json-schema.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import { opened } from '../builder.ts';

/** A file as it was when its format was released: it is never changed, and opens for ever. */
function released(name: string) {
  return JSON.parse(readFileSync(`tests/dataset/released/${name}.json`, 'utf8'));
}

/** Every field of the schema, by the keys that lead there, lists being passed through. */
function fieldsIn(schema: unknown, only: 'all' | 'required', path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, required, items, anyOf } = schema as Readonly<Record<string, unknown>>;
  const variants = [items, ...(Array.isArray(anyOf) ? anyOf : [])];
  const own = Object.entries(Object(properties)).flatMap(([key, inner]) => {
    const wanted = only === 'all' || (Array.isArray(required) && required.includes(key));
    const field = `${path}.${key}`;
    return [...(wanted ? [field] : []), ...fieldsIn(inner, only, field)];
  });
  return [...own, ...variants.flatMap((inner) => fieldsIn(inner, only, path))];
}

/** Every field in which a value has something, by the same paths. */
function filledIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => filledIn(inner, path));
  return Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== '' && String(inner) !== '')
    .flatMap(([key, inner]) => [`${path}.${key}`, ...filledIn(inner, `${path}.${key}`)]);
}

const unique = (fields: readonly string[]) => [...new Set(fields)].sort();

describe('a file of version 1', () => {
  test('opens as it always did', () => {
    const { version, claims, passages } = opened(released('two-triangles-1'));

    expect(version).toBe('0123456789ab');
    expect(claims.map(({ id, tenor }) => `${id} ${tenor}`)).toEqual([
      'one cooperative',
      'two conflictual',
    ]);
    expect(passages.map(({ start }) => start)).toEqual([100, 200]);
  });
});

describe('a file of version 1 at the bounds, which it did not have', () => {
  const file = released('two-triangles-1');
  const [passage, ...passages] = file.passages;
  const [actor, ...actors] = file.actors;
  const withTexts = (name: number, exact: number) => ({
    ...file,
    errata: [],
    actors: [{ ...actor, name: 'n'.repeat(name) }, ...actors],
    passages: [
      { ...passage, exact: 'q'.repeat(exact), end: passage.start + exact },
      ...passages.map((each: { start: number; end: number }) => ({
        ...each,
        start: each.start + exact,
        end: each.end + exact,
      })),
    ],
  });

  test('opens', () => {
    expect(opened(withTexts(20_000, 100_000)).passages[0]?.exact).toHaveLength(100_000);
  });

  test('is refused beyond them, with the bound', () => {
    const reading = readDataset(withTexts(20_001, 100_001));

    expect(reading.ok ? [] : reading.problems.map(({ expected }) => expected)).toEqual([
      'at most 20000 characters',
      'at most 100000 characters',
    ]);
  });
});

describe('a file of version 2', () => {
  test('opens as it always did', () => {
    const file = released('two-triangles-2');
    const { version, actors, format: _now, ...written } = datasetJsonOf(opened(file));
    const { version: old, actors: _places, format: _then, snapshots, ...rest } = file;

    expect(version).toBe(old);
    expect(actors.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy']);
    expect(written).toMatchObject(rest);
    expect(written.snapshots).toMatchObject(
      snapshots.map(({ year, ...snapshot }: { readonly year: number }) => ({
        ...snapshot,
        time: String(year),
      })),
    );
  });

  test('opens without all that may be left out', () => {
    const { claims, sources, coders } = opened(released('two-triangles-2-least'));

    expect(claims.map(({ codedBy }) => codedBy)).toEqual([[], []]);
    expect(sources[0]).toMatchObject({ written: { document: null }, address: null });
    expect(coders).toEqual([]);
  });
});

/** What only files of versions 1 and 2 have. */
const OF_BEFORE = ['.snapshots.year'];

describe('a file of version 3 with every field', () => {
  const file = released('two-triangles-3');

  test('has every field that the format knows', () => {
    const known = unique(fieldsIn(jsonSchema(), 'all'));
    expect(unique(filledIn(file))).toEqual(known.filter((field) => !OF_BEFORE.includes(field)));
  });

  test('opens with all that it says', () => {
    const written = datasetJsonOf(opened(file));
    const [ann, bo, cy] = written.actors;

    expect(cy?.place).toEqual({ x: expect.any(Number), y: expect.any(Number) });
    expect({ ...written, actors: [ann, bo, { ...cy, place: null }] }).toEqual(file);
  });
});

describe('a file of version 3 without all that may be left out', () => {
  const file = released('two-triangles-3-least');

  test('has in each of its records only what it cannot do without', () => {
    const needed = unique(fieldsIn(jsonSchema(), 'required'));
    const optional = unique(filledIn(file)).filter((field) => !needed.includes(field));

    expect(optional).toEqual(
      [
        'claims',
        'coders',
        'disagreements',
        'errata',
        'events',
        'groups',
        'passages',
        'publicRecord',
        'snapshots.time',
        'sources',
        'speakers',
      ].map((field) => `.${field}`),
    );
  });

  test('opens, with the rest filled in', () => {
    const dataset = opened(file);
    const { claims, passages, sources, errata, snapshots } = dataset;

    expect(readDataset(datasetJsonOf(dataset))).toEqual({ ok: true, dataset });
    expect(claims[0]).toMatchObject({ stance: 'supports', directness: 'stated', persons: [] });
    expect(passages[0]).toMatchObject({ prefix: '', suffix: '', start: null, end: null });
    expect(sources[0]).toMatchObject({ title: null, written: null, doi: null, sha256: null });
    expect(errata[0]).toMatchObject({ document: null });
    expect(snapshots[0]).toMatchObject({ title: '', caption: [], coverage: '' });
  });
});
