import { expect, test } from 'vitest';
import { reasonInWords } from '../../src/ui/reason-in-words.ts';

test.each([
  'Failed to fetch dynamically imported module: https://example.org/assets/ris-1.js',
  'error loading dynamically imported module: https://example.org/assets/ris-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/ris-1.css',
])('a part that did not come is told without what the browser calls it: %s', (message) => {
  expect(reasonInWords(new TypeError(message))).toMatch(/^a part of the app did not load\./);
  expect(reasonInWords(new TypeError(message))).not.toMatch(/assets|CSS|module/);
});

test.each([
  [new Error('the device is full'), 'the device is full'],
  ['no more room', 'no more room'],
])('any other reason is told as it is', (error, words) => {
  expect(reasonInWords(error)).toBe(words);
});
