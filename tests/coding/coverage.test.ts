import { describe, expect, test } from 'vitest';
import type { CodedPassage, CodedSource, UncodedSentence } from '../../src/coding/coded-source.ts';
import { coverageOf, coverageProblems } from '../../src/coding/sentence-coverage.ts';

const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 30 },
];

function aCoding(
  passages: readonly (readonly [number, number])[],
  uncoded: readonly (readonly [number, number])[],
): CodedSource {
  return {
    source: { id: 'text' } as CodedSource['source'],
    passages: passages.map(([start, end]) => ({ id: 'text.01', start, end }) as CodedPassage),
    uncoded: uncoded.map(
      ([start, end]): UncodedSentence => ({
        begins: 'Settings',
        start,
        end,
        reason: 'page furniture',
        note: null,
      }),
    ),
  };
}

describe('a sentence of a source', () => {
  test('is coded by every passage that touches it, and no other', () => {
    const coverage = coverageOf(aCoding([[8, 12]], []), SENTENCES);

    expect(coverage.map(({ passages }) => passages.length)).toEqual([1, 1]);
    expect(coverageOf(aCoding([[10, 11]], []), SENTENCES)[0]?.passages).toEqual([]);
  });

  test('is coded or explained, and then nothing is wrong', () => {
    expect(coverageProblems(aCoding([[0, 10]], [[11, 30]]), SENTENCES)).toEqual([]);
  });

  test('without a claim or a reason is reported', () => {
    expect(coverageProblems(aCoding([[0, 10]], []), SENTENCES)).toEqual([
      'The sentence at 11–30 of source "text" carries no claim, and nothing says why.',
    ]);
  });

  test('that is coded and explained away is reported', () => {
    const problems = coverageProblems(
      aCoding(
        [[0, 10]],
        [
          [0, 10],
          [11, 30],
        ],
      ),
      SENTENCES,
    );

    expect(problems).toEqual([
      'The sentence at 0–10 of source "text" is called uncoded, but a passage touches it.',
    ]);
  });

  test('that is none is reported where it is explained', () => {
    const problems = coverageProblems(aCoding([[0, 30]], [[3, 5]]), SENTENCES);

    expect(problems).toEqual([
      '"Settings" at 3–5 of source "text" is called uncoded, but is no sentence of it.',
    ]);
  });
});
