import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibilityIn } from '../../src/model/choices.ts';
import type { ActorId } from '../../src/model/dataset.ts';
import type { PairId } from '../../src/model/tie.ts';
import { createExplorer, networkOf } from '../../src/state/explorer.ts';
import { pairRowsOf, pairYears, tiesShownInNoYear } from '../../src/state/pair-rows.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, yearOf } from '../builder.ts';

const PAIR = 'dprk:russia' as PairId;

function at(search: string, builder: DatasetBuilder) {
  const explorer = createExplorer(builder.build(), search);
  return { explorer, view: explorer.store.getState().view };
}

describe('the years between which a pair is told', () => {
  test.each([
    ['?year=2025', 2014, 2025],
    ['?year=2022', 2014, 2022],
    ['?year=2014', 2014, 2025],
    ['?year=2025&since=2022', 2022, 2025],
    ['?year=2022&since=2025', 2022, 2025],
    ['?view=pair&year=2022&until=2025', 2014, 2025],
    ['?view=pair&year=2022&since=2022&until=2024', 2022, 2024],
    ['?view=pair&year=2025&until=2014', 2014, 2025],
  ])('at %s are %i and %i', (search, from, to) => {
    const { explorer, view } = at(search, aDataset().claim());

    expect(pairYears(explorer.dataset, view).map(yearOf)).toEqual([from, to]);
  });
});

describe('the rows of a pair', () => {
  test('are its own ties, each with how it stands in every year, and what became of it', () => {
    const builder = aDataset()
      .claim({ time: '2014' })
      .claim({ time: '2025' })
      .claim({ from: 'china', time: '2022' });
    const { explorer, view } = at('?view=pair&of=dprk:russia&year=2025', builder);

    const rows = pairRowsOf(explorer, PAIR, view);

    expect(rows).toHaveLength(1);
    expect(rows[0]?.standings.map((standing) => standing?.state)).toEqual([
      'attested',
      undefined,
      undefined,
      'attested',
    ]);
    expect(rows[0]?.comparison?.turn).toBe('in both');
  });

  test('tell apart what the choices hide from what nobody tells', () => {
    const builder = aDataset()
      .claim({ time: '2014' })
      .claim({ time: '2022', modality: 'forecast' });
    const { explorer, view } = at('?view=pair&of=dprk:russia&year=2025', builder);

    const [row] = pairRowsOf(explorer, PAIR, view);

    expect(row?.standings.map((standing) => standing?.state)).toEqual([
      'attested',
      undefined,
      undefined,
      undefined,
    ]);
    expect(row?.hidden.map((standing) => standing?.state)).toEqual([
      undefined,
      'possible',
      undefined,
      undefined,
    ]);
  });

  test('leave out what is switched off, and whoever is in focus', () => {
    const builder = aDataset().claim().claim({ relation: 'alliance' });
    const { explorer, view } = at('?year=2022&off=alliance&focus=china', builder);

    expect(pairRowsOf(explorer, PAIR, view).map(({ tie }) => tie.relation.id)).toEqual([
      'military',
    ]);
  });

  test('tell of every tie of the pair that is shown in some year, and of nothing that is not', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const explorer = createExplorer(dataset, '?year=2022');
        const { view } = explorer.store.getState();
        const networks = dataset.snapshots.map((snapshot) => networkOf(explorer, snapshot));
        const shown = networks.flatMap((network) => {
          const visibilityOf = visibilityIn(network, view.choices);
          return [...network.ties.values()].filter((each) => visibilityOf(each) === 'shown');
        });
        const wanted = shown.filter(({ tie }) => tie.pair === PAIR);

        const rows = pairRowsOf(explorer, PAIR, view);
        const told = rows.flatMap(({ standings }) => standings.flatMap((each) => each ?? []));
        expect(new Set(told)).toEqual(new Set(wanted));
      }),
      RUNS,
    );
  });

  test('of two of whom nothing is known are none', () => {
    const { explorer, view } = at('?year=2022', aDataset().claim());
    const pair = ['japan', 'rok'].map((id) => id as ActorId).join(':') as PairId;

    expect(pairRowsOf(explorer, pair, view)).toEqual([]);
  });
});

test('what is told and shown in no year is listed apart, without kinds that are switched off', () => {
  const builder = aDataset()
    .claim({ kind: 'event', time: '/2025-03' })
    .claim({ relation: 'alliance' })
    .claim({ relation: 'war', modality: 'forecast' })
    .claim({ relation: 'diplomacy', stance: 'denies' });
  const { explorer, view } = at('?year=2025&off=diplomacy', builder);

  const apart = tiesShownInNoYear(explorer, PAIR, view);
  expect(apart.map(({ relation }) => relation.id)).toEqual(['military', 'war']);
  expect(pairRowsOf(explorer, PAIR, view).map(({ tie }) => tie.relation.id)).toEqual(['alliance']);
});
