import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../src/model/coverage.ts';
import type { ActorId, Dataset, Group } from '../../src/model/dataset.ts';
import { pairsSpokenOf } from '../../src/model/network.ts';
import { countSilent, MOST_SILENT, pairsOfMembers, silentPairs } from '../../src/model/silence.ts';
import { type PairId, pairOf } from '../../src/model/tie.ts';
import { supposedPairs, unspokenPairs } from '../../src/model/unspoken.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import { aDataset, networkIn } from '../builder.ts';

function group(...members: string[]): Group {
  return {
    id: members.join('-'),
    name: 'A group',
    members: members as ActorId[],
    stays: new Map(),
  };
}

describe('the pairs of members on which silence can be shown', () => {
  test('are all pairs within and between two triangles', () => {
    expect(new Set(pairsOfMembers(aDataset().build().groups)).size).toBe(15);
  });

  test('leave out an actor of no group', () => {
    const pairs = [...pairsOfMembers([group('russia', 'dprk', 'china')])];

    expect(pairs).toEqual(['dprk:russia', 'china:russia', 'china:dprk']);
  });

  test('hold each pair once where two groups share a member', () => {
    const pairs = pairsOfMembers([group('russia', 'dprk'), group('dprk', 'russia', 'usa')]);

    expect([...pairs].sort()).toEqual(['dprk:russia', 'dprk:usa', 'russia:usa']);
  });
});

test('a pair is silent only while nothing at all is known of it', () => {
  const dataset = aDataset()
    .claim({ time: '2022' })
    .onRecord({ from: 'usa', to: 'japan', relation: 'alliance', time: '1960/..' })
    .build();

  const silent = silentPairs(networkIn(2022, dataset), dataset.groups);

  expect(silent).toHaveLength(13);
  expect(silent).not.toContain('dprk:russia');
  expect(silent).not.toContain('japan:usa');
  expect(silentPairs(networkIn(2014, dataset), dataset.groups)).toContain('dprk:russia');
});

describe('the pairs of which no source speaks', () => {
  test('are told by what is known of them all the same', () => {
    const dataset = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .onRecord({ from: 'usa', to: 'japan', relation: 'alliance', time: '1960/..' })
      .claim({ source: 'late', from: 'china', to: 'dprk', time: '2024' })
      .build();

    const unspoken = unspokenPairs(networkIn(2024, dataset), dataset.groups);

    expect(unspoken.get('carried forward')).toEqual({ pairs: ['dprk:russia'], count: 1 });
    expect(unspoken.get('context')).toEqual({ pairs: ['japan:usa'], count: 1 });
    expect(unspoken.get('no evidence')?.pairs).toHaveLength(12);
    expect(unspoken.get('no evidence')?.count).toBe(12);
  });

  test('leave out one of which a source denies something, whatever is carried forward of it', () => {
    const dataset = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'late', time: '2024', relation: 'alliance', stance: 'denies' })
      .build();
    const network = networkIn(2024, dataset);

    expect(network.pairs.get(pairOf('dprk' as ActorId, 'russia' as ActorId))).toBe(
      'carried forward',
    );
    const unspoken = [...unspokenPairs(network, dataset.groups).values()];
    expect(unspoken.flatMap(({ pairs }) => pairs)).not.toContain('dprk:russia');
  });
});

describe('a pair that only suppositions name', () => {
  const dataset = aDataset()
    .source('early', '2022-09-07')
    .claim({ source: 'early', time: '2022/..' })
    .claim({ source: 'late', time: '2024', relation: 'alliance', modality: 'hypothetical' })
    .onRecord({ from: 'usa', to: 'japan', relation: 'alliance', time: '1960/..' })
    .claim({ source: 'late', from: 'usa', to: 'japan', time: '2024', modality: 'forecast' })
    .claim({
      source: 'late',
      from: 'rok',
      to: 'usa',
      time: '2024',
      modality: 'forecast',
      stance: 'denies',
    })
    .claim({ source: 'late', from: 'rok', to: 'japan', time: '2024', modality: 'forecast' })
    .build();
  const network = networkIn(2024, dataset);

  test('is never among those that no claim names, whatever else is known of it', () => {
    const unspoken = [...unspokenPairs(network, dataset.groups).values()];

    expect(unspoken.map(({ count }) => count)).toEqual([11, 0, 0]);
    expect(unspoken.flatMap(({ pairs }) => pairs)).toHaveLength(11);
  });

  test('is told as only supposed', () => {
    expect(supposedPairs(network, dataset.groups)).toEqual([
      'dprk:russia',
      'japan:rok',
      'japan:usa',
      'rok:usa',
    ]);
  });

  test('is told so no longer where something is asserted of it', () => {
    const more = aDataset().claim({ modality: 'forecast' }).claim({ relation: 'war' }).build();

    expect(supposedPairs(networkIn(2022, more), more.groups)).toEqual([]);
  });
});

