import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/time/day.ts';
import type { Axis } from '../../src/model/time/time-axis.ts';
import { isWithinCentury, pointsOf, withRoom } from '../../src/scene/axis-labels.ts';

function axisOver(first: number, last: number): Axis {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31), unit: 'year' };
}

function pointsNamed(first: number, last: number): readonly string[] {
  return pointsOf(axisOver(first, last)).map(({ name }) => name);
}

describe('the points of an axis', () => {
  test('are all its years, where these are few', () => {
    expect(pointsNamed(2014, 2017)).toEqual(['2014', '2015', '2016', '2017']);
  });

  test('are those of whole decades or centuries, where years would run together', () => {
    expect(pointsNamed(1291, 1499).slice(0, 2)).toEqual(['1300', '1310']);
    expect(pointsNamed(1200, 2025)).toHaveLength(83 - 74);
  });

  test('two digits tell years apart within a hundred years only', () => {
    expect(isWithinCentury(axisOver(1926, 2025))).toBe(true);
    expect(isWithinCentury(axisOver(1925, 2025))).toBe(false);
  });
});

describe('words along an axis', () => {
  const places = fc
    .array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 })
    .map((all) => [...new Set(all)].sort((a, b) => a - b).map((place) => ({ place: place / 100 })));

  test('never touch, and always tell the last, unless another is kept beside it', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (marks, gap) => {
        const told = [...withRoom(marks, gap)].map(({ place }) => place).sort((a, b) => a - b);

        expect(told.at(-1)).toBe(marks.at(-1)?.place);
        for (const [index, place] of told.slice(1).entries()) {
          expect(place - (told[index] ?? 0)).toBeGreaterThanOrEqual(gap);
        }
      }),
    );
  });

  test('keep the one that the reader stands at', () => {
    const marks = [{ place: 0 }, { place: 0.01 }, { place: 0.02 }];

    expect([...withRoom(marks, 0.05, ({ place }) => place === 0.01)]).toEqual([{ place: 0.01 }]);
  });
});
