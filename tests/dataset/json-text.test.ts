import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault, placeInJson } from '../../src/dataset/json-fault.ts';
import { readJson } from '../../src/dataset/json-text.ts';
import { problemInWords } from '../../src/dataset/problem.ts';

function refusalOf(text: string): string {
  const reading = readJson(text, placeInJson);
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

describe('where a text stops being JSON', () => {
  test.each([
    ['', 'line 1, column 1: the end of the text where a value should be'],
    ['from,to\nA,B\n', 'line 1, column 1: "from,to A,B " where a value should be'],
    ['{\n  "a": 1,\n}', 'line 3, column 1: "}" where a name in double quotation marks should be'],
    [
      "{'a': 1}",
      'line 1, column 2: "\'a\': 1}" where a name in double quotation marks or "}" should be',
    ],
    ['{"a" 1}', 'line 1, column 6: "1}" where a colon should be'],
    ['[1,\r\n 2 3]', 'line 2, column 4: "3]" where a comma or "]" should be'],
    ['{"a":1}}', 'line 1, column 8: "}" where the end of the text should be'],
    [
      '["a\tb"]',
      'line 1, column 4: "\tb"]" where an escape such as "\\n", or the end of the string should be',
    ],
    [
      '["C:\\x"]',
      'line 1, column 5: "\\x"]" where an escape that JSON knows, such as "\\\\" should be',
    ],
    ['[01]', 'line 1, column 3: "1]" where a comma or "]" should be'],
  ])('is told by line and column: %j', (text, told) => {
    expect(refusalOf(text)).toBe(
      `In the dataset: found text that is not JSON (${told}), expected JSON.`,
    );
  });

  test('is found in every text that is none, and in no other', () => {
    const spoiled = fc
      .tuple(fc.json(), fc.nat(), fc.nat(2), fc.constantFrom(...'[]{}",:\\1.-e \n\tn\u0085\u2028'))
      .map(([json, place, cut, put]) => {
        const at = place % (json.length + 1);
        return json.slice(0, at) + put + json.slice(at + cut);
      });

    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), spoiled), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('is found behind a string of millions of characters', () => {
    const text = `["${'x\\n'.repeat(3_000_000)}" 1]`;

    expect(jsonFault(text)?.at).toBe(text.length - 2);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

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
