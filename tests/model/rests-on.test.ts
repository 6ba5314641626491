import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, SourceId } from '../../src/model/dataset.ts';
import { restrictedTo } from '../../src/model/evidence-base.ts';
import { networkAt } from '../../src/model/network.ts';
import { loadOf, lossesOf, solePillarsOf, tollInWords, tollOf } from '../../src/model/rests-on.ts';
import { standsOnSources, TIE_STATES, type TieState } from '../../src/model/standing.ts';
import { type Span, yearSpan } from '../../src/model/time/day.ts';
import { datasets, datasetsWithBase, MOMENTS, RUNS } from '../arbitraries.ts';
import { aDataset, baseWithout, type DatasetBuilder, networkIn, standingIn } from '../builder.ts';

const moment = fc.constantFrom(...MOMENTS);
const stands = (state: TieState) => standsOnSources({ state });

/** How a tie stands in the dataset without the source, worked out anew from the dataset. */
function stateWithout(dataset: Dataset, source: SourceId, when: Span, tie: string): TieState {
  const { ties } = networkAt(restrictedTo(dataset, baseWithout(source)), when);
  return [...ties.values()].find((each) => each.tie.id === tie)?.state ?? 'no evidence';
}

function lossesIn(year: number, builder: DatasetBuilder) {
  return lossesOf(standingIn(year, builder.build()), yearSpan(year)).map(
    ({ source, becomes }) => `${source.id}: ${becomes}`,
  );
}

function pillarsIn(year: number, builder: DatasetBuilder) {
  const pillars = solePillarsOf(standingIn(year, builder.build()), yearSpan(year));
  return pillars.map(({ id }) => id);
}

describe('what a tie would be without one of its sources', () => {
  test('is nothing where that source is the only one', () => {
    expect(lossesIn(2022, aDataset().claim())).toEqual(['text: no evidence']);
  });

  test('is what it is where another says the same', () => {
    const builder = aDataset().claim({ source: 'a' }).claim({ source: 'b' });

    expect(lossesIn(2022, builder)).toEqual(['a: attested', 'b: attested']);
  });

  test.each([
    ['taken for granted', { source: 'b', directness: 'presupposed' }, 'presupposed'],
    ['denied', { source: 'b', stance: 'denies' }, 'denied'],
    ['a forecast', { source: 'b', modality: 'forecast' }, 'possible'],
  ] as const)('may be %s', (_what, wish, becomes) => {
    const builder = aDataset().claim({ source: 'a' }).claim(wish);

    expect(lossesIn(2022, builder)).toContain(`a: ${becomes}`);
  });

  test('may be carried forward from an earlier source, or known from the public record', () => {
    const carried = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'late', time: '2024' });

    expect(lossesIn(2024, carried)).toEqual(['late: carried forward']);
    expect(lossesIn(2022, aDataset().claim().onRecord())).toEqual(['text: context']);
  });

  test.each([
    ['on public record alone', aDataset().onRecord()],
    ['denied', aDataset().claim({ stance: 'denies' })],
    ['merely possible', aDataset().claim({ modality: 'forecast' })],
  ])('is not asked of a tie that is %s', (_what, builder) => {
    expect(lossesIn(2022, builder)).toEqual([]);
    expect(pillarsIn(2022, builder)).toEqual([]);
  });

  test('is how it stands in the dataset without that source', () => {
    fc.assert(
      fc.property(datasets, moment, (dataset, when) => {
        for (const standing of networkAt(dataset, when).ties.values()) {
          const { tie, state, sources } = standing;
          const asked = stands(state) ? sources : [];

          expect(lossesOf(standing, when)).toEqual(
            asked.map((source) => ({
              source,
              becomes: stateWithout(dataset, source.id, when, tie.id),
            })),
          );
        }
      }),
      RUNS,
    );
  });
});

