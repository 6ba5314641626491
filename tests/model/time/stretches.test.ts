import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, yearSpan } from '../../../src/model/time/day.ts';
import { dayOfStep, unitOf } from '../../../src/model/time/moment.ts';
import {
  finestStretches,
  startAfter,
  startOf,
  stretchesOf,
  textOfStretch,
} from '../../../src/model/time/stretches.ts';
import { RUNS } from '../../arbitraries.ts';
import { CALENDAR_UNITS, someDays, timeOf } from './moments.ts';

const units = fc.constantFrom(...CALENDAR_UNITS);

describe('the stretches of a unit', () => {
  test.each([
    ['year', '2014-05/2016-01', ['2014', '2015', '2016']],
    ['quarter', '2023-12-31/2024-04-01', ['2023-10/2023-12', '2024-01/2024-03', '2024-04/2024-06']],
    ['month', '2024-01-31/2024-03-01', ['2024-01', '2024-02', '2024-03']],
    ['week', '2024-06-04/2024-06-10', ['2024-06-03/2024-06-09', '2024-06-10/2024-06-16']],
    ['day', '2024-02-28/2024-03-01', ['2024-02-28', '2024-02-29', '2024-03-01']],
    ['year', '-0001-12/0001-01', ['-0001', '0000', '0001']],
  ] as const)('%s of %s', (unit, time, expected) => {
    expect(stretchesOf(unit, timeOf(time).span).map(textOfStretch)).toEqual(expected);
  });

  test('cover the days they are asked for, without gaps or overlaps, and no more than that takes', () => {
    fc.assert(
      fc.property(units, someDays, (unit, { from, to }) => {
        const stretches = stretchesOf(unit, { from, to });
        const [first, last] = [stretches.at(0), stretches.at(-1)];

        expect(first?.from).toBeLessThanOrEqual(from);
        expect(first?.to).toBeGreaterThanOrEqual(from);
        expect(last?.from).toBeLessThanOrEqual(to);
        expect(last?.to).toBeGreaterThanOrEqual(to);
        expect(stretches.slice(1).map((each) => each.from)).toEqual(
          stretches.slice(0, -1).map((each) => each.to + 1),
        );
      }),
      RUNS,
    );
  });

  test('are each of that unit', () => {
    fc.assert(
      fc.property(units, someDays, (unit, span) => {
        expect(new Set(stretchesOf(unit, span).map(unitOf))).toEqual(new Set([unit]));
      }),
      RUNS,
    );
  });

  test('begin where a day of theirs says they do', () => {
    fc.assert(
      fc.property(units, someDays, (unit, { from: day }) => {
        const start = startOf(unit, day);
        const next = startAfter(unit, start);

        expect(start <= day && day < next).toBe(true);
        expect([startOf(unit, start), startOf(unit, next)]).toEqual([start, next]);
        expect(startOf(unit, next - 1)).toBe(start);
      }),
      RUNS,
    );
  });
});

describe('stretches as fine as there is room for', () => {
  test.each([
    ['2024-05-01/2024-06-29', 61, 'day'],
    ['2024-05-01/2024-06-29', 12, 'week'],
    ['2014/2025', 400, 'month'],
    ['2014/2025', 12, 'year'],
    ['2014/2025', 6, null],
    ['1700/1899', 400, 'year'],
  ] as const)('of %s are, of %i at most, those of the unit %s', (time, most, unit) => {
    const units = new Set(finestStretches(timeOf(time).span, most).map(unitOf));

    expect(units.size === 1 ? [...units][0] : null).toBe(unit);
  });

  test('are no more than that, hold all days, and leave no gaps', () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 2, max: 400 }), fc.boolean(), (days, most, steps) => {
        const span = steps
          ? { from: dayOfStep(0), to: dayOfStep(days.to - days.from) }
          : { from: days.from, to: days.to };
        const stretches = finestStretches(span, most);

        expect(stretches.length).toBeLessThanOrEqual(most);
        expect(stretches.at(0)?.from).toBeLessThanOrEqual(span.from);
        expect(stretches.at(-1)?.to).toBeGreaterThanOrEqual(span.to);
        expect(stretches.slice(1).map((each) => each.from)).toEqual(
          stretches.slice(0, -1).map((each) => each.to + 1),
        );
      }),
      RUNS,
    );
  });
});

describe('the text of a stretch', () => {
  test.each([
    [yearSpan(2022), '2022'],
    [yearSpan(-43), '-0043'],
    [yearSpan(0), '0000'],
    [{ from: dayOf(2022, 1, 1), to: dayOf(2024, 12, 31) }, '2022/2024'],
    [{ from: dayOf(2022, 3, 1), to: dayOf(2022, 3, 31) }, '2022-03'],
    [{ from: dayOf(2022, 3, 1), to: dayOf(2022, 7, 31) }, '2022-03/2022-07'],
    [{ from: dayOf(2022, 3, 14), to: dayOf(2022, 3, 14) }, '2022-03-14'],
    [{ from: dayOf(2022, 3, 14), to: dayOf(2022, 12, 31) }, '2022-03-14/2022-12-31'],
    [{ from: dayOfStep(3), to: dayOfStep(3) }, 'step 3'],
    [{ from: dayOfStep(0), to: dayOfStep(7) }, 'step 0/step 7'],
  ])('%o is %s', (stretch, text) => {
    expect(textOfStretch(stretch)).toBe(text);
  });

  test('is read as the same stretch', () => {
    const steps = fc
      .tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }))
      .map(([first, more]) => ({ from: dayOfStep(first), to: dayOfStep(first + more) }));
    const whole = fc.tuple(units, someDays).map(([unit, { from, to }]) => ({
      from: startOf(unit, from),
      to: startAfter(unit, startOf(unit, to)) - 1,
    }));
    fc.assert(
      fc.property(fc.oneof(someDays, whole, steps), (stretch) => {
        expect(timeOf(textOfStretch(stretch)).span).toEqual(stretch);
      }),
      RUNS,
    );
  });
});
