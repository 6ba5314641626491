import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATES_AT_FIRST } from '../../src/model/choices.ts';
import { kindsOf } from '../../src/model/compared-kinds.ts';
import {
  comparisonOf,
  countTurns,
  inOrderOfTime,
  TURNS,
  turnsBetween,
} from '../../src/model/comparison.ts';
import { networkAt } from '../../src/model/network.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { datasets, MOMENTS, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, networkIn } from '../builder.ts';
import { overstatedBetween } from './overstated.ts';

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
  const found = compared(year, later, builder).find(({ tie }) => tie.id === 'military:dprk:russia');
  return { turn: found?.turn, basis: found?.basis };
}

describe('a tie that stands in one of two years', () => {
  test.each([
    ['before', aDataset().claim({ time: '2014', stance: 'denies' }).claim({ time: '2022' })],
    ['after', aDataset().claim({ time: '2014' }).claim({ time: '2022', stance: 'denies' })],
  ])('turned, and words say so, where a source denies it of the year %s', (_when, builder) => {
    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'turned', basis: 'said' });
  });

  test('turned, by silence, where it was carried forward until it is denied', () => {
    const builder = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'late', time: '2025', stance: 'denies' });

    expect(turnOf(2024, 2025, builder)).toEqual({ turn: 'turned', basis: 'silence' });
  });

  test('is new, and words say so, where they say since when', () => {
    const builder = aDataset().claim({ time: '2022-03/..' });

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'new', basis: 'said' });
  });

  test('is not new by words that put its beginning into the earlier year', () => {
    // The claim is of 2022 alone; another one says since when, and that was before.
    const builder = aDataset().claim({ time: '2022' }).claim({ time: '2013/2013' });

    expect(turnOf(2014, 2022, builder).turn).toBe('unknown before');
  });

  test('ended, and words say so, where they say until when', () => {
    const builder = aDataset().claim({ time: '2012/2017' });

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'ended', basis: 'said' });
  });

  test('ended by the words of one source, though another saw no end earlier', () => {
    const builder = aDataset()
      .source('early', '2015')
      .claim({ source: 'early', time: '2012/..' })
      .claim({ source: 'late', time: '2012/2017' });

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'ended', basis: 'said' });
  });

  test('is carried forward from a source that still saw it after another says it ended', () => {
    const builder = aDataset()
      .source('late', '2019')
      .claim({ source: 'late', time: '2012/..' })
      .claim({ source: 'text', time: '2012/2017' });

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'stayed', basis: 'silence' });
  });

  test.each([
    ['the coder inferred it', { time: '2012/2017', basis: 'inferred' }],
    ['another document gives it', { time: '2012/2017', basis: 'outside' }],
    ['the words only name the year', { time: '2014' }],
    ['the words leave it open', { time: '2012/' }],
  ] as const)('never ended where %s', (_why, wish) => {
    const builder = aDataset().claim({ time: '2014' }).claim(wish);

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'unknown after', basis: 'silence' });
  });

  test('is new, by silence, where the sources speak of its two actors without a word of it', () => {
    const builder = aDataset().claim({ time: '2014', relation: 'alliance' }).claim();

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'new', basis: 'silence' });
  });

  test.each([
    ['only its text dates it', aDataset().source('text', '2022-09-07'), 'unknown before'],
    ['its coder infers since when', aDataset().source('text', '2024'), 'new'],
  ])('is new, by silence, or unknown where %s', (_how, builder, turn) => {
    builder
      .claim({ source: 'early', time: '2014', relation: 'alliance' })
      .claim({ time: '2022-09/..', basis: 'inferred' });

    expect(turnOf(2014, 2022, builder)).toEqual({ turn, basis: 'silence' });
  });

  test('never ended, by silence, where the sources speak of its two actors without a word of it', () => {
    const builder = aDataset().claim().claim({ time: '2024', relation: 'alliance' });

    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'unknown after', basis: 'silence' });
  });

  test.each([
    ['take another tie of the two for granted', { directness: 'presupposed' }],
    ['deny another tie of the two', { stance: 'denies' }],
    ['tell of a tie the other way', { relation: 'military', from: 'russia', to: 'dprk' }],
    ['dispute another tie of the two', { stance: 'disputes' }],
  ] as const)('is new where of the year before the sources %s', (_what, wish) => {
    const builder = aDataset()
      .claim({ time: '2014', relation: 'war', ...wish })
      .claim();

    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'new', basis: 'silence' });
  });

  test.each([
    ['nothing', aDataset().claim()],
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
    [
      'a denial that another document dates, beside words on the two',
      aDataset()
        .claim({ time: '2014', relation: 'alliance' })
        .claim({ time: '2014', basis: 'outside', stance: 'denies' })
        .claim(),
    ],
  ])('is unknown before where all there is of that year is %s', (_what, builder) => {
    expect(turnOf(2014, 2022, builder)).toEqual({ turn: 'unknown before', basis: 'silence' });
  });

  test('is unknown after where of that year nobody speaks of its two actors', () => {
    expect(turnOf(2022, 2024, aDataset().claim())).toEqual({
      turn: 'unknown after',
      basis: 'silence',
    });
  });
});

