import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf, daysInMonth, overlaps, yearSpan } from '../../../src/model/time/day.ts';
import { RUNS } from '../../arbitraries.ts';

const day = fc.integer({ min: -1_000_000, max: 3_000_000 });
const year = fc.integer({ min: -500, max: 9999 });

describe('days and dates', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2000, 3, 1, 11_017],
    [2100, 2, 28, 47_540],
    [2100, 3, 1, 47_541],
    [2022, 2, 24, 19_047],
    [1, 1, 1, -719_162],
  ])('%i-%i-%i is the known day', (years, month, date, expected) => {
    expect(dayOf(years, month, date)).toBe(expected);
    expect(dateOf(expected)).toEqual({ year: years, month, day: date });
  });

  test('a day turned into a date and back is the same day', () => {
    fc.assert(
      fc.property(day, (each) => {
        const date = dateOf(each);

        expect(dayOf(date.year, date.month, date.day)).toBe(each);
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
      }),
      RUNS,
    );
  });

  test('the calendar agrees with the clock of the machine', () => {
    fc.assert(
      fc.property(day, (each) => {
        const date = new Date(each * 86_400_000);

        expect(dateOf(each)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      RUNS,
    );
  });
});

describe('the length of months and years', () => {
  test('thirty days have April, June, September and November', () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2022, index + 1));

    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
  ])('February %i has %i days', (years, days) => {
    expect(daysInMonth(years, 2)).toBe(days);
  });

  test('only February is longer in a leap year', () => {
    const lengths = (year: number) => [1, 2, 3, 12].map((month) => daysInMonth(year, month));

    expect(lengths(2023)).toEqual([31, 28, 31, 31]);
    expect(lengths(2024)).toEqual([31, 29, 31, 31]);
  });

  test.each([0, 13, -1])('there is no month %i', (month) => {
    expect(daysInMonth(2022, month)).toBe(0);
  });

  test('a year lasts from its first day to the day before the next', () => {
    fc.assert(
      fc.property(year, (each) => {
        const { from, to } = yearSpan(each);

        expect(dateOf(from)).toEqual({ year: each, month: 1, day: 1 });
        expect(to + 1).toBe(yearSpan(each + 1).from);
        expect(to - from + 1).toBe(337 + daysInMonth(each, 2));
      }),
      RUNS,
    );
  });
});

describe('overlapping spans', () => {
  test.each([
    ['from before until its first day', 0, 10, true],
    ['from its last day on', 20, 30, true],
    ['all of it and more', 0, 50, true],
    ['without end', 15, Number.POSITIVE_INFINITY, true],
    ['from the day after it', 21, 30, false],
    ['until the day before it', Number.NEGATIVE_INFINITY, 9, false],
  ])('of days 10 to 20 with a span %s', (_description, from, to, expected) => {
    const middle = { from: 10, to: 20 };

    expect(overlaps({ from, to }, middle)).toBe(expected);
    expect(overlaps(middle, { from, to })).toBe(expected);
  });
});