describe('in any dataset and year', () => {
  /** The pairs that claims name of a moment, whatever their modality, directness and stance. */
  const namedIn = ({ claims }: Dataset, moment: Parameters<typeof covers>[1]) =>
    new Set<PairId>(
      claims.filter((claim) => covers(claim, moment)).map(({ from, to }) => pairOf(from, to)),
    );

  test('pairs are called silent, or unspoken of, only where no claim of any kind names them', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const network of networksOf(dataset)) {
          const named = namedIn(dataset, network.moment);
          const called = [...unspokenPairs(network, dataset.groups).values()];

          expect(called.flatMap(({ pairs }) => pairs).filter((pair) => named.has(pair))).toEqual(
            [],
          );
          expect(called.map(({ pairs }) => pairs.length)).toEqual(called.map(({ count }) => count));
        }
      }),
      RUNS,
    );
  });

  test('each pair of members is named by assertions, only supposed, or unspoken of', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const network of networksOf(dataset)) {
          const told = [
            ...supposedPairs(network, dataset.groups),
            ...[...unspokenPairs(network, dataset.groups).values()].flatMap(({ pairs }) => pairs),
            ...pairsSpokenOf(network),
          ];

          expect(told.sort()).toEqual([...pairsOfMembers(dataset.groups)].sort());
        }
      }),
      RUNS,
    );
  });
});

describe('silence among the members of groups', () => {
  const dataset = aDataset()
    .onRecord({ from: 'usa', to: 'japan', relation: 'alliance', time: '1960/..' })
    .onRecord({ from: 'rok', to: 'usa', relation: 'alliance', time: '1960/..' })
    .onRecord({ from: 'rok', to: 'japan', relation: 'alliance', time: '1960/..' })
    .onRecord({ from: 'usa', to: 'china', relation: 'alliance', time: '1960/..' })
    .build();
  const network = networkIn(2022, dataset);
  const groups = [group('usa', 'rok', 'japan', 'dprk')];

  test('has nothing to do with pairs of which one or both are no members', () => {
    expect(countSilent(network, groups)).toBe(3);
    expect(silentPairs(network, groups)).toEqual(['dprk:usa', 'dprk:rok', 'dprk:japan']);
    expect(unspokenPairs(network, groups).get('context')?.count).toBe(3);
    expect(countSilent(network, [group('russia', 'dprk')])).toBe(1);
  });

  test('is told in the order in which groups name their members', () => {
    expect(unspokenPairs(network, groups).get('context')?.pairs).toEqual([
      'rok:usa',
      'japan:usa',
      'japan:rok',
    ]);
    const others = [group('japan', 'dprk', 'rok', 'usa')];
    expect(unspokenPairs(network, others).get('context')?.pairs).toEqual([
      'japan:rok',
      'japan:usa',
      'rok:usa',
    ]);
  });
});

test('where there are no groups, no pair is silent', () => {
  const network = networkIn(2022, aDataset().claim().build());

  expect(countSilent(network, [])).toBe(0);
  expect(countSilent(network, [group('russia')])).toBe(0);
  expect(silentPairs(network, [])).toEqual([]);
});

describe('silence among thousands of members', () => {
  const MANY = 5000;
  const members = Array.from({ length: MANY }, (_, index) => `a${index}`);
  const dataset = aDataset().claim({ time: '2022' }).build();
  const network = networkIn(2022, dataset);
  const groups = [group(...members, 'dprk', 'russia')];

  test('is counted without making every pair', () => {
    expect(countSilent(network, groups)).toBe(((MANY + 2) * (MANY + 1)) / 2 - 1);
  });

  test('is named for the first pairs only, and counted for all', () => {
    expect(silentPairs(network, groups)).toHaveLength(MOST_SILENT);
    expect(unspokenPairs(network, groups).get('no evidence')).toEqual({
      pairs: silentPairs(network, groups),
      count: countSilent(network, groups),
    });
  });
});

test('as many pairs are counted as silent as are named where there are few', () => {
  const dataset = aDataset().claim({ time: '2022' }).build();
  for (const year of [2014, 2022, 2024]) {
    const network = networkIn(year, dataset);
    expect(countSilent(network, dataset.groups)).toBe(silentPairs(network, dataset.groups).length);
  }
});
