import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/model/comparison.ts';
import { lookAt, lookOf, lookOfTurn, SILENCE } from '../../src/scene/look.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, networkIn } from '../builder.ts';

function lookIn(year: number, builder: DatasetBuilder) {
  const [standing, ...others] = networkIn(year, builder.build()).ties.values();
  if (standing === undefined || others.length > 0) throw new Error('Expected one tie.');
  return lookOf(standing);
}

describe('how a tie looks', () => {
  test('an attested tie has its tenor, its state, its sources and its direction', () => {
    expect(lookIn(2022, aDataset().claim())).toEqual({
      kind: 'standing',
      state: 'attested',
      tenor: 'cooperative',
      disputed: false,
      acts: false,
      sources: 1,
      amount: null,
      directed: true,
      hatched: false,
    });
  });

  test('a kind without direction has no arrowhead', () => {
    expect(lookIn(2022, aDataset().claim({ relation: 'alliance' }))).toMatchObject({
      directed: false,
    });
  });

  test('a war is hatched', () => {
    expect(lookIn(2022, aDataset().claim({ relation: 'war' }))).toMatchObject({ hatched: true });
  });

  test('a tie with voices for and against it is disputed', () => {
    const builder = aDataset().claim().claim({ source: 'other', stance: 'disputes' });

    expect(lookIn(2022, builder)).toMatchObject({ state: 'attested', disputed: true });
  });

  test('a line is as wide as it has sources, up to five', () => {
    const builder = aDataset();
    const widths = Array.from({ length: 7 }, (_, index) => {
      builder.claim({ source: `text-${index}` });
      return lookIn(2022, builder).sources;
    });

    expect(widths).toEqual([1, 2, 3, 4, 5, 5, 5]);
  });

  test('a tie of mere context is as thin as one with a single source', () => {
    expect(lookIn(2022, aDataset().onRecord()).sources).toBe(1);
  });

  test('a pair of which nothing is known looks silent', () => {
    expect(lookAt(undefined)).toBe(SILENCE);
    expect(SILENCE.state).toBe('no evidence');
  });

  test('ties that look alike share one look, and only they', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const standings = networksOf(dataset).flatMap((network) => [...network.ties.values()]);
        const looks = new Map<string, unknown>();
        for (const standing of standings) {
          const look = lookOf(standing);
          const said = JSON.stringify(look);

          expect(looks.get(said) ?? look).toBe(look);
          expect(look).toMatchObject({
            state: standing.state,
            tenor: standing.tenor,
            disputed: standing.disputed,
            acts: standing.acts,
            directed: standing.tie.relation.directed,
          });
          looks.set(said, look);
        }
        expect(new Set(looks.values()).size).toBe(looks.size);
      }),
      RUNS,
    );
  });
});

describe('how a tie looks where two years are compared', () => {
  function turnLooksIn(builder: DatasetBuilder) {
    const dataset = builder.build();
    return comparisonOf(networkIn(2022, dataset), networkIn(2024, dataset)).map((each) =>
      lookOfTurn(each),
    );
  }

  test('a tie has its turn, its basis, its sources and its direction', () => {
    expect(turnLooksIn(aDataset().claim())).toEqual([
      {
        kind: 'turn',
        turn: 'unknown after',
        basis: 'silence',
        disputed: false,
        sources: 1,
        amount: null,
        directed: true,
        hatched: false,
      },
    ]);
  });

  test('a tie that turned into a denial rests on words', () => {
    const builder = aDataset().claim().claim({ time: '2024', stance: 'denies' });

    expect(turnLooksIn(builder)[0]).toMatchObject({ turn: 'turned', basis: 'said' });
  });

  test('a tie is as wide as it has sources in the later of the years', () => {
    const builder = aDataset()
      .claim({ source: 'a' })
      .claim({ source: 'a', time: '2024' })
      .claim({ source: 'b', time: '2024' });

    expect(turnLooksIn(builder)[0]?.sources).toBe(2);
  });

  test('a tie of which the later year knows nothing is as wide as in the earlier', () => {
    const builder = aDataset().claim({ source: 'a' }).claim({ source: 'b' });

    expect(turnLooksIn(builder)[0]?.sources).toBe(2);
  });

  test.each([
    ['ended', '2012/2023', aDataset()],
    ['turned', '2022', aDataset().claim({ time: '2024', stance: 'denies' })],
    ['act before', '2022', aDataset().source('c')],
  ] as const)('a tie that %s is as wide as it was', (turn, time, builder) => {
    const kind = turn === 'act before' ? 'event' : 'state';
    builder.claim({ source: 'a', time, kind }).claim({ source: 'b', time, kind });

    expect(turnLooksIn(builder)[0]).toMatchObject({ turn, sources: 2 });
  });

  test('ties that look alike share one look, and only they', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const [first, ...others] = networksOf(dataset);
        if (first === undefined) throw new Error('Expected a network.');
        const looks = new Map<string, unknown>();
        for (const comparison of others.flatMap((other) => comparisonOf(first, other))) {
          const look = lookOfTurn(comparison);
          const said = JSON.stringify(look);

          expect(looks.get(said) ?? look).toBe(look);
          const { turn, basis, disputed } = comparison;
          expect(look).toMatchObject({ turn, basis, disputed });
          looks.set(said, look);
        }
        expect(new Set(looks.values()).size).toBe(looks.size);
      }),
      RUNS,
    );
  });
});
