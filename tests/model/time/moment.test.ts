import '../../../src/model/time/rare-dates.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, overlaps } from '../../../src/model/time/day.ts';
import {
  areSameMoment,
  byTime,
  comparedMoments,
  dayOfStep,
  hasSureEnds,
  isStep,
  MOST_STEPS,
  middleDayOf,
  stepAt,
  stretchOf,
  unitOf,
} from '../../../src/model/time/moment.ts';
import { RUNS } from '../../arbitraries.ts';
import { aMoment, moments, someDays, timeOf } from './moments.ts';

describe('the unit of a stretch', () => {
  test.each([
    ['2022', 'year'],
    ['-0043', 'year'],
    ['2024-01/2024-12', 'year'],
    ['2024-01/2024-03', 'quarter'],
    ['2024-10-01/2024-12-31', 'quarter'],
    ['2024-02', 'month'],
    ['2024-02-01/2024-02-29', 'month'],
    ['2024-06-03/2024-06-09', 'week'],
    ['2024-12-30/2025-01-05', 'week'],
    ['2024-06-19', 'day'],
    ['2024-06-19/2024-06-19', 'day'],
    ['step 0', 'step'],
    ['step 12/step 12', 'step'],
  ])('%s is a %s', (time, unit) => {
    expect(unitOf(timeOf(time).span)).toBe(unit);
  });

  test.each([
    '2022/2023',
    '2024-02/2024-04',
    '2024-01/2024-06',
    '2024-02-01/2024-02-28',
    '2024-06-04/2024-06-10',
    '2024-06-03/2024-06-16',
    '2023-12/2024-02',
    '2024-02-02/2024-03-01',
    'step 3/step 9',
    '2022/..',
    '../2022',
  ])('%s is none of the calendar', (time) => {
    expect(unitOf(timeOf(time).span)).toBeNull();
  });

  test('is none where nobody gives times', () => {
    expect(unitOf(stretchOf({ time: null }))).toBeNull();
  });
});

describe('the days of a moment', () => {
  test('are those of its time', () => {
    expect(stretchOf(aMoment('2022-02'))).toEqual({
      from: dayOf(2022, 2, 1),
      to: dayOf(2022, 2, 28),
    });
    expect(middleDayOf(aMoment('2022-07-10/2022-07-20'))).toBe(dayOf(2022, 7, 15));
  });

  test('are all there are where it is undated', () => {
    fc.assert(
      fc.property(someDays, (span) => {
        expect(overlaps(stretchOf({ time: null }), span)).toBe(true);
      }),
      RUNS,
    );
    expect(middleDayOf({ time: null })).toBe(0);
  });

  test('have their middle among them', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { from, to } = stretchOf(moment);
        const middle = middleDayOf(moment);

        expect(Number.isInteger(middle)).toBe(true);
        expect(from <= middle && middle <= to).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('two moments that are compared', () => {
  test.each([
    ['2022', '2024', '2022', '2024'],
    ['2024', '2022', '2022', '2024'],
    ['2022', '2022-01', '2022-01', '2022'],
    ['2022-07', '2022', '2022', '2022-07'],
    ['0012', '-0043', '-0043', '0012'],
    ['step 12', 'step 3', 'step 3', 'step 12'],
  ])('%s and %s go from %s to %s', (one, other, before, after) => {
    const compared = comparedMoments(aMoment(one), aMoment(other));

    expect([compared.before.time?.text, compared.after.time?.text]).toEqual([before, after]);
  });

  test('are the same two, in the order of time, whichever was chosen first', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const compared = comparedMoments(one, other);

        expect(new Set([compared.before, compared.after])).toEqual(new Set([one, other]));
        expect(byTime(compared.before, compared.after)).toBeLessThanOrEqual(0);
        if (byTime(one, other) !== 0) expect(comparedMoments(other, one)).toEqual(compared);
      }),
      RUNS,
    );
  });

  test('are one where both have the same days and the same name', () => {
    expect(areSameMoment(aMoment('2022'), aMoment('2022-01/2022-12'))).toBe(true);
    expect(areSameMoment(aMoment('2022'), aMoment('2022', 'the war'))).toBe(false);
    expect(areSameMoment(aMoment('2022'), aMoment('2022-01'))).toBe(false);
  });
});

describe('the order of moments', () => {
  test('is one: of any three, none comes before itself by way of the others', () => {
    fc.assert(
      fc.property(moments, moments, moments, (a, b, c) => {
        expect(Math.sign(byTime(a, b)) + Math.sign(byTime(b, a))).toBe(0);
        if (byTime(a, b) <= 0 && byTime(b, c) <= 0) expect(byTime(a, c)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });
});

describe('steps of no calendar', () => {
  const steps = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS });

  test('keep their numbers and their order on the axis of days', () => {
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        expect(stepAt(dayOfStep(one))).toBe(one);
        expect(isStep(dayOfStep(one))).toBe(true);
        expect(dayOfStep(one) < dayOfStep(other)).toBe(one < other);
      }),
      RUNS,
    );
  });

  test('are no dates, and no date is one of them', () => {
    const year = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(year, steps, (at, step) => {
        expect(isStep(dayOf(at, 7, 1))).toBe(false);
        expect(dayOfStep(step)).toBeLessThan(dayOf(at, 1, 1));
      }),
      RUNS,
    );
    expect([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].filter(isStep)).toEqual([]);
  });

  test('end at the greatest number that one may have', () => {
    expect(isStep(dayOfStep(MOST_STEPS + 1))).toBe(false);
    expect(isStep(dayOfStep(-MOST_STEPS - 1))).toBe(false);
  });
});

describe('the ends of a time', () => {
  test.each([
    '2022',
    '2022-07',
    '2022-07-13',
    '2022-03/2022-07-13',
    '-0043',
    '-0043-03-15/0014',
    'step 3',
    'step 3/step 7',
  ])('are known to the day: %s', (time) => {
    expect(hasSureEnds(timeOf(time))).toBe(true);
  });

  test.each([
    '2022/..',
    '../2022',
    '2022/',
    '/2022',
    '2022~',
    '2022?/2023',
    '2022/2023-07%',
    '185X',
    '1850-XX',
    '1914-21',
    '1914-24',
    '1914-21/1914-23',
    '[1774-09,1774-10]',
    '[1774,1775]',
    '[..1168]',
    'step 1/2022',
  ])('are not all known to the day: %s', (time) => {
    expect(hasSureEnds(timeOf(time))).toBe(false);
  });
});
