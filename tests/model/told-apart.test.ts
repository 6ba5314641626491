import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetJsonOf } from '../../src/dataset/write-dataset.ts';
import type { Actor, ActorId } from '../../src/model/dataset.ts';
import { namesToldApart } from '../../src/model/told-apart.ts';
import { aDataset } from '../builder.ts';

type Namesake = Pick<Actor, 'id' | 'name' | 'kind' | 'names'>;

function somebody(id: string, wish: Partial<Namesake> = {}): Namesake {
  return { id: id as ActorId, name: 'John Smith', kind: 'actor', names: [], ...wish };
}

function told(actors: readonly Namesake[], groups: Parameters<typeof namesToldApart>[1] = []) {
  return [...namesToldApart(actors, groups).values()];
}

describe('actors of one name', () => {
  test('are told apart by their kinds', () => {
    expect(told([somebody('a', { kind: 'person' }), somebody('b', { kind: 'ship' })])).toEqual([
      'John Smith (person)',
      'John Smith (ship)',
    ]);
  });

  test('are told apart by their groups where they are of one kind', () => {
    const groups = [
      { name: 'Reds', members: ['a' as ActorId] },
      { name: 'Blues', members: ['b' as ActorId] },
    ];
    expect(told([somebody('a'), somebody('b')], groups)).toEqual([
      'John Smith (Reds)',
      'John Smith (Blues)',
    ]);
  });

  test('are told apart by another name, and by their ids where nothing else differs', () => {
    const names = [['John Smith', 'Jack'], ['Old Smith']];
    expect(told(names.map((each, at) => somebody(`a${at}`, { names: each })))).toEqual([
      'John Smith (Jack)',
      'John Smith (Old Smith)',
    ]);
    expect(told([somebody('a'), somebody('b')])).toEqual(['John Smith (a)', 'John Smith (b)']);
  });

  test('are of one name however its letters are composed', () => {
    expect(told([somebody('a', { name: 'É' }), somebody('b', { name: 'E\u0301' })])).toHaveLength(
      2,
    );
  });

  test('have names that no other has, whatever they are called; others keep theirs', () => {
    const word = fc.constantFrom('A', 'B', 'A (x)', 'A (B)', '', 'x');
    const actors = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        name: word,
        kind: word,
        names: fc.array(word),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(actors, (made) => {
        const all = made.map(({ id, ...rest }) => somebody(id, rest));
        const names = namesToldApart(all, []);
        for (const { id, name } of all) {
          const alone = all.filter((other) => other.name === name).length === 1;
          expect(names.has(id)).toBe(!alone);
        }
        const sameNames = all.filter(({ id }) => names.has(id)).map(({ id }) => names.get(id));
        expect(new Set(sameNames).size).toBe(sameNames.length);
      }),
    );
  });
});

describe('a dataset with actors of one name', () => {
  const dataset = aDataset()
    .claim()
    .changed(({ actors }) => {
      for (const actor of actors.slice(0, 2)) actor.name = 'John Smith';
    })
    .build();

  test('has them told apart wherever they are named, and their own names in its file', () => {
    const [one, other] = dataset.actors;

    expect(one?.name).toMatch(/^John Smith \(.+\)$/);
    expect(other?.name).toMatch(/^John Smith \(.+\)$/);
    expect(one?.name).not.toBe(other?.name);
    expect(
      datasetJsonOf(dataset)
        .actors.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['John Smith', 'John Smith']);
  });
});
