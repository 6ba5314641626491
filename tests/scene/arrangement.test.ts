import { describe, expect, test } from 'vitest';
import { type Tie, tiesOf } from '../../src/model/tie.ts';
import { arrangementOf, isCrowded } from '../../src/scene/arrangement.ts';
import { aDataset, type DatasetBuilder } from '../builder.ts';

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `a${index}`);
}

/** A dataset of so many actors, some of which are members of two groups. */
function withActors(actors: number, members: number): DatasetBuilder {
  return aDataset().changed((file) => {
    const [first] = file.actors;
    if (first === undefined) throw new Error('The builder has no actor.');
    file.actors = numbered(actors).map((id) => ({ ...first, id, name: id, names: [id] }));
    const all = numbered(members);
    file.groups = [
      { id: 'some', name: 'Some', members: all.slice(0, 3) },
      { id: 'others', name: 'Others', members: all.slice(3) },
    ];
  });
}

function told(builder: DatasetBuilder) {
  const dataset = builder.build();
  return { dataset, ties: tiesOf(dataset) };
}

describe('a drawing', () => {
  test('of eighty actors is none of a crowd, of one more it is', () => {
    expect(isCrowded(told(withActors(80, 6)))).toBe(false);
    expect(isCrowded(told(withActors(81, 6)))).toBe(true);
  });

  test('of four hundred ties is none of a crowd, of one more it is', () => {
    const { dataset, ties } = told(aDataset().claim());
    const [tie] = ties;
    const copies = (count: number) => numbered(count).map((): Tie => tie as Tie);

    expect(isCrowded({ dataset, ties: copies(400) })).toBe(false);
    expect(isCrowded({ dataset, ties: copies(401) })).toBe(true);
  });

  test('knows all pairs of members, within groups and between them, unless they are too many', () => {
    expect(arrangementOf(told(withActors(6, 6))).silences).toHaveLength((6 * 5) / 2);
    expect(arrangementOf(told(withActors(70, 60))).silences).toHaveLength((60 * 59) / 2);
    expect(arrangementOf(told(withActors(70, 61))).silences).toEqual([]);
  });

  test('numbers its ties in their order', () => {
    const { numbers } = arrangementOf(
      told(aDataset().claim().claim({ from: 'china', to: 'usa', relation: 'war' })),
    );

    expect([...numbers.values()]).toEqual([0, 1]);
  });

  test('has what never stands on sources outermost, but in a crowd, where nobody could tell', () => {
    // Only a forecast speaks of the alliance, which comes first among the kinds of relation.
    const builder = (actors: DatasetBuilder) =>
      actors
        .claim({ from: 'a0', to: 'a1', relation: 'alliance', modality: 'forecast' })
        .claim({ from: 'a0', to: 'a1', relation: 'diplomacy' })
        .claim({ from: 'a0', to: 'a1', relation: 'war' });
    const laneOf = (actors: number, relation: string) =>
      [...arrangementOf(told(builder(withActors(actors, 6)))).lanes].find(([id]) =>
        id.startsWith(relation),
      )?.[1];

    expect([laneOf(6, 'alliance'), laneOf(6, 'diplomacy'), laneOf(6, 'war')]).toEqual([
      -1.5, -0.5, 0.5,
    ]);
    expect([laneOf(90, 'alliance'), laneOf(90, 'diplomacy'), laneOf(90, 'war')]).toEqual([
      -1, 0, 1,
    ]);
  });
});
