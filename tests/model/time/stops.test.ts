import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/time/day.ts';
import { nearestStop } from '../../../src/model/time/stops.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset, yearOf } from '../../builder.ts';

const STOPS = aDataset().build().snapshots;

/** The year of the stop nearest to the middle of a year. */
function yearNear(year: number): number {
  const stop = nearestStop(STOPS, dayOf(year, 7, 2));
  return stop === undefined ? Number.NaN : yearOf(stop);
}

describe('the stop nearest to a year', () => {
  test.each([
    [2014, 2014],
    [2017, 2014],
    [2019, 2022],
    [2023, 2024],
    [1990, 2014],
    [2040, 2025],
  ])('%i is %i', (year, expected) => {
    expect(yearNear(year)).toBe(expected);
  });

  test('is the later of two that are equally near', () => {
    expect(yearNear(2018)).toBe(2022);
  });

  test('is none where there are no stops', () => {
    expect(nearestStop([], 2022)).toBeUndefined();
  });

  test('has no other stop nearer to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), (year) => {
        const nearest = yearNear(year);

        const distances = STOPS.map((stop) => Math.abs(yearOf(stop) - year));
        expect(Math.abs(nearest - year)).toBe(Math.min(...distances));
      }),
      RUNS,
    );
  });
});
