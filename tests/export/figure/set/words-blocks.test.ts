import { expect, test } from 'vitest';
import { namedInWords } from '../../../../src/export/figure/set/words-blocks.ts';

test('a figure names documents as far as it has room, and says how many more there are', () => {
  const names = Array.from({ length: 643 }, (_, index) => `Document ${index + 1}`);

  expect(namedInWords(names.slice(0, 2))).toBe('Document 1; Document 2');
  expect(namedInWords(names.slice(0, 40))).toMatch(/; Document 40$/);
  expect(namedInWords(names)).toMatch(/; Document 40; and 603 more$/);
});
