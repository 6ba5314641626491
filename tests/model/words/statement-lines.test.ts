import { describe, expect, test } from 'vitest';
import { statementLines } from '../../../src/model/words/statement-lines.ts';
import { aDataset, type DatasetBuilder } from '../../builder.ts';

const linesOf = (builder: DatasetBuilder) =>
  statementLines(builder.build().claims, () => 'opposes').map(
    ({ voice, words }) => `${voice} · ${words}`,
  );

describe('the lines of claims on the same words', () => {
  test('are as many as they differ', () => {
    expect(linesOf(aDataset().claim().claim({ time: '2024' }))).toEqual([
      'Author not named · Reported fact · 2022',
      'Author not named · Reported fact · 2024',
    ]);
  });

  test('are one for claims that are alike, with what sets them apart', () => {
    const builder = aDataset()
      .event('visit')
      .event('parade')
      .claim({ event: 'visit' })
      .claim({ event: 'parade' });
    const [visit, parade] = builder.build().events;

    expect(linesOf(builder)).toEqual([
      `Author not named · Reported fact · 2022 · ${visit?.name}; ${parade?.name}`,
    ]);
  });

  test('are one with their number, where nothing sets them apart', () => {
    expect(linesOf(aDataset().claim().claim().claim({ time: '2024' }))).toEqual([
      'Author not named · Reported fact · 2022 · in 2 claims',
      'Author not named · Reported fact · 2024',
    ]);
  });
});