describe('the sole pillars of a tie', () => {
  test.each([
    ['its only source', aDataset().claim(), ['text']],
    ['none where two say so', aDataset().claim({ source: 'a' }).claim({ source: 'b' }), []],
    [
      'none where the other takes it for granted',
      aDataset().claim({ source: 'a' }).claim({ source: 'b', directness: 'presupposed' }),
      [],
    ],
    ['its only source, whatever the public record says', aDataset().claim().onRecord(), ['text']],
    [
      'the one that speaks for it where the other denies it',
      aDataset().claim({ source: 'a' }).claim({ source: 'b', stance: 'denies' }),
      ['a'],
    ],
  ])('are %s', (_what, builder, pillars) => {
    expect(pillarsIn(2022, builder)).toEqual(pillars);
  });

  test('are the sources of the dataset without which it would not stand on sources', () => {
    fc.assert(
      fc.property(datasets, moment, (dataset, when) => {
        for (const standing of networkAt(dataset, when).ties.values()) {
          const needed = dataset.sources.filter(
            ({ id }) =>
              stands(standing.state) && !stands(stateWithout(dataset, id, when, standing.tie.id)),
          );

          const pillars = solePillarsOf(standing, when).map(({ id }) => id);
          expect(pillars).toEqual(needed.map(({ id }) => id).sort());
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a source carries alone', () => {
  test('are the ties of a network that fall with it', () => {
    const dataset = aDataset()
      .claim({ source: 'a' })
      .claim({ source: 'a', relation: 'war' })
      .claim({ source: 'b', relation: 'war' })
      .claim({ source: 'b', relation: 'alliance' })
      .build();
    const carriedBy = (source: string) =>
      loadOf(networkIn(2022, dataset), source as SourceId).alone.map(({ tie }) => tie.id);

    expect(carriedBy('a')).toEqual(['military:dprk:russia']);
    expect(carriedBy('b')).toEqual(['alliance:dprk:russia']);
    expect(carriedBy('nobody')).toEqual([]);
  });

  test('are those that fall when it no longer counts', () => {
    fc.assert(
      fc.property(datasets, moment, (dataset, when) => {
        const network = networkAt(dataset, when);
        for (const { id } of dataset.sources) {
          const without = networkAt(restrictedTo(dataset, baseWithout(id)), when);

          const named = [...network.ties.values()].filter(
            (each) => standsOnSources(each) && each.sources.some((source) => source.id === id),
          );
          expect(loadOf(network, id)).toEqual({ named, alone: tollOf(network, without).fallen });
        }
      }),
      RUNS,
    );
  });
});

describe('a toll in words', () => {
  test('names what became of ties, and nothing that became of none', () => {
    const [standing] = networkIn(2022, aDataset().claim().build()).ties.values();
    const ties = standing === undefined ? [] : [standing];
    const none = { fallen: [], weakened: [], risen: [], settled: [] };

    expect(tollInWords(none)).toBe('none is otherwise');
    expect(tollInWords({ ...none, fallen: ties, settled: [...ties, ...ties] })).toBe(
      '1 falls, 2 are disputed no longer',
    );
  });
});

describe('the toll of leaving evidence out', () => {
  test('tells of what is disputed no longer', () => {
    const dataset = aDataset()
      .claim({ source: 'one' })
      .claim({ source: 'two', stance: 'disputes' })
      .build();
    const two = dataset.sources.find(({ id }) => id === 'two');
    if (two === undefined) throw new Error('The dataset has no second source.');

    const toll = tollOf(
      networkIn(2022, dataset),
      networkIn(2022, restrictedTo(dataset, baseWithout(two.id))),
    );

    expect(toll.settled).toHaveLength(1);
    expect([...toll.fallen, ...toll.weakened, ...toll.risen]).toEqual([]);
  });

  test('tells what stands only because what spoke against it no longer counts', () => {
    const dataset = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'late', time: '2024', stance: 'denies' })
      .build();
    const late = dataset.sources.find(({ id }) => id === 'late');
    if (late === undefined) throw new Error('The dataset has no late source.');

    const toll = tollOf(
      networkIn(2024, dataset),
      networkIn(2024, restrictedTo(dataset, baseWithout(late.id))),
    );

    expect(toll.risen.map(({ state }) => state)).toEqual(['carried forward']);
    expect([...toll.fallen, ...toll.weakened]).toEqual([]);
  });

  test('is nothing where nothing is left out', () => {
    fc.assert(
      fc.property(datasets, moment, (dataset, when) => {
        const network = networkAt(dataset, when);

        expect(tollOf(network, networkAt(dataset, when))).toEqual({
          fallen: [],
          weakened: [],
          risen: [],
          settled: [],
        });
      }),
      RUNS,
    );
  });

  test('tells ties that fell from ties that are weaker now, as they stood on the whole', () => {
    const dataset = aDataset()
      .claim({ source: 'a' })
      .onRecord()
      .claim({ source: 'a', relation: 'war' })
      .claim({ source: 'b', relation: 'war', directness: 'presupposed' })
      .claim({ source: 'a', relation: 'alliance' })
      .claim({ source: 'b', relation: 'alliance' })
      .build();
    const without = restrictedTo(dataset, baseWithout('a' as SourceId));

    const { fallen, weakened } = tollOf(networkIn(2022, dataset), networkIn(2022, without));

    const told = (standings: typeof fallen) => standings.map(({ tie, state }) => [tie.id, state]);
    expect(told(fallen)).toEqual([['military:dprk:russia', 'attested']]);
    expect(told(weakened)).toEqual([['war:dprk:russia', 'attested']]);
  });

  test('is all that becomes of ties that stand on sources: the others keep their state', () => {
    fc.assert(
      fc.property(datasetsWithBase, moment, ({ dataset, base }, when) => {
        const whole = networkAt(dataset, when);
        const restricted = networkAt(restrictedTo(dataset, base), when);
        const { fallen, weakened } = tollOf(whole, restricted);
        const now = (tie: string): TieState =>
          [...restricted.ties.values()].find((each) => each.tie.id === tie)?.state ?? 'no evidence';

        for (const standing of whole.ties.values()) {
          const { tie, state } = standing;
          const fell = stands(state) && !stands(now(tie.id));
          const weaker = TIE_STATES.indexOf(now(tie.id)) > TIE_STATES.indexOf(state);
          expect(fallen.includes(standing)).toBe(fell);
          expect(weakened.includes(standing)).toBe(stands(state) && !fell && weaker);
          if (stands(state) && !fell && !weaker) expect(now(tie.id)).toBe(state);
        }
      }),
      RUNS,
    );
  });
});
