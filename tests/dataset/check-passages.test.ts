import { describe, expect, test } from 'vitest';
import { aDataset } from '../builder.ts';
import { problemsOf, withFirst } from './problems-of.ts';

const aClaim = () => aDataset().claim({ id: 'one' });

describe('the words of a passage', () => {
  test.each(['   ', '\n\t', '\u00a0'])('are more than white space: %j', (exact) => {
    const file = withFirst('passages', { exact, start: 0, end: exact.length }, aClaim());

    expect(problemsOf(file)).toEqual([
      'In passage "p.one", field "exact": found an empty quotation, expected the words of the source.',
    ]);
  });

  test('are not nothing', () => {
    expect(problemsOf(withFirst('passages', { exact: '', start: 0, end: 0 }, aClaim()))).toEqual([
      'In passage "p.one", field "exact": found "", expected some text.',
    ]);
  });

  test('may have nothing before and nothing after them', () => {
    const file = withFirst('passages', { prefix: '', suffix: '' }, aClaim());

    expect(problemsOf(file)).toEqual([]);
  });
});

describe('an erratum', () => {
  const about = (words: string) =>
    aClaim().changed((file) => {
      file.errata.push({
        id: 'slip',
        passage: 'p.one',
        words,
        kind: 'wrong',
        reading: 'Something else is true.',
        certainty: 'certain',
        document: null,
      });
    });

  test('is about words that stand in its passage', () => {
    expect(problemsOf(about('words of one').file())).toEqual([]);
    expect(problemsOf(about('other words').file())).toEqual([
      'In erratum "slip", field "words": found "other words", expected words that stand in passage "p.one".',
    ]);
  });
});

describe('the anchor of a passage', () => {
  test.each([
    [0, 4, 4],
    [0, 6, 6],
    [9, 4, -5],
  ])('from %i to %i is not that of five letters', (start, end, length) => {
    const file = withFirst('passages', { exact: 'words', start, end }, aClaim());

    expect(problemsOf(file)).toEqual([
      `In passage "p.one", field "end": found ${length} code units from start to end, expected 5, as many as the quotation has.`,
    ]);
  });

  test('counts a character beyond the basic plane as two', () => {
    const file = withFirst('passages', { exact: '😀', start: 7, end: 9 }, aClaim());

    expect(problemsOf(file)).toEqual([]);
  });
});

test.each([
  [{ start: 4, end: null }, 'end', 'start'],
  [{ start: null, end: 4 }, 'start', 'end'],
])('half an anchor is told with what would complete it: %j', (anchor, field, other) => {
  expect(problemsOf(withFirst('passages', anchor, aClaim()))).toEqual([
    `In passage "p.one", field "${field}": found nothing, expected a number, or nothing for "${other}" too.`,
  ]);
});

test('an erratum about a passage that is not there is told once, as that', () => {
  const file = aClaim().erratum('slip', 'nowhere').file();

  expect(problemsOf(file)).toEqual([
    'In erratum "slip", field "passage": found "nowhere", expected the id of a known passage.',
  ]);
});

describe('misprints of a title', () => {
  test('are words that stand in it', () => {
    const titled = (title: string | null) =>
      problemsOf(withFirst('sources', { title, sic: ['.power'] }, aClaim()));

    expect(titled('Of great .power rivalry')).toEqual([]);
    for (const title of ['Of great power rivalry', null]) {
      expect(titled(title)).toEqual([
        'In source "text", field "sic": found ".power", expected words that stand in its title.',
      ]);
    }
  });
});
