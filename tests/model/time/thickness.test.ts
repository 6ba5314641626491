import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredSpan } from '../../../src/model/coverage.ts';
import type { Claim } from '../../../src/model/dataset.ts';
import { dayOf, overlaps, type Span, yearSpan } from '../../../src/model/time/day.ts';
import { stretchesOf } from '../../../src/model/time/stretches.ts';
import { claimsOfEach } from '../../../src/model/time/thickness.ts';
import { datasets, RUNS } from '../../arbitraries.ts';
import { aDataset } from '../../builder.ts';
import { CALENDAR_UNITS } from './moments.ts';

const YEARS = [2021, 2022, 2023, 2024].map(yearSpan);

function countOf(claims: readonly Claim[], stretch: Span): number {
  return claims.filter((claim) => {
    const span = coveredSpan(claim);
    return span !== null && overlaps(span, stretch);
  }).length;
}

describe('how many claims speak of each stretch', () => {
  test('counts a claim in every stretch of which it speaks', () => {
    const { claims } = aDataset()
      .claim({ time: '2022' })
      .claim({ time: '2022-12/2023-01' })
      .claim({ time: '2021/2024' })
      .build();

    expect(claimsOfEach(claims, YEARS)).toEqual([1, 3, 2, 1]);
  });

  test('counts an assertion in no time after it was written', () => {
    const { claims } = aDataset()
      .source('old', '2022-06')
      .claim({ source: 'old', time: '2021/..' })
      .build();

    expect(claimsOfEach(claims, YEARS)).toEqual([1, 1, 0, 0]);
  });

  test('leaves out what falls between stretches or beyond them', () => {
    const { claims } = aDataset().claim({ time: '2022' }).claim({ time: '2014' }).build();

    expect(claimsOfEach(claims, [2021, 2023].map(yearSpan))).toEqual([0, 0]);
    expect(claimsOfEach(claims, [])).toEqual([]);
  });

  test('is what counting them one by one gives, for any claims and stretches, with gaps or without', () => {
    const days = fc.integer({ min: dayOf(2008, 1, 1), max: dayOf(2027, 1, 1) });
    const stretches = fc
      .record({
        unit: fc.constantFrom(...CALENDAR_UNITS),
        from: days,
        length: fc.nat({ max: 1500 }),
        every: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ unit, from, length, every }) =>
        stretchesOf(unit, { from, to: from + length })
          .slice(0, 60)
          .filter((_, index) => index % every === 0),
      );
    fc.assert(
      fc.property(datasets, stretches, ({ claims }, of) => {
        expect(claimsOfEach(claims, of)).toEqual(of.map((stretch) => countOf(claims, stretch)));
      }),
      RUNS,
    );
  });
});
