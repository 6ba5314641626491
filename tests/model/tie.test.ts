import { describe, expect, test } from 'vitest';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import {
  actorsOf,
  byId,
  gatheringOf,
  pairOf,
  pairsAmong,
  tieIdOfClaim,
  tiesOf,
  touches,
  withoutEvidence,
} from '../../src/model/tie.ts';
import { aDataset, type DatasetBuilder, opened } from '../builder.ts';

const idsIn = (builder: DatasetBuilder) => tiesOf(builder.build()).map(({ id }) => id);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('claims about one pair and one kind of relation', () => {
  test('make one tie, whoever is named first, where the kind has no direction', () => {
    const dataset = aDataset()
      .claim({ relation: 'alliance', from: 'russia', to: 'china' })
      .claim({ relation: 'alliance', from: 'china', to: 'russia' })
      .build();

    expect(tiesOf(dataset)).toMatchObject([
      { id: 'alliance:china:russia', pair: 'china:russia', from: 'china', to: 'russia' },
    ]);
    expect(tiesOf(dataset)[0]?.claims).toHaveLength(2);
  });

  test('make two ties of one pair where the kind has a direction', () => {
    const dataset = aDataset()
      .claim({ relation: 'war', from: 'russia', to: 'china' })
      .claim({ relation: 'war', from: 'china', to: 'russia' })
      .build();

    expect(tiesOf(dataset)).toMatchObject([
      { id: 'war:china:russia', pair: 'china:russia', from: 'china', to: 'russia' },
      { id: 'war:russia:china', pair: 'china:russia', from: 'russia', to: 'china' },
    ]);
  });

  test('make a tie for each kind and each pair, in the order of their ids', () => {
    expect(
      idsIn(
        aDataset()
          .claim({ relation: 'war', from: 'usa' })
          .claim({ from: 'rok' })
          .claim()
          .claim({ to: 'usa' })
          .onRecord({ relation: 'alliance' }),
      ),
    ).toEqual([
      'alliance:dprk:russia',
      'military:dprk:russia',
      'military:dprk:usa',
      'military:rok:russia',
      'war:usa:russia',
    ]);
  });

  test('are in a tie in the order of their ids, with what is on record', () => {
    const dataset = aDataset()
      .claim({ id: 'b' })
      .claim({ id: 'a' })
      .onRecord({ id: 'y' })
      .onRecord({ id: 'x' })
      .build();
    const [tie, ...others] = tiesOf(dataset);

    expect(others).toEqual([]);
    expect(ids(tie?.claims ?? [])).toEqual(['a', 'b']);
    expect(ids(tie?.publicRecord ?? [])).toEqual(['x', 'y']);
    expect(tie?.relation).toBe(dataset.relationTypes.find(({ id }) => id === 'military'));
  });

  test('bring each question once on which any of them takes a side', () => {
    const [tie, other] = tiesOf(
      aDataset()
        .claim({ id: 'a' })
        .claim({ id: 'b' })
        .claim({ id: 'c', to: 'usa' })
        .disagreement('second', ['a'], ['b'])
        .disagreement('first', ['a'], ['c'])
        .build(),
    );

    expect(ids(tie?.disagreements ?? [])).toEqual(['first', 'second']);
    expect(ids(other?.disagreements ?? [])).toEqual(['first']);
  });

  test('are gathered once for a dataset', () => {
    const dataset = aDataset().claim().build();

    expect(tiesOf(dataset)).toBe(tiesOf(dataset));
    expect(tiesOf(dataset)[0]).toMatchObject({ publicRecord: [], disagreements: [] });
  });

  test('may be gathered step by step, and come to the same', () => {
    const json = syntheticDataset({ seed: 3, actors: 40, ties: 1200, years: 2, claimsPerTie: 4 });
    const [dataset, other] = [opened(json), opened(json)];
    const gathering = gatheringOf(dataset);
    let steps = 1;
    while (gathering.step()) steps += 1;

    expect(steps).toBeGreaterThan(2);
    expect(tiesOf(dataset)).toEqual(tiesOf(other));
    expect(tiesOf(dataset)).toHaveLength(1200);
    expect(tiesOf(dataset).flatMap(({ claims }) => claims)).toHaveLength(dataset.claims.length);
  });

  test('make no tie where the dataset has no such kind of relation', () => {
    const dataset = aDataset().claim().onRecord().build();

    expect(tiesOf({ ...dataset, relationTypes: [] })).toEqual([]);
  });
});

describe('a tie', () => {
  const dataset = aDataset()
    .claim({ id: 'a', from: 'russia', to: 'china', relation: 'alliance' })
    .claim({ id: 'b', from: 'russia', to: 'china', relation: 'alliance' })
    .onRecord({ from: 'russia', to: 'china', relation: 'alliance' })
    .disagreement('question', ['a'], ['b'])
    .build();
  const [tie] = tiesOf(dataset);
  const [claim] = dataset.claims;
  if (tie === undefined || claim === undefined) throw new Error('There should be a tie.');

  test('is named by each of its claims, and by none of an unknown kind', () => {
    expect(tieIdOfClaim(claim, dataset.relationTypes)).toBe(tie.id);
    expect(tieIdOfClaim(claim, [])).toBe(undefined);
  });

  test('touches its two actors and nobody else', () => {
    const touched = dataset.actors.filter(({ id }) => touches(tie, id));

    expect(ids(touched)).toEqual(['china', 'russia']);
  });

  test('keeps its ends and its kind where none of its evidence counts', () => {
    const { claims, publicRecord, disagreements, ...rest } = withoutEvidence(tie);

    expect({ claims, publicRecord, disagreements }).toEqual({
      claims: [],
      publicRecord: [],
      disagreements: [],
    });
    expect(tie).toMatchObject(rest);
  });
});

test('a pair is the same whoever is named first, and tells its actors by the alphabet', () => {
  const [first, second] = aDataset().build().actors;
  if (first === undefined || second === undefined) throw new Error('There should be actors.');

  expect(pairOf(first.id, second.id)).toBe('china:dprk');
  expect(pairOf(second.id, first.id)).toBe('china:dprk');
  expect(actorsOf(pairOf(second.id, first.id))).toEqual(['china', 'dprk']);
});

test('ids are compared code unit by code unit', () => {
  const compared = (a: string, b: string) => byId({ id: a }, { id: b });

  expect([compared('B', 'a'), compared('b', 'a'), compared('a', 'a')]).toEqual([-1, 1, 0]);
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [14, 91],
])('%i actors make %i pairs', (actors, pairs) => {
  expect(pairsAmong(actors)).toBe(pairs);
});
