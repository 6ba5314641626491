import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../src/model/coverage.ts';
import type { ActorId, Dataset } from '../../src/model/dataset.ts';
import { pairsNamed, pairsSpokenOf } from '../../src/model/network.ts';
import { tellingOf } from '../../src/model/telling.ts';
import { type PairId, pairOf, tiesOf } from '../../src/model/tie.ts';
import { yearSpan } from '../../src/model/time/day.ts';
import { silenceInWords } from '../../src/model/words/silence-words.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import {
  aDataset,
  type ClaimWish,
  type DatasetBuilder,
  networkIn,
  yearsToCompare,
} from '../builder.ts';

const PAIR = pairOf('dprk' as ActorId, 'russia' as ActorId);

function tellingIn(year: number, dataset: Dataset, pair: PairId = PAIR) {
  return tellingOf({ dataset, ties: tiesOf(dataset) }, pair, yearSpan(year));
}

function wordsIn(year: number, builder: DatasetBuilder, restricted = false): string {
  const dataset = builder.build();
  const state = networkIn(year, dataset).pairs.get(PAIR) ?? 'no evidence';
  return silenceInWords(tellingIn(year, dataset), {
    moment: yearsToCompare(year, year).before,
    state,
    restricted,
  });
}

/** A claim of two others, on a passage of these words. */
function aPassage(exact: string): DatasetBuilder {
  return aDataset()
    .claim({ from: 'usa', to: 'japan' })
    .changed((file) => {
      for (const passage of file.passages) {
        Object.assign(passage, { exact, start: 0, end: exact.length, prefix: '' });
      }
    });
}

const SUPPOSITIONS: readonly ClaimWish[] = (['forecast', 'hypothetical'] as const).flatMap(
  (modality) =>
    (['stated', 'presupposed'] as const).flatMap((directness) =>
      (['supports', 'disputes', 'denies'] as const).map((stance) => ({
        modality,
        directness,
        stance,
      })),
    ),
);

describe('what is told of a pair', () => {
  test.each(SUPPOSITIONS)('is only supposed where claims are no more than %j', (wish) => {
    const builder = aDataset().claim({ time: '2024', ...wish });

    expect(tellingIn(2024, builder.build()).now).toBe('supposed');
    expect(wordsIn(2024, builder)).toBe(
      'Only forecast or supposed: of 2024 sources forecast or suppose something of these two, and assert nothing.',
    );
  });

  test('is asserted where somebody asserts something for or against any tie of theirs', () => {
    const builder = aDataset()
      .claim({ time: '2024', modality: 'forecast' })
      .claim({ time: '2024', relation: 'war', stance: 'denies' });

    expect(tellingIn(2024, builder.build()).now).toBe('asserted');
    expect(wordsIn(2024, builder)).toBe('');
  });

  test('of another year makes sources silent on this year only', () => {
    const builder = aDataset()
      .claim({ time: '2014' })
      .claim({ time: '2022', modality: 'forecast' });

    expect(wordsIn(2024, builder)).toBe(
      'Of 2024 no claim names these two; claims do of 2014 and 2022. That is not the same as no tie.',
    );
  });

  test('of times between the years shown does so too', () => {
    expect(wordsIn(2024, aDataset().claim({ time: '2018' }))).toBe(
      'Of 2024 no claim names these two; claims do of times outside those shown. That is not the same as no tie.',
    );
  });

  test('by the public record is told beside it', () => {
    expect(wordsIn(2024, aDataset().onRecord({ time: '2024' }).claim({ time: '2014' }))).toBe(
      'Of 2024 no claim names these two, only the public record does; claims do of 2014. That is not the same as no tie.',
    );
  });

  test('by passages that name both is no silence, though no claim says how they stood', () => {
    const builder = aPassage('What dprk and russia agreed is not known.');

    expect(tellingIn(2022, builder.build()).together).toHaveLength(1);
    expect(wordsIn(2022, builder)).toBe(
      'No claim says at any time how these two stood, but one passage names both. That is not the same as no tie.',
    );
  });

  test('is nothing of any time where no passage names both either', () => {
    expect(wordsIn(2022, aPassage('What dprk thinks is not known.'))).toBe(
      'No claim names these two at any time, and no coded passage names both. That is not the same as no tie.',
    );
  });

  test('is told of what counts, where not everything does', () => {
    expect(wordsIn(2022, aPassage('Nobody.'), true)).toBe(
      'No claim that counts names these two at any time, and no coded passage that counts names both. That is not the same as no tie.',
    );
    expect(wordsIn(2024, aDataset().claim({ time: '2014' }), true)).toContain(
      'Of 2024 no claim that counts names these two',
    );
  });

  test('does not look for passages where claims name the two of any time', () => {
    const builder = aPassage('dprk, russia').claim({ time: '2014' });

    expect(tellingIn(2022, builder.build()).together).toEqual([]);
  });
});

describe('in any dataset, of any pair, in any year', () => {
  const pairsOf = ({ actors }: Dataset) =>
    actors.flatMap(({ id }, index) => actors.slice(index + 1).map((other) => pairOf(id, other.id)));

  test('silence is said only where no claim of any kind names the two, then or ever', () => {
    fc.assert(
      fc.property(datasets, fc.constantFrom(2014, 2022, 2024, 2025), (dataset, year) => {
        for (const pair of pairsOf(dataset)) {
          const claims = dataset.claims.filter(({ from, to }) => pairOf(from, to) === pair);
          const covering = claims.filter((claim) => covers(claim, yearSpan(year)));
          const words = silenceInWords(tellingIn(year, dataset, pair), {
            moment: yearsToCompare(year, year).before,
            state: networkIn(year, dataset).pairs.get(pair) ?? 'no evidence',
            restricted: false,
          });

          expect(/no claim names/i.test(words) && covering.length > 0).toBe(false);
          expect(/at any time/.test(words)).toBe(claims.length === 0);
          expect(words.includes('forecast or suppose') && covering.length === 0).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('is what the network of that moment tells', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const ties = tiesOf(dataset);
        for (const network of networksOf(dataset)) {
          for (const pair of pairsOf(dataset)) {
            const { now } = tellingOf({ dataset, ties }, pair, network.moment);

            expect(now === 'asserted').toBe(pairsSpokenOf(network).has(pair));
            expect(now !== 'nothing').toBe(pairsNamed(network).has(pair));
          }
        }
      }),
      RUNS,
    );
  });
});