describe('an act', () => {
  const vote = { kind: 'event', time: '2022-03-02' } as const;

  test.each([
    ['of the earlier year', 2022, 2024, 'act before'],
    ['of the later year', 2014, 2022, 'act after'],
  ] as const)('%s is told of that year, neither new nor ended', (_which, year, later, turn) => {
    // The sources speak of the two in every year, and not of this.
    const builder = aDataset().claim({ time: '2014/2025', relation: 'alliance' }).claim(vote);

    expect(turnOf(year, later, builder)).toEqual({ turn, basis: 'said' });
  });

  test('is no act any more where a source also tells of a state', () => {
    const builder = aDataset().claim(vote).claim({ time: '2022' });

    expect(turnOf(2022, 2024, builder).turn).toBe('unknown after');
  });

  test('and another, or a state, of the other year are told of both, and nothing is said to last', () => {
    const acts = aDataset()
      .claim(vote)
      .claim({ ...vote, time: '2024-05' });
    const state = aDataset().claim(vote).claim({ time: '2024' });

    expect(turnOf(2022, 2024, acts)).toEqual({ turn: 'in both', basis: 'said' });
    expect(turnOf(2022, 2024, state)).toEqual({ turn: 'in both', basis: 'said' });
  });

  test('that stands until it is undone is carried forward, as a recognition is', () => {
    const builder = aDataset()
      .source('early', '2022-09')
      .claim({ source: 'early', kind: 'event', time: '2022-07/..' });

    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'stayed', basis: 'silence' });
  });

  test('on public record is of its date, and what is in force of a stretch of time', () => {
    const signed = aDataset().onRecord({ time: '2022-06-19' });
    const inForce = aDataset().onRecord({ time: '2022-06-19/2023' });

    expect(turnOf(2022, 2024, signed).turn).toBe('act before');
    expect(turnOf(2022, 2024, inForce).turn).toBe('unknown after');
  });
});

