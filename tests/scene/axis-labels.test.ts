import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/time/day.ts';
import { type Axis, axisOf, placeOf } from '../../src/model/time/time-axis.ts';
import {
  isWithinCentury,
  marksOf,
  pointsOf,
  shortYear,
  withRoom,
} from '../../src/scene/axis-labels.ts';
import { RUNS } from '../arbitraries.ts';
import { aMoment, rowsOfStops } from '../model/time/moments.ts';

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

  test('are months and days, where the stops are no longer than those', () => {
    const namesOf = (...times: readonly string[]) =>
      pointsOf(axisOf(times.map((time) => aMoment(time)))).map(({ name }) => name);

    expect(namesOf('2023-11', '2024-03')).toEqual(['Nov', 'Dec', '2024', 'Feb', 'Mar']);
    expect(namesOf('2024-02-28', '2024-03-02')).toEqual(['28', '29', '1 Mar', '2']);
    expect(namesOf('step 0', 'step 4')).toEqual(['0', '1', '2', '3', '4']);
    expect(namesOf('step 0', 'step 399').slice(0, 3)).toEqual(['0', '10', '20']);
    expect(namesOf('2016-11', '2024-02').slice(0, 2)).toEqual(['2016', '2017']);
    expect(namesOf('-0001', '0002')).toEqual(['2 BC', '1 BC', 'AD 1', 'AD 2']);
  });

  test('are on the axis, in order, not too many, and stand for times that do not overlap', () => {
    fc.assert(
      fc.property(rowsOfStops, (stops) => {
        const axis = axisOf(stops);
        const points = pointsOf(axis);
        const places = points.map(({ place }) => place);

        expect(points.length).toBeLessThanOrEqual(81);
        expect(places.filter((place) => place < 0 || place > 1)).toEqual([]);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        for (const { place, stretch } of points) {
          expect(place).toBeGreaterThanOrEqual(placeOf(axis, stretch.from - 0.5));
          expect(place).toBeLessThanOrEqual(placeOf(axis, stretch.to + 0.5));
        }
        for (const [index, { stretch }] of points.slice(1).entries()) {
          expect(stretch.from).toBe((points[index]?.stretch.to ?? 0) + 1);
        }
      }),
      RUNS,
    );
  });

  test.each([
    ['2022', '’22'],
    ['the thaw', 'the thaw'],
    ['44 BC', '44 BC'],
    ['1922 to 1925', '1922 to 1925'],
  ])('are short for years only: %s is %s', (name, short) => {
    expect(shortYear(name)).toBe(short);
  });

  test('two digits tell years apart within a hundred years only', () => {
    expect(isWithinCentury(axisOver(1926, 2025))).toBe(true);
    expect(isWithinCentury(axisOver(1925, 2025))).toBe(false);
  });
});

describe('the marks of moments on an axis', () => {
  const namesOf = (...times: readonly string[]) => {
    const stops = times.map((time) => aMoment(time));
    return marksOf(axisOf(stops), stops).map(({ name }) => name);
  };

  test.each([
    [
      ['2014', '2022'],
      ['2014', '2022'],
    ],
    [
      ['-0043', '0014'],
      ['44 BC', 'AD 14'],
    ],
    [
      ['2023-12', '2024-01', '2024-06', '2024-09'],
      ['December 2023', '2024', 'June', 'Sept'],
    ],
    [
      ['2024-10/2024-12', '2025-01/2025-03', '2025-04/2025-06'],
      ['Q4 2024', '2025', 'Q2'],
    ],
    [
      ['2024-05-27/2024-06-02', '2024-06-03/2024-06-09'],
      ['27 May to 2 June 2024', '3 June'],
    ],
    [
      ['2024-06-30', '2024-07-01', '2024-07-02'],
      ['30 June 2024', '1 July', '2'],
    ],
    [
      ['step 3', 'step 4'],
      ['step 3', '4'],
    ],
    [
      ['2022', '2023-01/2023-06'],
      ['2022', 'January to June 2023'],
    ],
  ])('of %o are %o', (times, names) => {
    expect(namesOf(...times)).toEqual(names);
  });

  test('say of a network without dates that it has none, in the middle, and no point beside it', () => {
    const stops = [{ time: null, label: null }];

    expect(marksOf(axisOf(stops), stops)).toEqual([
      { stop: stops[0], place: 0.5, name: 'undated data' },
    ]);
    expect(pointsOf(axisOf(stops))).toEqual([]);
  });

  test('keep a label in full', () => {
    const stops = [aMoment('2024-01'), aMoment('2024-02', 'the thaw'), aMoment('2024-03')];

    expect(marksOf(axisOf(stops), stops).map(({ name }) => name)).toEqual([
      'January 2024',
      'the thaw',
      'Mar',
    ]);
  });

  test('stand in the order of their moments, each on the axis', () => {
    fc.assert(
      fc.property(rowsOfStops, (stops) => {
        const marks = marksOf(axisOf(stops), stops);
        const places = marks.map(({ place }) => place);

        expect(marks.map(({ stop }) => stop)).toEqual(stops);
        expect(places.filter((place) => place < 0 || place > 1)).toEqual([]);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
      }),
      RUNS,
    );
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

  test('of any width do not touch each other, and keep the one that is asked for', () => {
    const wide = places.chain((marks) =>
      fc
        .array(fc.double({ min: 0.01, max: 0.4, noNaN: true }), {
          minLength: marks.length,
          maxLength: marks.length,
        })
        .map((rooms) => marks.map(({ place }, index) => ({ place, room: rooms[index] ?? 0 }))),
    );
    fc.assert(
      fc.property(wide, fc.nat(), (marks, number) => {
        const chosen = marks[number % Math.max(1, marks.length)];
        const told = withRoom(
          marks,
          ({ room }) => room,
          (mark) => mark === chosen,
        );

        if (chosen !== undefined) expect(told).toContain(chosen);
        for (const one of told) {
          for (const other of told) {
            if (one === other) continue;
            const between = Math.abs(one.place - other.place);
            expect(between).toBeGreaterThanOrEqual((one.room + other.room) / 2);
          }
        }
      }),
      RUNS,
    );
  });

  test('keep the one that the reader stands at', () => {
    const marks = [{ place: 0 }, { place: 0.01 }, { place: 0.02 }];

    expect([...withRoom(marks, 0.05, ({ place }) => place === 0.01)]).toEqual([{ place: 0.01 }]);
  });
});
