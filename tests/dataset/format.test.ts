import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../data/tools/build/json-schema.ts';
import { FORMAT, FORMATS } from '../../src/dataset/format.ts';
import { aDataset } from '../builder.ts';

/** What stands in the schema at a path of keys. */
function at(...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    jsonSchema(),
  );
}

/** Every object schema, with the path at which it stands. */
function objectsIn(schema: unknown, path = '#'): [string, object][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) =>
    objectsIn(value, `${path}/${key}`),
  );
  return 'properties' in schema && 'type' in schema ? [[path, schema], ...inner] : inner;
}

describe('the JSON Schema of the dataset format', () => {
  test('names the draft it is written in, and the format', () => {
    expect(at('$schema')).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(at('properties', 'format', 'enum')).toEqual(FORMATS);
    expect(FORMATS.at(-1)).toBe(FORMAT);
  });

  test('accepts nothing but the fields of a dataset, and requires those without which there is none', () => {
    const fields = Object.keys(aDataset().file()).sort();

    expect(at('additionalProperties')).toBe(false);
    expect(Object.keys(at('properties') ?? {}).sort()).toEqual(fields);
    expect([...((at('required') ?? []) as string[])].sort()).toEqual([
      'actors',
      'format',
      'relationTypes',
      'snapshots',
      'title',
    ]);
  });

  test('accepts no unknown field in any record', () => {
    const loose = objectsIn(jsonSchema()).filter(
      ([, schema]) => Reflect.get(schema, 'additionalProperties') !== false,
    );

    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test.each([
    ['actors', 'place'],
    ['relationTypes', 'directed'],
    ['sources', 'written'],
    ['passages', 'exact'],
    ['claims', 'modality'],
    ['claims', 'stance'],
    ['claims', 'note'],
    ['publicRecord', 'document'],
    ['snapshots', 'caption'],
  ])('says what the field of %s called "%s" means', (collection, field) => {
    const path = ['properties', collection, 'items', 'properties', field, 'description'];

    expect(at(...path)).toMatch(/^[A-Z].{15,}\.$/u);
  });

  test('says how an id and a time are written', () => {
    const claim = ['properties', 'claims', 'items', 'properties'];

    expect(at(...claim, 'id', 'pattern')).toBe('^[\\p{L}\\p{N}._-]{1,120}$');
    expect(at(...claim, 'time', 'properties', 'edtf', 'description')).toContain('2022/..');
  });
});
