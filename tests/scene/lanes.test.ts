import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Tie, tiesOf } from '../../src/model/tie.ts';
import { lanesOf, wayOf } from '../../src/scene/lanes.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder } from '../builder.ts';

const always = () => true;

/** The lanes of a dataset by the ids of its ties, from one side to the other. */
function lanesIn(builder: DatasetBuilder, stands: (tie: Tie) => boolean = always) {
  const dataset = builder.build();
  const lanes = lanesOf(tiesOf(dataset), dataset.relationTypes, stands);
  return Object.fromEntries([...lanes].sort((a, b) => a[1] - b[1]));
}

describe('the lanes of a pair', () => {
  test('a single tie runs straight', () => {
    expect(lanesIn(aDataset().claim())).toEqual({ 'military:dprk:russia': 0 });
  });

  test('are not asked whether their tie stands where it is the only one', () => {
    const stands = () => {
      throw new Error('It was asked.');
    };

    expect(lanesIn(aDataset().claim(), stands)).toEqual({ 'military:dprk:russia': 0 });
  });

  test('two ties lie on either side', () => {
    const builder = aDataset().claim().claim({ relation: 'war' });

    expect(lanesIn(builder)).toEqual({ 'military:dprk:russia': -0.5, 'war:dprk:russia': 0.5 });
  });

  test('follow the order of the kinds of relation, then that of the ids', () => {
    const builder = aDataset()
      .claim({ relation: 'war' })
      .claim({ from: 'russia', to: 'dprk' })
      .claim()
      .claim({ relation: 'alliance' });

    expect(Object.keys(lanesIn(builder))).toEqual([
      'alliance:dprk:russia',
      'military:dprk:russia',
      'military:russia:dprk',
      'war:dprk:russia',
    ]);
  });

  test('keep what never stands outermost, so that what stands lies in the middle', () => {
    const builder = aDataset()
      .claim({ relation: 'alliance' })
      .claim({ relation: 'diplomacy' })
      .claim({ relation: 'war' });

    const lanes = lanesIn(builder, (tie) => tie.relation.id === 'war');

    expect(lanes).toEqual({
      'alliance:dprk:russia': -1,
      'war:dprk:russia': 0,
      'diplomacy:dprk:russia': 1,
    });
  });

  test('of another pair change nothing', () => {
    const builder = aDataset().claim().claim({ from: 'china', to: 'usa', relation: 'war' });

    expect(lanesIn(builder)).toEqual({ 'military:dprk:russia': 0, 'war:china:usa': 0 });
  });
});

describe('lanes in any dataset', () => {
  const choices = fc.tuple(datasets, fc.func(fc.boolean())).map(([dataset, chosen]) => ({
    dataset,
    ties: tiesOf(dataset),
    stands: (tie: Tie) => chosen(tie.id),
  }));

  test('lie one step apart in each pair, with what stands around the middle', () => {
    fc.assert(
      fc.property(choices, ({ dataset, ties, stands }) => {
        const lanes = lanesOf(ties, dataset.relationTypes, stands);

        for (const pair of new Set(ties.map((tie) => tie.pair))) {
          const bundle = ties.filter((tie) => tie.pair === pair);
          const laneOf = (tie: Tie) => lanes.get(tie.id) ?? Number.NaN;
          const taken = bundle.map(laneOf).sort((a, b) => a - b);
          expect(taken).toEqual(taken.map((_, index) => (taken[0] ?? 0) + index));
          const standing = bundle.filter(stands).map(laneOf);
          expect(Math.abs(standing.reduce((sum, lane) => sum + lane, 0))).toBe(0);
        }
      }),
      RUNS,
    );
  });

  test('are the same in whatever order the ties come', () => {
    fc.assert(
      fc.property(choices, ({ dataset, ties, stands }) => {
        const turned = lanesOf([...ties].reverse(), dataset.relationTypes, stands);

        expect(turned).toEqual(lanesOf(ties, dataset.relationTypes, stands));
      }),
      RUNS,
    );
  });
});

test('a tie runs along its pair or against it', () => {
  const ties = tiesOf(aDataset().claim().claim({ from: 'russia', to: 'dprk' }).build());

  expect(ties.map((tie) => [tie.id, wayOf(tie)])).toEqual([
    ['military:dprk:russia', 1],
    ['military:russia:dprk', -1],
  ]);
});
