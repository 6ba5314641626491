import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, FIRST_CHOICES } from '../../src/model/choices.ts';
import type { ActorId, Dataset, RelationTypeId } from '../../src/model/dataset.ts';
import {
  actorsInOrder,
  CELL_STATES,
  type CellState,
  cellAt,
  cellsOf,
  countCells,
  pairAt,
} from '../../src/model/matrix.ts';
import { countPairs, type Network } from '../../src/model/network.ts';
import { pairOf } from '../../src/model/tie.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, networkIn } from '../builder.ts';

const KINDS = aDataset()
  .build()
  .relationTypes.map(({ id }) => id);
const MILITARY = 'military' as RelationTypeId;
const WAR = 'war' as RelationTypeId;
const DPRK_RUSSIA = pairOf('dprk' as ActorId, 'russia' as ActorId);

/** A reader who switched kinds off. */
function without(...kinds: readonly RelationTypeId[]): Choices {
  return { ...FIRST_CHOICES, hiddenRelations: new Set(kinds) };
}

const anyKinds = fc.subarray([...KINDS]);

/** A dataset at each of its moments. */
const networks: fc.Arbitrary<{ dataset: Dataset; network: Network }> = datasets.chain((dataset) =>
  fc.constantFrom(...networksOf(dataset)).map((network) => ({ dataset, network })),
);

/** The cell of the DPRK and Russia in 2022. */
function cellIn(builder: DatasetBuilder, choices = FIRST_CHOICES) {
  return cellAt(cellsOf(networkIn(2022, builder.build()), choices), DPRK_RUSSIA);
}

/** The pair at every place off the diagonal. */
function placesOf(order: readonly ActorId[]) {
  return order
    .flatMap((row) => order.map((column) => pairAt(row, column)))
    .filter((pair) => pair !== null);
}

/** From the strongest state to the weakest, and last what is filtered: that tells the least. */
function rank(state: CellState): number {
  return CELL_STATES.indexOf(state);
}

describe('the order of actors', () => {
  test('follows the groups, then the dataset', () => {
    const dataset = aDataset()
      .changed(({ actors }) => {
        actors.unshift(newActor('un'), newActor('ukraine'));
      })
      .build();

    expect(actorsInOrder(dataset)).toEqual([
      'china',
      'dprk',
      'russia',
      'japan',
      'rok',
      'usa',
      'un',
      'ukraine',
    ]);
  });

  test('has an actor of two groups once, where the first group has it', () => {
    const dataset = aDataset()
      .changed(({ groups }) => {
        groups.push({ id: 'third', name: 'Third', members: ['usa', 'china', 'rok'] });
        groups.reverse();
      })
      .build();

    expect(actorsInOrder(dataset)).toEqual(['usa', 'china', 'rok', 'japan', 'dprk', 'russia']);
  });

  test('is that of the dataset where there are no groups', () => {
    const dataset = aDataset()
      .changed((file) => {
        file.groups = [];
      })
      .build();

    expect(actorsInOrder(dataset)).toEqual(dataset.actors.map(({ id }) => id));
  });

  test('has each actor once, whatever the groups', () => {
    const ids = ['china', 'dprk', 'japan', 'rok', 'russia', 'usa'];
    const anyGroups = fc.array(fc.shuffledSubarray(ids, { minLength: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const dataset = aDataset()
          .changed((file) => {
            file.groups = groups.map((members, at) => ({ id: `g${at}`, name: 'G', members }));
          })
          .build();

        const order = actorsInOrder(dataset);

        expect([...order].sort()).toEqual(ids);
        expect(order.slice(0, groups[0]?.length ?? 0)).toEqual(groups[0] ?? []);
      }),
      RUNS,
    );
  });
});

describe('the pair at a row and a column', () => {
  test('is the same across the diagonal, and none on it', () => {
    const order = actorsInOrder(aDataset().build());
    for (const row of order) {
      for (const column of order) {
        expect(pairAt(row, column)).toBe(pairAt(column, row));
        expect(pairAt(row, column) === null).toBe(row === column);
      }
    }
  });

  test('has a cell for every place off the diagonal, and each cell has two places', () => {
    fc.assert(
      fc.property(networks, anyKinds, ({ dataset, network }, kinds) => {
        const order = actorsInOrder(dataset);
        const cells = cellsOf(network, without(...kinds));
        const places = placesOf(order);
        const known = places.filter((pair) => cells.has(pair));

        expect(places.map((pair) => cellAt(cells, pair).pair)).toEqual(places);
        expect([...known].sort()).toEqual([...cells.keys(), ...cells.keys()].sort());
      }),
      RUNS,
    );
  });
});

