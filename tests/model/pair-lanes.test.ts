import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { episodesOf } from '../../src/model/biography.ts';
import { LANE_ORDERS, type LaneOrder, sectionsOf } from '../../src/model/pair-lanes.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

function lanesIn(dataset: ReturnType<typeof corpus>, order: LaneOrder) {
  return sectionsOf(dataset, tiesOf(dataset), order).map(({ title, lanes }) => [
    title,
    ...lanes.map(({ pair }) => pair),
  ]);
}

function corpus() {
  return aDataset()
    .claim({ time: '2024' })
    .claim({ from: 'china', to: 'dprk', time: '2022' })
    .claim({ from: 'china', to: 'dprk', time: '2023' })
    .claim({ from: 'china', to: 'russia', time: '2014' })
    .changed(({ actors }) => {
      for (const actor of actors.slice(0, 1))
        actors.push({ ...actor, id: 'taiwan', name: 'TAIWAN' });
    })
    .claim({ from: 'usa', to: 'taiwan' })
    .claim({ from: 'usa', to: 'china' })
    .build();
}

describe('the lanes of pairs', () => {
  test('stand under their group, across the groups, or with actors in none', () => {
    expect(lanesIn(corpus(), 'name')).toEqual([
      ['Northern triangle', 'china:dprk', 'china:russia', 'dprk:russia'],
      ['Across the groups', 'china:usa'],
      ['With actors in no group', 'taiwan:usa'],
    ]);
  });

  test.each<[LaneOrder, readonly string[]]>([
    ['claims', ['china:dprk', 'china:russia', 'dprk:russia']],
    ['beginning', ['china:russia', 'china:dprk', 'dprk:russia']],
  ])('are ordered by %s where the reader wants it', (order, pairs) => {
    expect(lanesIn(corpus(), order)[0]?.slice(1)).toEqual(pairs);
  });

  test('hold every tie of which some claim speaks once, in any order', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(...LANE_ORDERS), (dataset, order) => {
        const ties = tiesOf(dataset);
        const told = sectionsOf(dataset, ties, order)
          .flatMap(({ lanes }) => lanes.flatMap((lane) => lane.ties))
          .map(({ tie }) => tie.id);

        const spokenOf = ties.filter((tie) => episodesOf(tie).length > 0).map(({ id }) => id);
        expect([...told].sort()).toEqual([...spokenOf].sort());
      }),
      RUNS,
    );
  });
});
