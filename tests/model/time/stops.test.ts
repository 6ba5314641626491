import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestStop } from '../../../src/model/time/stops.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset } from '../../builder.ts';

const STOPS = aDataset().build().snapshots;

describe('the stop nearest to a year', () => {
  test.each([
    [2014, 2014],
    [2017, 2014],
    [2019, 2022],
    [2023, 2024],
    [1990, 2014],
    [2040, 2025],
  ])('%i is %i', (year, expected) => {
    expect(nearestStop(STOPS, year)?.year).toBe(expected);
  });

  test('is the later of two that are equally near', () => {
    expect(nearestStop(STOPS, 2018)?.year).toBe(2022);
  });

  test('is none where there are no stops', () => {
    expect(nearestStop([], 2022)).toBeUndefined();
  });

  test('has no other stop nearer to it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2040 }), (year) => {
        const nearest = nearestStop(STOPS, year)?.year ?? Number.NaN;

        const distances = STOPS.map((stop) => Math.abs(stop.year - year));
        expect(Math.abs(nearest - year)).toBe(Math.min(...distances));
      }),
      RUNS,
    );
  });
});
