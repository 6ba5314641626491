import { describe, expect, test } from 'vitest';
import type { Turn } from '../../../src/model/comparison.ts';
import { turnsToldApart } from '../../../src/model/words/turn-meanings.ts';
import { turnsToHear } from '../../../src/model/words/turn-words.ts';
import { yearsToCompare } from '../../builder.ts';

const MOMENTS = yearsToCompare(2022, 2024);

function heard(counts: Partial<Record<Turn, number>>, said: Partial<Record<Turn, number>> = {}) {
  const all = Object.entries(counts) as [Turn, number][];
  return turnsToHear(
    new Map(all.map(([turn, count]) => [turn, { count, said: said[turn] ?? count, recorded: 0 }])),
    MOMENTS,
  );
}

describe('what became of ties, for who listens', () => {
  test('begins with what changed, and counts the rest in one short sentence', () => {
    const counts = { stayed: 20, 'in both': 9, new: 3, turned: 1, 'unknown before': 5 };

    expect(heard(counts, { new: 1 })).toBe(
      '3 new, 2 of them inferred; 1 turned. 29 ties told of both years, 5 told of one alone.',
    );
  });

  test('says that nothing changed, and that nothing is shown', () => {
    expect(heard({ stayed: 1 })).toBe('No change is told. One tie told of both years.');
    expect(heard({ 'act after': 2 })).toBe('No change is told. 2 ties told of one alone.');
    expect(heard({})).toBe('No tie is shown.');
  });

  test('tells no inference as a fact', () => {
    expect(heard({ new: 2 }, { new: 0 })).toBe('2 new, inferred.');
  });
});

describe('turns that are easily taken for each other', () => {
  test('are told apart where both occur', () => {
    expect(turnsToldApart(new Set(['new', 'unknown before']), MOMENTS)).toBe(
      'New: words say since when, or a coder infers that it began. Unknown in 2022: nobody says since when it stands.',
    );
    expect(turnsToldApart(new Set(['stayed', 'in both', 'new']), MOMENTS)).toMatch(
      /^Stayed: the same words .* In both years: different words/,
    );
  });

  test('need no word where one of them is alone', () => {
    expect(turnsToldApart(new Set(['new', 'stayed', 'turned']), MOMENTS)).toBe('');
  });
});
