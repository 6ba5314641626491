import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/dataset/json-text.ts';
import { problemInWords } from '../../src/dataset/problem.ts';

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
