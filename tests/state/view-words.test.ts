import { expect, test } from 'vitest';
import { readAddress } from '../../src/state/address/view-address.ts';
import { viewInWords } from '../../src/state/view-words.ts';
import { aDataset } from '../builder.ts';

const DATASET = aDataset().claim().build();

test.each([
  ['?year=2022', '2022'],
  ['?view=matrix&year=2022', 'Matrix, 2022'],
  ['?view=timeline&year=2022', 'Timeline'],
  ['?view=compare&year=2024&since=2014', 'Compare, 2014 with 2024'],
  ['?view=about&year=2022&tie=military:dprk:russia', 'About the data'],
])('the view at %s is in words: %s', (address, words) => {
  expect(viewInWords(readAddress(address, DATASET).view, DATASET)).toBe(words);
});

test('a selected tie comes first', () => {
  const { view } = readAddress('?year=2022&tie=military:dprk:russia', DATASET);

  expect(viewInWords(view, DATASET)).toMatch(/^dprk.*russia, .*, 2022$/i);
});
