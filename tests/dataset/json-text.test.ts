import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/dataset/json-text.ts';
import { problemInWords } from '../../src/dataset/problem.ts';

function refusalOf(text: string): string {
  const reading = readJson(text);
  return reading.ok ? 'It was read.' : problemInWords(reading.problem);
}

describe('JSON', () => {
  test.each<[string, unknown]>([
    ['{"a":[1,{"b":"]}[{"}]}', { a: [1, { b: ']}[{' }] }],
    ['"{"', '{'],
    [String.raw`["\"[", "\\", "a\\\"["]`, ['"[', '\\', 'a\\"[']],
    ['7', 7],
    [' null ', null],
  ])('is read: %s', (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  const whole = '{"title":"So","actors":[{"id":"a","name":"\\"A\\""},{"id":"b"}],"claims":[]}';

  test.each(Array.from(whole, (_, at) => at).slice(1))(
    'that is cut off after %i characters is told to end in the middle',
    (length) => {
      expect(refusalOf(whole.slice(0, length))).toBe(
        'In the dataset: found JSON that ends in the middle, expected the whole file: perhaps it was cut off.',
      );
    },
  );

  test.each(['', 'title', '{"a" 1}', '{"a":1}}', "['a']", '"cut off', '[1,]', '\ufeff[]'])(
    'that is none is not said to be cut off: %j',
    (text) => {
      expect(refusalOf(text)).toMatch(
        /^In the dataset: found text that is not JSON \(.+\), expected JSON\.$/s,
      );
    },
  );
});

describe('lists and objects', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('may lie in each other 64 deep', () => {
    expect(readJson(nested(64)).ok).toBe(true);
  });

  test.each(['', '"', '\\', '\\"', '"\\'])(
    'are none where they stand in a text behind %j',
    (start) => {
      const words = [`${start}${'['.repeat(100)}`, start, '{'.repeat(100)];

      expect(readJson(JSON.stringify(words))).toEqual({ ok: true, value: words });
      expect(refusalOf(`[${JSON.stringify(start)},${nested(64)}]`)).toContain('more than 64 deep');
    },
  );

  test.each([
    ['lists', nested(65)],
    ['objects', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
  ])('may not lie deeper: %s', (_what, text) => {
    expect(refusalOf(text)).toBe(
      'In the dataset: found lists or objects that lie in each other more than 64 deep, expected what the dataset format describes.',
    );
  });
});
