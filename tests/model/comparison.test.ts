import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATES_AT_FIRST } from '../../src/model/choices.ts';
import {
  type Comparison,
  comparisonOf,
  countTurns,
  kindsOf,
  TURNS,
  type Turn,
  turnsBetween,
} from '../../src/model/comparison.ts';
import { networkAt } from '../../src/model/network.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { datasets, MOMENTS, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, networkIn } from '../builder.ts';

const moment = fc.constantFrom(...MOMENTS);

/** What is known of two moments, which may be one. */
const pairsOfNetworks = fc.tuple(datasets, moment, moment).map(([dataset, before, after]) => {
  const ties = tiesOf(dataset);
  return { before: networkAt(dataset, before, ties), after: networkAt(dataset, after, ties) };
});

function compared(year: number, later: number, builder: DatasetBuilder) {
  const dataset = builder.build();
  return comparisonOf(networkIn(year, dataset), networkIn(later, dataset));
}

/** What became of the tie that most tests speak of: that the DPRK arms Russia. */
function turnOf(year: number, later: number, builder: DatasetBuilder) {
  const { turn, basis, aspects } =
    compared(year, later, builder).find(({ tie }) => tie.id === 'military:dprk:russia') ?? {};
  return { turn, basis, aspects };
}

const INVERSE: Readonly<Record<Turn, Turn>> = {
  appeared: 'ended',
  ended: 'appeared',
  changed: 'changed',
  stayed: 'stayed',
  'unknown before': 'unknown after',
  'unknown after': 'unknown before',
};

describe('a tie that stands in one of two years', () => {
  test('appeared, and words say so, where a source denies it of the year before', () => {
    const builder = aDataset().claim({ time: '2014', stance: 'denies' }).claim({ time: '2022' });

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'appeared', basis: 'said', aspects: [] });
  });

  test('ended, and words say so, where a source denies it of the year after', () => {
    const builder = aDataset().claim({ time: '2022' }).claim({ time: '2024', stance: 'denies' });

    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'ended', basis: 'said', aspects: [] });
  });

  test('appeared, by silence, where the sources speak of its two actors without a word of it', () => {
    const builder = aDataset().claim({ time: '2014', relation: 'alliance' }).claim();

    expect(turnOf(2014, 2022, builder)).toMatchObject({ turn: 'appeared', basis: 'silence' });
  });

  test('ended, by silence, where the sources speak of its two actors without a word of it', () => {
    const builder = aDataset().claim().claim({ time: '2024', relation: 'alliance' });

    expect(turnOf(2022, 2024, builder)).toMatchObject({ turn: 'ended', basis: 'silence' });
  });

  test.each([
    ['take another tie of the two for granted', { directness: 'presupposed' }],
    ['deny another tie of the two', { stance: 'denies' }],
    ['tell of a tie the other way', { relation: 'military', from: 'russia', to: 'dprk' }],
  ] as const)('appeared where of the year before the sources %s', (_what, wish) => {
    const builder = aDataset()
      .claim({ time: '2014', relation: 'war', ...wish })
      .claim();

    expect(turnOf(2014, 2022, builder)).toMatchObject({ turn: 'appeared', basis: 'silence' });
  });

  test('is unknown before where of that year nobody speaks of its two actors', () => {
    expect(turnOf(2014, 2022, aDataset().claim())).toMatchObject({
      turn: 'unknown before',
      basis: 'silence',
    });
  });

  test('is unknown after where of that year nobody speaks of its two actors', () => {
    expect(turnOf(2022, 2024, aDataset().claim())).toMatchObject({
      turn: 'unknown after',
      basis: 'silence',
    });
  });

  test.each([
    ['another pair', aDataset().claim({ time: '2014', from: 'china' }).claim()],
    ['a treaty on record', aDataset().onRecord({ time: '2014', relation: 'alliance' }).claim()],
    [
      'a tie carried forward',
      aDataset()
        .source('early', '2010')
        .claim({ source: 'early', time: '2010/..', relation: 'war' })
        .claim(),
    ],
    [
      'a mere forecast of another tie',
      aDataset().claim({ time: '2014', relation: 'war', modality: 'forecast' }).claim(),
    ],
    ['a mere forecast of itself', aDataset().claim({ time: '2014', modality: 'forecast' }).claim()],
  ])('is unknown before where all there is of that year is %s', (_what, builder) => {
    expect(turnOf(2014, 2022, builder).turn).toBe('unknown before');
  });

  test('ended by silence where it was carried forward until it is denied', () => {
    const builder = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'late', time: '2025', stance: 'denies' });

    expect(turnOf(2024, 2025, builder)).toMatchObject({ turn: 'ended', basis: 'silence' });
  });

  test('appeared or ended where of the other year a source disputes another tie of its two actors', () => {
    // The other tie is on public record, and a source speaks against it.
    const builder = aDataset()
      .onRecord({ time: '2022', relation: 'alliance' })
      .claim({ time: '2022', relation: 'alliance', stance: 'disputes' })
      .claim({ time: '2024' });

    expect(turnOf(2022, 2024, builder).turn).toBe('appeared');
    expect(turnOf(2024, 2022, builder).turn).toBe('ended');
  });
});

