import { expect, test } from 'vitest';
import { looselyAs } from '../../../src/coding/typography.ts';

function foundIn(text: string, words: string): readonly string[] {
  return [...text.matchAll(looselyAs(words))].map(([found]) => found);
}

test('words are found as the text sets them, whatever was typed', () => {
  const text = 'He said that “Russia’s aid” —\u00a090 % of it  —\nwas sent.';

  expect(foundIn(text, `that "Russia's aid" - 90 % of it - was sent.`)).toEqual([
    'that “Russia’s aid” —\u00a090 % of it  —\nwas sent.',
  ]);
});

test('every place where the words stand is found', () => {
  expect(foundIn('Aid was sent. Aid was sent.', 'Aid was sent.')).toHaveLength(2);
});

test('a full stop or a bracket means itself', () => {
  expect(foundIn('aid (90) was sent!', 'aid (90) was sent.')).toEqual([]);
});
