import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/dataset/json-text.ts';
import { problemInWords } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';

function refusalOf(text: string): string {
  const reading = readJson(text);
  return reading.ok ? 'It was read.' : problemInWords(reading.problem);
}

describe('lists and objects', () => {
  test('may not lie in each other ten million deep', () => {
    expect(refusalOf('['.repeat(10_000_000))).toContain('more than 64 deep');
  });

  test('may be five million, and no more', () => {
    const many = (count: number) => `[${'{},'.repeat(count - 2)}{}]`;

    expect(readJson(many(5_000_000)).ok).toBe(true);
    expect(refusalOf(many(5_000_001))).toBe(
      'In the dataset: found more than 5000000 lists and objects, expected a dataset of at most some 200,000 records.',
    );
  });
});

describe('a value without measure', () => {
  const foundIn = (value: unknown) => {
    const reading = readDataset(value);
    return reading.ok ? [] : reading.problems.map(({ found }) => found);
  };

  test('is told what it is where it is one long text', () => {
    expect(foundIn('x'.repeat(30_000_000))).toEqual([`"${'x'.repeat(60)}…"`]);
  });

  test('is not looked into where it has hundreds of thousands of fields', () => {
    const fields = Array.from({ length: 300_000 }, (_, index) => [`field ${index}`, index]);

    expect(foundIn({ format: 'two-triangles/2', ...Object.fromEntries(fields) })).toEqual([
      'more than 10000 fields',
    ]);
  });
});