describe('a tie that stands in both years', () => {
  test('stayed where both attest it alike, whatever sources tell it', () => {
    const builder = aDataset().claim({ source: 'one' }).claim({ source: 'two', time: '2024' });

    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'stayed', basis: 'said', aspects: [] });
  });

  test.each([
    ['state', aDataset().claim().claim({ time: '2024', directness: 'presupposed' })],
    ['tenor', aDataset().claim().claim({ time: '2024', tenor: 'conflictual' })],
    [
      'dispute',
      aDataset().claim({ time: '2022/2024' }).claim({ time: '2024', stance: 'disputes' }),
    ],
  ] as const)('changed where its %s is not the same', (aspect, builder) => {
    expect(turnOf(2022, 2024, builder)).toEqual({
      turn: 'changed',
      basis: 'said',
      aspects: [aspect],
    });
  });

  test('changed in all that can differ at once', () => {
    const builder = aDataset()
      .claim()
      .claim({ time: '2024', directness: 'presupposed', tenor: 'ambivalent' })
      .claim({ time: '2024', stance: 'denies' });

    expect(turnOf(2022, 2024, builder).aspects).toEqual(['state', 'tenor', 'dispute']);
  });

  test('changed from a tie on public record to one that sources attest, and both are told', () => {
    const builder = aDataset().onRecord({ time: '2014' }).claim();

    expect(turnOf(2014, 2022, builder)).toEqual({
      turn: 'changed',
      basis: 'said',
      aspects: ['state'],
    });
  });

  test('changed by silence where it is only carried forward into the later year', () => {
    const builder = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' });

    expect(turnOf(2022, 2024, builder)).toMatchObject({ turn: 'changed', basis: 'silence' });
  });

  test('stayed by silence where it is carried forward into both', () => {
    const builder = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' });

    expect(turnOf(2024, 2025, builder)).toMatchObject({ turn: 'stayed', basis: 'silence' });
  });
});

test.each([
  ['denied', { stance: 'denies' }],
  ['possible', { modality: 'forecast' }],
] as const)('a tie that is %s in both years is not told', (_state, wish) => {
  expect(compared(2022, 2024, aDataset().claim({ time: '2022/2024', ...wish }))).toEqual([]);
});

describe('comparing two years', () => {
  const stands = (state: string) => STATES_AT_FIRST.some((each) => each === state);

  test('with themselves finds that everything stayed', () => {
    fc.assert(
      fc.property(datasets, moment, (dataset, when) => {
        const comparisons = comparisonOf(networkAt(dataset, when), networkAt(dataset, when));

        expect(comparisons.filter(({ turn }) => turn !== 'stayed')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the other way round finds the same, turned round', () => {
    const turned = (comparison: Comparison): Comparison => ({
      ...comparison,
      turn: INVERSE[comparison.turn],
      before: comparison.after,
      after: comparison.before,
    });
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        expect(comparisonOf(after, before)).toEqual(comparisonOf(before, after).map(turned));
      }),
      RUNS,
    );
  });

  test('tells of every tie that stands in one of them, once, in the order of ids, and of no other', () => {
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        const standing = [...before.ties.values(), ...after.ties.values()]
          .filter(({ state }) => stands(state))
          .map(({ tie }) => tie.id);

        const told = comparisonOf(before, after).map(({ tie }) => tie.id);
        expect(told).toEqual([...new Set(standing)].sort());
      }),
      RUNS,
    );
  });

  test('tells of each tie how it stands in both', () => {
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        for (const { tie, ...comparison } of comparisonOf(before, after)) {
          expect(comparison.before).toBe(before.ties.get(tie.id) ?? null);
          expect(comparison.after).toBe(after.ties.get(tie.id) ?? null);
        }
      }),
      RUNS,
    );
  });

  test('carried out on what stands at the one it gives what stands at the other', () => {
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        const standing = new Map([...before.ties].filter(([, { state }]) => stands(state)));
        for (const each of comparisonOf(before, after)) {
          if (each.after !== null && stands(each.after.state))
            standing.set(each.tie.id, each.after);
          else standing.delete(each.tie.id);
        }

        const wanted = [...after.ties].filter(([, { state }]) => stands(state));
        expect(standing).toEqual(new Map(wanted));
      }),
      RUNS,
    );
  });

  test('calls nothing said that is carried forward, or that nobody speaks of', () => {
    fc.assert(
      fc.property(pairsOfNetworks, (networks) => {
        const said = comparisonOf(networks.before, networks.after).filter(
          ({ basis }) => basis === 'said',
        );

        const states = said.flatMap(({ before, after }) => [before?.state, after?.state]);
        expect(states).not.toContain('carried forward');
        expect(states).not.toContain('possible');
        expect(states).not.toContain(undefined);
      }),
      RUNS,
    );
  });

  test('names what changed of those that changed, and of no others', () => {
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        for (const { turn, aspects } of comparisonOf(before, after)) {
          expect(aspects.length > 0).toBe(turn === 'changed');
        }
      }),
      RUNS,
    );
  });

  test('counts every tie under one turn', () => {
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        const comparisons = comparisonOf(before, after);
        const counts = countTurns(comparisons);

        expect([...counts.keys()]).toEqual(TURNS);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(
          comparisons.length,
        );
      }),
      RUNS,
    );
  });
});

describe('the kinds of relation that stand at two moments', () => {
  test('are those of ties that stand, each once, and none of a tie that is denied or only known of', () => {
    const builder = aDataset()
      .claim({ time: '2014', relation: 'alliance' })
      .claim({ time: '2014', relation: 'alliance', from: 'china' })
      .claim({ time: '2014', relation: 'military', stance: 'denies' })
      .claim({ time: '2022', relation: 'military' })
      .claim({ time: '2022', relation: 'alliance', stance: 'denies' });

    const { before, after } = kindsOf(compared(2014, 2022, builder));

    expect(before.map(({ id }) => id)).toEqual(['alliance']);
    expect(after.map(({ id }) => id)).toEqual(['military']);
  });
});

test('turns that are only counted are those of the comparison', () => {
  fc.assert(
    fc.property(pairsOfNetworks, ({ before, after }) => {
      expect(turnsBetween(before, after)).toEqual(countTurns(comparisonOf(before, after)));
    }),
    RUNS,
  );
});
