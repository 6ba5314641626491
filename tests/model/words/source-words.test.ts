import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/model/dataset.ts';
import {
  accessedInWords,
  doiAddress,
  pagesInWords,
  sourceInShort,
  waysToSource,
} from '../../../src/model/words/source-words.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset } from '../../builder.ts';

/** The only document of a dataset, with what a file says of it. */
function source(changes: object = {}): Source {
  const { sources } = aDataset()
    .source('text', '2025-03-30~')
    .changed((file) => {
      for (const each of file.sources) Object.assign(each, changes);
    })
    .build();
  const [only] = sources;
  if (only === undefined) throw new Error('Expected one document.');
  return only;
}

describe('the ways to a document', () => {
  test('have an address even for a DOI with half a character in it', () => {
    expect(doiAddress('10.1000/\ud800')).toBe('https://doi.org/10.1000/%EF%BF%BD');
  });

  test('are none where the data knows none', () => {
    expect(waysToSource(source())).toEqual([]);
    expect(accessedInWords(source())).toBe('');
  });

  test('are its DOI, its address and its copy, in that order', () => {
    const known = source({
      address: 'https://example.org/a',
      archived: 'https://web.archive.org/web/1/https://example.org/a',
      doi: '10.1000/xyz123',
      accessed: '2024-05-12',
    });

    expect(waysToSource(known)).toEqual([
      { what: 'Its DOI', address: 'https://doi.org/10.1000/xyz123' },
      { what: 'The document', address: 'https://example.org/a' },
      {
        what: 'An archived copy',
        address: 'https://web.archive.org/web/1/https://example.org/a',
      },
    ]);
    expect(accessedInWords(known)).toBe('Last seen there 12 May 2024.');
  });

  test('have a DOI as one path, whatever signs it is made of', () => {
    const suffixes = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(suffixes, (suffix) => {
        fc.pre(!/[\s<>"]/.test(suffix) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(suffix));
        const { origin, pathname, search, hash } = new URL(doiAddress(`10.1000/${suffix}`));
        expect([origin, search, hash]).toEqual(['https://doi.org', '', '']);
        expect(decodeURIComponent(pathname)).toBe(`/10.1000/${suffix}`);
      }),
      RUNS,
    );
  });
});

test.each([
  [null, ''],
  ['12', 'p. 12'],
  ['xii', 'p. xii'],
  ['12–13', 'pp. 12–13'],
  ['12-13', 'pp. 12-13'],
  ['3, 7', 'pp. 3, 7'],
])('pages as the document numbers them: %s', (pages, words) => {
  expect(pagesInWords({ pages })).toBe(words);
});

test.each<[string, object, string]>([
  [
    'who published it',
    { publisher: 'The Korea Times', author: 'Lee Hyo-jin' },
    'The Korea Times, about 30 March 2025',
  ],
  ['else who wrote it', { author: 'Lee Hyo-jin' }, 'Lee Hyo-jin, about 30 March 2025'],
  ['else what it is called', {}, '“The title of text”, about 30 March 2025'],
  [
    'else the beginning of a long title',
    { title: 'How China sees North Korea’s rapprochement with Russia' },
    '“How China sees North Korea’s …”, about 30 March 2025',
  ],
  [
    'else what it is',
    { title: null, kind: 'news article' },
    'Untitled news article, about 30 March 2025',
  ],
  [
    'and that its text does not print its date',
    { written: { edtf: '2026-11-29', basis: 'inferred', reason: 'R.', document: null } },
    '“The title of text”, 29 November 2026 (inferred)',
  ],
  ['and that nobody knows when it was written', { written: null }, '“The title of text”, undated'],
])('a document in short is %s', (_, changes, words) => {
  expect(sourceInShort(source(changes))).toBe(words);
});

test('a document in a few words has the marks of its title too, as far as it is told', () => {
  const title = 'An era of great .power rivalry and of much else';
  const short = (sic: string[]) => sourceInShort(source({ title, sic }));

  expect(short(['.power'])).toMatch(/^“An era of great \.power \[sic\] rivalry …”, /);
  expect(short(['much else'])).not.toContain('[sic]');
});
