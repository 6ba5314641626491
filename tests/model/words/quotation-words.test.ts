import { describe, expect, test } from 'vitest';
import { namedCellsOf, passageInWords } from '../../../src/model/words/quotation-words.ts';

const words = (exact: string) => passageInWords({ exact, spelledOut: null });

describe('the words of a passage in a sentence', () => {
  test.each([
    ['stand between quotation marks', 'We will come.', '“We will come.”'],
    ['keep their own, once', '“We will come.”', '“We will come.”'],
    ['keep those of other languages', '„Wir kommen.“', '„Wir kommen.“'],
    ['have marks around several quotations', '“We” and “you”', '““We” and “you””'],
    ['have marks where only one is theirs', 'He said “no”', '“He said “no””'],
    ['are marked where they are two marks and nothing', '""', '“""”'],
  ])('%s', (_what, exact, told) => {
    expect(words(exact)).toBe(told);
  });
});

describe('the cells of a row', () => {
  test('are told by their names, whatever stands in them', () => {
    expect(namedCellsOf({ spelledOut: 'from: A\nnote: a: b' })).toEqual([
      { name: 'from', value: 'A' },
      { name: 'note', value: 'a: b' },
    ]);
  });

  test('are none of words', () => {
    expect(namedCellsOf({ spelledOut: null })).toBeNull();
  });
});
