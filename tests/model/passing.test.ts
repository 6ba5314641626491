import { describe, expect, test } from 'vitest';
import { passingBetween } from '../../src/model/passing.ts';
import { passingInWords } from '../../src/model/words/passing-words.ts';
import { aDataset, type DatasetBuilder, networkIn, yearsToCompare } from '../builder.ts';

const BETWEEN = [2022, 2024];

/** What is told of the years between 2014 and 2025. */
function told(builder: DatasetBuilder): string {
  const dataset = builder.build();
  const networks = new Map(
    [2014, ...BETWEEN, 2025].map((year) => [year, networkIn(year, dataset)]),
  );
  const momentOf = (year: number) => yearsToCompare(year, year + 1).before;
  const ties = new Map(
    [...networks.values()].flatMap(({ ties: own }) => [...own].map(([id, { tie }]) => [id, tie])),
  );
  const passing = [...ties].map(([id, tie]) => ({
    tie,
    passing: passingBetween(
      [2014, 2025].map((year) => networks.get(year)?.ties.get(id)),
      BETWEEN.map((year) => ({
        moment: momentOf(year),
        standing: networks.get(year)?.ties.get(id),
      })),
    ),
  }));
  return passingInWords(passing, yearsToCompare(2014, 2025), (id) => id.toUpperCase());
}

const TIE = 'Relations of military, DPRK → RUSSIA';
const atBothEnds = () => aDataset().claim({ time: '2014' }).claim({ time: '2025' });

describe('what came and went between two years', () => {
  test('is a dispute that is no longer one', () => {
    const builder = atBothEnds()
      .speaker('cho', { name: 'Cho' })
      .claim({ time: '2022' })
      .claim({ time: '2022', stance: 'disputes', speaker: 'cho' });

    expect(told(builder)).toBe(`Between the two years: ${TIE}: disputed in 2022.`);
  });

  test('is no dispute that still is, or was at first: the comparison tells of that', () => {
    const builder = atBothEnds()
      .speaker('cho', { name: 'Cho' })
      .claim({ time: '2022/2024' })
      .claim({ time: '2022/2025', stance: 'disputes', speaker: 'cho' });

    expect(told(builder)).toBe('');
  });

  test('is a tie that is told of neither of the two', () => {
    const builder = aDataset().claim({ time: '2022' }).claim({ time: '2024' });

    expect(told(builder)).toBe(`Between the two years: ${TIE}: told of 2022 and 2024 only.`);
  });

  test('is a denial, and another tenor than at both', () => {
    expect(told(atBothEnds().claim({ time: '2022', stance: 'denies' }))).toBe(
      `Between the two years: ${TIE}: denied in 2022.`,
    );
    expect(told(atBothEnds().claim({ time: '2024', tenor: 'conflictual' }))).toBe(
      `Between the two years: ${TIE}: conflictual in 2024.`,
    );
  });

  test('is nothing where all is as at one of the two', () => {
    expect(told(atBothEnds().claim({ time: '2022' }))).toBe('');
  });
});