describe('a cell', () => {
  test('has the strongest state among its ties', () => {
    const builder = aDataset()
      .claim({ relation: 'war', modality: 'forecast' })
      .claim({ relation: 'alliance', directness: 'presupposed' })
      .onRecord({ relation: 'diplomacy' });

    expect(cellIn(builder)).toMatchObject({ state: 'presupposed', ties: { length: 3 } });
  });

  test('holds ties of both directions, in the order of their ids', () => {
    const builder = aDataset()
      .claim({ from: 'russia', to: 'dprk' })
      .claim({ from: 'dprk', to: 'russia' })
      .claim({ relation: 'alliance' });

    expect(cellIn(builder).ties.map(({ tie }) => tie.id)).toEqual([
      'alliance:dprk:russia',
      'military:dprk:russia',
      'military:russia:dprk',
    ]);
  });

  test.each([
    ['denied', aDataset().claim({ stance: 'denies' })],
    ['possible', aDataset().claim({ modality: 'forecast' })],
    ['context', aDataset().onRecord()],
  ])('tells that its pair is %s, also where the drawing does not', (state, builder) => {
    const choices = { ...FIRST_CHOICES, shownStates: new Set<never>() };

    expect(cellIn(builder, choices)).toMatchObject({ state, ties: { length: 1 } });
  });

  test('of which nothing is known has no evidence, whatever is switched off', () => {
    expect(cellIn(aDataset(), without(...KINDS))).toEqual({
      pair: DPRK_RUSSIA,
      state: 'no evidence',
      ties: [],
    });
  });

  test('is filtered where all that is known of it is switched off', () => {
    const builder = aDataset().claim().claim({ relation: 'war', stance: 'denies' });

    expect(cellIn(builder, without(MILITARY, WAR))).toEqual({
      pair: DPRK_RUSSIA,
      state: 'filtered',
      ties: [],
    });
  });

  test('has the state of the kinds that are on where others are off', () => {
    const builder = aDataset().claim().claim({ relation: 'war', modality: 'forecast' });

    expect(cellIn(builder, without(MILITARY)).state).toBe('possible');
  });
});

describe('the cells of any year', () => {
  test('sum to n(n-1)/2, whatever kinds are on', () => {
    fc.assert(
      fc.property(networks, anyKinds, ({ dataset, network }, kinds) => {
        const n = dataset.actors.length;
        const counts = countCells(cellsOf(network, without(...kinds)), network);

        expect([...counts.keys()]).toEqual(CELL_STATES);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe((n * (n - 1)) / 2);
      }),
      RUNS,
    );
  });

  test('with every kind on, are the pairs of the network', () => {
    fc.assert(
      fc.property(networks, ({ network }) => {
        const cells = cellsOf(network, FIRST_CHOICES);
        const { filtered, ...counts } = Object.fromEntries(countCells(cells, network));

        expect([...cells].map(([pair, { state }]) => [pair, state])).toEqual([...network.pairs]);
        expect(counts).toEqual(Object.fromEntries(countPairs(network)));
        expect(filtered).toBe(0);
      }),
      RUNS,
    );
  });

  test('with every kind off, tell of each pair only whether anything is known of it', () => {
    fc.assert(
      fc.property(networks, ({ network }) => {
        const cells = cellsOf(network, without(...KINDS));

        expect([...cells].map(([pair, { state, ties }]) => [pair, state, ties.length])).toEqual(
          [...network.pairs.keys()].map((pair) => [pair, 'filtered', 0]),
        );
      }),
      RUNS,
    );
  });

  test('gain no evidence when a kind is switched off', () => {
    const twoChoices = fc.tuple(anyKinds, fc.constantFrom(...KINDS));
    fc.assert(
      fc.property(networks, twoChoices, ({ network }, [kinds, another]) => {
        const before = cellsOf(network, without(...kinds));
        const after = cellsOf(network, without(...kinds, another));

        const gained = [...after.values()].filter(({ pair, state, ties }) => {
          const was = before.get(pair);
          const known = new Set(was?.ties.map(({ tie }) => tie.id));
          return (
            rank(state) < rank(was?.state ?? 'filtered') ||
            ties.some(({ tie }) => !known.has(tie.id))
          );
        });
        expect(gained).toEqual([]);
      }),
      RUNS,
    );
  });

  test('never turn what is known into silence when kinds are switched off, nor silence into more', () => {
    fc.assert(
      fc.property(networks, anyKinds, ({ dataset, network }, kinds) => {
        const cells = cellsOf(network, without(...kinds));
        const silent = (state: CellState) => state === 'no evidence';
        const wrong = placesOf(actorsInOrder(dataset)).filter(
          (pair) =>
            silent(cellAt(cells, pair).state) !== silent(network.pairs.get(pair) ?? 'no evidence'),
        );

        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test('hold every tie of the network whose kind is on, each once and in its own cell', () => {
    fc.assert(
      fc.property(networks, anyKinds, ({ network }, kinds) => {
        const cells = [...cellsOf(network, without(...kinds)).values()];
        const held = cells.flatMap(({ pair, ties }) => ties.map(({ tie }) => [pair, tie.id]));
        const on = [...network.ties.values()]
          .filter(({ tie }) => !kinds.includes(tie.relation.id))
          .map(({ tie }) => [tie.pair, tie.id]);

        expect(held.sort()).toEqual(on.sort());
      }),
      RUNS,
    );
  });

  test('stand as strongly as the strongest tie that they hold', () => {
    fc.assert(
      fc.property(networks, anyKinds, ({ network }, kinds) => {
        const wrong = [...cellsOf(network, without(...kinds)).values()].filter(
          ({ state, ties }) =>
            ties.length > 0 && rank(state) !== Math.min(...ties.map((each) => rank(each.state))),
        );

        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});

function newActor(id: string) {
  return {
    id,
    name: id.toUpperCase(),
    kind: 'state',
    names: [id],
    otherNames: [],
    place: { x: 0, y: 0 },
    note: null,
  };
}
