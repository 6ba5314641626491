import { describe, expect, test } from 'vitest';
import { problemInWords, quoted } from '../../src/dataset/problem.ts';

test('a problem in words names record, field, what was found and what was expected', () => {
  const problem = {
    record: 'claim "one"',
    field: 'time.edtf',
    found: '"soon"',
    expected: 'a time in EDTF',
  };

  expect(problemInWords(problem)).toBe(
    'In claim "one", field "time.edtf": found "soon", expected a time in EDTF.',
  );
});

describe('a value as it stands in a sentence', () => {
  test.each<[unknown, string]>([
    ['Moscow', '"Moscow"'],
    ['', '""'],
    [7, '7'],
    [false, 'false'],
    [null, 'null'],
    [undefined, 'nothing'],
    [[], 'an empty list'],
    [[1, 2], 'a list'],
    [{ a: 1 }, 'an object'],
  ])('%o is %s', (value, words) => {
    expect(quoted(value)).toBe(words);
  });

  test('a long text is cut short', () => {
    expect(quoted('x'.repeat(500))).toBe(`"${'x'.repeat(60)}…"`);
  });

  test('a text of several lines stays on one', () => {
    expect(quoted('one\r\ntwo\u2028three')).toBe('"one two three"');
  });

  test('a text cut within a character is still well-formed', () => {
    const words = quoted(`${'x'.repeat(59)}😀 and more`);

    expect(words.isWellFormed()).toBe(true);
  });
});
