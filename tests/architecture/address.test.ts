import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What takes an address of the page apart, or writes one. */
const AT_WORK = /URLSearchParams|\b(?:push|replace)State\b|\bsearch\s*\.\s*(?:slice|split|match)\b/;

test('the address of the page is read and written in one folder', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const atWork = files
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => AT_WORK.test(readFileSync(`src/${file}`, 'utf8')));

  expect(atWork.length).toBeGreaterThan(0);
  expect(atWork.filter((file) => !file.startsWith('state/address/'))).toEqual([]);
});
