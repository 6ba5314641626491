import { describe, expect, test } from 'vitest';
import {
  asserts,
  coveredSpan,
  covers,
  reachesInto,
  tellsBeginning,
} from '../../src/model/coverage.ts';
import type { Claim } from '../../src/model/dataset.ts';
import { dayOf, type Span, yearSpan } from '../../src/model/time/day.ts';
import { aDataset, type ClaimWish } from '../builder.ts';
import '../../src/model/time/rare-dates.ts';

/** A claim of a source that was written on 10 March 2022. */
function claimOf(wish: ClaimWish): Claim {
  const [claim] = aDataset().source('text', '2022-03-10').claim(wish).build().claims;
  if (claim === undefined) throw new Error('There should be a claim.');
  return claim;
}

const WRITTEN = dayOf(2022, 3, 10);

function days(from: readonly [number, number, number], to: readonly [number, number, number]) {
  return { from: dayOf(...from), to: dayOf(...to) } satisfies Span;
}

describe('a statement', () => {
  test.each(['fact', 'official statement', 'analysis'] as const)(
    'of the kind "%s" asserts',
    (modality) => {
      expect(asserts(claimOf({ modality }))).toBe(true);
    },
  );

  test.each(['forecast', 'hypothetical'] as const)('of the kind "%s" only supposes', (modality) => {
    expect(asserts(claimOf({ modality }))).toBe(false);
  });
});

describe('the days that a claim vouches for', () => {
  test('are those of which it speaks, where its source was written later', () => {
    expect(coveredSpan(claimOf({ time: '2021' }))).toEqual(yearSpan(2021));
  });

  test('end on the day its source was written', () => {
    expect(coveredSpan(claimOf({ time: '2022' }))).toEqual(days([2022, 1, 1], [2022, 3, 10]));
    expect(coveredSpan(claimOf({ time: '2020/..' }))).toEqual(days([2020, 1, 1], [2022, 3, 10]));
  });

  test('may be that day alone, and are none after it', () => {
    expect(coveredSpan(claimOf({ time: '2022-03-10' }))).toEqual({ from: WRITTEN, to: WRITTEN });
    expect(
      coveredSpan({ ...claimOf({}), time: claimOf({ time: '2023', modality: 'forecast' }).time }),
    ).toBe(null);
  });

  test('are all of which a forecast speaks', () => {
    expect(coveredSpan(claimOf({ time: '2023', modality: 'forecast' }))).toEqual(yearSpan(2023));
  });
});

describe('a claim that names several years and not which of them', () => {
  test.each(['201X', '20XX', '[2014,2016]', '[..2014]', '[2014..]', '[2014..2018]', '2014-24'])(
    'vouches for no day of any: %s',
    (time) => {
      expect(coveredSpan(claimOf({ time }))).toBe(null);
      expect(
        [2013, 2014, 2015, 2016].some((year) => covers(claimOf({ time }), yearSpan(year))),
      ).toBe(false);
    },
  );

  test('vouches for what lies between, where it is of a beginning or an end', () => {
    expect(coveredSpan(claimOf({ time: '201X/2021' }))).toEqual(
      days([2019, 12, 31], [2021, 12, 31]),
    );
    expect(coveredSpan(claimOf({ time: '201X/..' }))).toEqual(days([2019, 12, 31], [2022, 3, 10]));
    expect(coveredSpan(claimOf({ time: '201X/' }))).toBe(null);
  });

  test('vouches for a year, where all that it may mean is of it', () => {
    expect(covers(claimOf({ time: '[2014-09,2014-10]' }), yearSpan(2014))).toBe(true);
    expect(covers(claimOf({ time: '2014-21' }), yearSpan(2014))).toBe(true);
  });

  test('supposes of no year as a forecast either', () => {
    expect(coveredSpan(claimOf({ time: '202X', modality: 'forecast' }))).toBe(null);
  });
});

describe('a claim covers a moment', () => {
  test.each<[string, Span, boolean]>([
    ['that lies in its time', days([2022, 2, 1], [2022, 2, 28]), true],
    ['that begins on the day its source was written', { from: WRITTEN, to: WRITTEN + 9 }, true],
    ['unless it begins a day later', { from: WRITTEN + 1, to: WRITTEN + 9 }, false],
    ['unless it lies before its time', yearSpan(2021), false],
  ])('%s', (_what, moment, covered) => {
    expect(covers(claimOf({ time: '2022' }), moment)).toBe(covered);
  });

  test('after its source was written only as a forecast', () => {
    expect(covers(claimOf({ time: '2022/2023', modality: 'forecast' }), yearSpan(2023))).toBe(true);
    expect(covers(claimOf({ time: '2022/..' }), yearSpan(2023))).toBe(false);
  });
});

describe('a claim reaches into a later moment', () => {
  test('where it saw no end', () => {
    expect(reachesInto(claimOf({ time: '2022/..' }), yearSpan(2024))).toBe(true);
  });

  test.each<[string, ClaimWish]>([
    ['where it saw an end', { time: '2021' }],
    ['where it only supposes', { time: '2022/..', modality: 'hypothetical' }],
  ])('but not %s', (_what, wish) => {
    expect(reachesInto(claimOf(wish), yearSpan(2024))).toBe(false);
  });

  test('from the day after its source was written, and not from that day', () => {
    const claim = claimOf({ time: '2022/..' });

    expect(reachesInto(claim, { from: WRITTEN + 1, to: WRITTEN + 9 })).toBe(true);
    expect(reachesInto(claim, { from: WRITTEN, to: WRITTEN + 9 })).toBe(false);
  });

  test('from the only day that it vouches for', () => {
    expect(reachesInto(claimOf({ time: '2022-03-10/..' }), yearSpan(2024))).toBe(true);
  });
});

describe('a claim tells since when', () => {
  test.each<[string, ClaimWish, boolean]>([
    ['where its words say so', { time: '2022-03/..' }, true],
    ['where its row gives a year', { time: '2022' }, true],
    ['where its coder infers it', { time: '2021/..', basis: 'inferred' }, true],
    ['where its act stands', { time: '2022-03/..', kind: 'event', basis: 'inferred' }, true],
    ['unless it is an act', { time: '2022-03', kind: 'event' }, false],
    ['unless a coder knows it of one date', { time: '2021', basis: 'inferred' }, false],
    ['unless it is dated from its own text', { time: '2022-03/..', basis: 'inferred' }, false],
    ['unless it is of the year of its text', { time: '2022/..', basis: 'inferred' }, false],
    ['unless nobody knows its beginning', { time: '/2021' }, false],
    ['unless it has none', { time: '../2021' }, false],
  ])('%s', (_when, wish, tells) => {
    expect(tellsBeginning(claimOf(wish))).toBe(tells);
  });

  test('of whatever time, where its document is undated', () => {
    const [claim] = aDataset()
      .source('text', null)
      .claim({ time: '2022/..', basis: 'inferred' })
      .build().claims;

    expect(claim === undefined ? null : tellsBeginning(claim)).toBe(true);
  });
});