describe('a tie that stands in both years', () => {
  test.each([
    ['a claim speaks of both years', aDataset().claim({ time: '2022/2024' })],
    ['a claim is open-ended', aDataset().claim({ time: '2022/..' })],
    ['a record spans them', aDataset().onRecord({ time: '2001/..' })],
    ['a record spans them under words', aDataset().claim().onRecord({ time: '2001/..' })],
    [
      'words of the later year are against it',
      aDataset()
        .claim({ time: '2022/2024' })
        .claim({ source: 'other', time: '2024', stance: 'disputes' }),
    ],
    [
      'the later year adds another tenor',
      aDataset().claim({ time: '2022/2024' }).claim({ time: '2024', tenor: 'conflictual' }),
    ],
  ])('stayed where %s', (_how, builder) => {
    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'stayed', basis: 'said' });
  });

  test.each([
    ['other sources attest it', aDataset().claim().claim({ source: 'two', time: '2024' })],
    [
      'the later year takes it for granted',
      aDataset().claim().claim({ time: '2024', directness: 'presupposed' }),
    ],
    ['the later year has it on record', aDataset().claim().onRecord({ time: '2024/2025' })],
    [
      'the later year does not state its tenor',
      aDataset().claim().claim({ time: '2024', tenor: 'unstated' }),
    ],
    [
      'a voice tells the same beside another',
      aDataset().claim().claim({ time: '2024' }).claim({ time: '2024', tenor: 'conflictual' }),
    ],
    [
      'another tenor is taken for granted',
      aDataset().claim().claim({ time: '2024', tenor: 'conflictual', directness: 'presupposed' }),
    ],
    [
      'another tenor is that of an act',
      aDataset().claim().claim({ time: '2024', tenor: 'conflictual', kind: 'event' }),
    ],
  ] as const)('is told of both, and nobody says that it lasted, where %s', (_how, builder) => {
    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'in both', basis: 'said' });
  });

  test.each([
    ['conflictual', 'cooperative'],
    ['ambivalent', 'conflictual'],
    ['cooperative', 'ambivalent'],
  ] as const)('turned where it was %s and is %s', (tenor, later) => {
    const builder = aDataset().claim({ tenor }).claim({ time: '2024', tenor: later });

    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'turned', basis: 'said' });
  });

  test('stayed, by silence, where it is only carried forward into the later year', () => {
    const builder = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' });

    expect(turnOf(2022, 2024, builder)).toEqual({ turn: 'stayed', basis: 'silence' });
    expect(turnOf(2024, 2025, builder)).toEqual({ turn: 'stayed', basis: 'silence' });
  });
});

test.each([
  [
    'before',
    aDataset()
      .claim({ time: '2022/2024' })
      .claim({ source: 'other', time: '2022', stance: 'disputes' }),
  ],
  [
    'after',
    aDataset()
      .claim({ time: '2022/2024' })
      .claim({ source: 'other', time: '2024', stance: 'disputes' }),
  ],
])('a dispute of the year %s is told, and is no turn', (_when, builder) => {
  expect(compared(2022, 2024, builder)).toMatchObject([{ turn: 'stayed', disputed: true }]);
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

        expect(comparisons.filter(({ turn }) => turn !== 'stayed' && turn !== 'in both')).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  test('finds the same, whichever of them is asked for first', () => {
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        expect(comparisonOf(after, before)).toEqual(comparisonOf(before, after));
      }),
      RUNS,
    );
  });

  test('says no more than the claims of a tie do', () => {
    fc.assert(
      fc.property(pairsOfNetworks, ({ before, after }) => {
        expect(overstatedBetween(before, after)).toEqual([]);
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
          const [earlier, later] = inOrderOfTime(before, after);
          expect(comparison.before).toBe(earlier.ties.get(tie.id) ?? null);
          expect(comparison.after).toBe(later.ties.get(tie.id) ?? null);
        }
      }),
      RUNS,
    );
  });

  test('carried out on what stands at the one it gives what stands at the other', () => {
    fc.assert(
      fc.property(pairsOfNetworks, (networks) => {
        const [before, after] = inOrderOfTime(networks.before, networks.after);
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

  test('calls nothing said that is carried forward', () => {
    fc.assert(
      fc.property(pairsOfNetworks, (networks) => {
        const said = comparisonOf(networks.before, networks.after).filter(
          ({ basis, bound }) => basis === 'said' && bound === null,
        );

        const states = said.flatMap(({ before, after }) => [before?.state, after?.state]);
        expect(states).not.toContain('carried forward');
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
        expect([...counts.values()].reduce((sum, { count }) => sum + count, 0)).toBe(
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
