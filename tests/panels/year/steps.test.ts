import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot, SnapshotId } from '../../../src/model/dataset.ts';
import { middleDayOf } from '../../../src/model/time/moment.ts';
import { stepsOfKey, stopAtHand, stopBeside, stopMeant } from '../../../src/panels/year/steps.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset, yearOf } from '../../builder.ts';
import { aMoment, rowsOfStops } from '../../model/time/moments.ts';

const STOPS = aDataset().build().snapshots;

const ONE = { title: '', caption: [], coverage: '' };

function idOf(index: number): SnapshotId {
  return `stop-${index}` as SnapshotId;
}

function own(id: string): Snapshot {
  return { ...ONE, ...aMoment(id), id: id as SnapshotId };
}

function stopAt(year: number): Snapshot {
  const stop = STOPS.find((each) => yearOf(each) === year);
  if (stop === undefined) throw new Error(`There is no stop in ${year}.`);
  return stop;
}

describe('stepping from stop to stop', () => {
  test.each([
    [2022, 1, 2024],
    [2022, -1, 2014],
    [2014, 2, 2024],
    [2014, -1, 2014],
    [2025, 1, 2025],
    [2022, Number.NEGATIVE_INFINITY, 2014],
    [2022, Number.POSITIVE_INFINITY, 2025],
    [2022, 0, 2022],
  ])('from %i by %d leads to %i', (from, steps, expected) => {
    expect(yearOf(stopBeside(STOPS, stopAt(from), steps))).toBe(expected);
  });

  test.each([
    ['ArrowRight', 1],
    ['ArrowUp', 1],
    ['PageUp', 10],
    ['ArrowLeft', -1],
    ['ArrowDown', -1],
    ['PageDown', -10],
    ['Home', Number.NEGATIVE_INFINITY],
    ['End', Number.POSITIVE_INFINITY],
    ['a', 0],
    ['Tab', 0],
    ['constructor', 0],
  ])('the key %s moves by %d', (key, steps) => {
    expect(stepsOfKey(key)).toBe(steps);
  });
});

describe('stepping from a stretch of the reader’s own', () => {
  test.each([
    ['2015/2021', 1, 2022],
    ['2015/2021', -1, 2014],
    ['2022-03/2022-07', 1, 2024],
    ['2022-03/2022-07', -1, 2022],
    ['2010/2014-03', -1, 2014],
    ['2010/2014-03', 1, 2014],
    ['2025-06/2027', 1, 2025],
    ['2015/2021', 2, 2024],
    ['2023', -2, 2014],
    ['2023', Number.NEGATIVE_INFINITY, 2014],
    ['2023', Number.POSITIVE_INFINITY, 2025],
  ])('%s by %d leads to %i', (id, steps, expected) => {
    expect(yearOf(stopBeside(STOPS, own(id), steps))).toBe(expected);
  });

  test('leads that way through all stops one after the other, as a slider moved by a day does', () => {
    fc.assert(
      fc.property(rowsOfStops, fc.nat(), (moments, number) => {
        const stops = moments.map((moment, index) => ({ ...ONE, ...moment, id: idOf(index) }));
        const at = stops[number % stops.length];
        if (at === undefined) return;
        const index = stops.indexOf(at);

        expect(stopBeside(stops, at, 1)).toBe(stops[Math.min(index + 1, stops.length - 1)]);
        expect(stopBeside(stops, at, -1)).toBe(stops[Math.max(index - 1, 0)]);
        for (const steps of [1, -1]) {
          const meant = stopMeant(stops, at, middleDayOf(at) + steps);
          expect(meant).toBe(stopBeside(stops, at, steps));
        }
      }),
      RUNS,
    );
  });
});

describe('the stop meant by a slider', () => {
  test.each([
    [2014, 1, 2022, 'one step on, however far the next stop is'],
    [2022, -1, 2014, 'one step back, however far'],
    [2024, 1, 2025, 'one step on to the year beside it'],
    [2025, 1, 2025, 'one step beyond the end'],
    [2014, 9 * 366, 2024, 'a drag between two stops'],
    [2025, -9 * 365, 2014, 'a long drag back'],
    [2022, 0, 2022, 'no move at all'],
  ])('moved from %i by %i days is %i: %s', (from, days, expected) => {
    const day = middleDayOf(stopAt(from)) + days;
    expect(yearOf(stopMeant(STOPS, stopAt(from), day))).toBe(expected);
  });
});

describe('the stop at which a hand holds the slider', () => {
  test.each([
    [-9999, 2014],
    [-1500, 2014],
    [-1400, 2022],
    [0, 2022],
    [360, 2022],
    [370, 2024],
    [900, 2024],
    [930, 2025],
  ])('is the nearest where all have room: %i days from 2022', (days, expected) => {
    const stop = stopAtHand(STOPS, middleDayOf(stopAt(2022)) + days);
    expect(yearOf(stop ?? stopAt(2014))).toBe(expected);
  });

  test('is each of those that are near each other, in their order', () => {
    const stops = aDataset().stops('1200', '2014', '2016', '2018').build().snapshots;
    const [first = 0, last = 0] = [stops[0], stops.at(-1)].map((stop) => stop && middleDayOf(stop));
    const held = [0, 0.25, 0.75, 0.86, 0.9, 0.94, 0.98, 1].map((share) =>
      stopAtHand(stops, first + share * (last - first)),
    );
    expect(held.map((stop) => stop?.id)).toEqual([
      '1200',
      '1200',
      '2014',
      '2014',
      '2014',
      '2016',
      '2018',
      '2018',
    ]);
  });

  test('is every stop somewhere, and never an earlier one further on', () => {
    fc.assert(
      fc.property(rowsOfStops, fc.array(fc.boolean()), (moments, leftOut) => {
        const stops = moments
          .filter((_, index) => leftOut[index] !== true)
          .map((moment, index) => ({ ...ONE, ...moment, id: idOf(index) }));
        const [first = 0, last = 0] = [stops[0], stops.at(-1)].map(
          (stop) => stop && middleDayOf(stop),
        );
        const shares = Array.from({ length: 2001 }, (_, index) => index / 2000);
        const held = shares.map((share) => stopAtHand(stops, first + share * (last - first)));
        const indices = held.map((stop) => stops.findIndex((each) => each.id === stop?.id));

        expect(indices).toEqual(indices.toSorted((a, b) => a - b));
        if (last > first) expect(new Set(indices).size).toBe(stops.length);
      }),
      RUNS,
    );
  });
});
