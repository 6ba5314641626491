import { describe, expect, test } from 'vitest';
import type { ActorId, Group } from '../../src/model/dataset.ts';
import { pairsOfMembers, silentPairs } from '../../src/model/silence.ts';
import { aDataset, networkIn } from '../builder.ts';

function group(...members: string[]): Group {
  return { id: members.join('-'), name: 'A group', members: members as ActorId[] };
}

describe('the pairs of members on which silence can be shown', () => {
  test('are all pairs within and between two triangles', () => {
    expect(new Set(pairsOfMembers(aDataset().build().groups)).size).toBe(15);
  });

  test('leave out an actor of no group', () => {
    const pairs = pairsOfMembers([group('russia', 'dprk', 'china')]);

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
