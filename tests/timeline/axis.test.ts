import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { axisOf, middleOf, placeOf, ticksOf, yearsOf } from '../../src/timeline/axis.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const DATASET = aDataset().build();
const AXIS = axisOf(DATASET.snapshots);

/** The ticks of events at some times, by their times. */
function ticksAt(...times: readonly string[]) {
  const dataset = aDataset()
    .changed(({ events }) => {
      for (const time of times) {
        events.push({ id: `e${events.length}`, name: time, time, outside: null });
      }
    })
    .build();
  return ticksOf(AXIS, dataset.events);
}

describe('the time axis', () => {
  test('reaches over whole years from the first stop to the last', () => {
    expect(AXIS).toEqual({ firstYear: 2014, lastYear: 2025 });
    expect(placeOf(AXIS, dayOf(2014, 1, 1))).toBeCloseTo(0, 3);
    expect(placeOf(AXIS, dayOf(2025, 12, 31))).toBeCloseTo(1, 3);
  });

  test('has every year, also those without a stop', () => {
    expect(yearsOf(AXIS)).toEqual(Array.from({ length: 12 }, (_, index) => 2014 + index));
  });

  test('gives a stop the middle of its year', () => {
    expect(middleOf(AXIS, 2014)).toBeCloseTo(0.5 / 12);
    expect(middleOf(AXIS, 2025)).toBeCloseTo(11.5 / 12);
    expect(placeOf(AXIS, dayOf(2022, 7, 2))).toBeCloseTo(middleOf(AXIS, 2022));
  });

  test('is true: as many days are as long anywhere, within a leap day', () => {
    const year = fc.integer({ min: 2014, max: 2024 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), (from, month) => {
        const length =
          placeOf(AXIS, dayOf(from + 1, month, 1)) - placeOf(AXIS, dayOf(from, month, 1));

        expect(length).toBeCloseTo(1 / 12, 2);
      }),
      RUNS,
    );
  });

  test('of a single year is that year', () => {
    const axis = axisOf(DATASET.snapshots.slice(0, 1));

    expect(yearsOf(axis)).toEqual([2014]);
    expect(middleOf(axis, 2014)).toBe(0.5);
  });
});

describe('the ticks of dated events', () => {
  test.each([
    ['2022-07-13', dayOf(2022, 7, 13)],
    ['2022-07', dayOf(2022, 7, 16)],
    ['2022-07-10/2022-07-20', dayOf(2022, 7, 15)],
  ])('stand at the middle of the time that is known for them: %s', (time, day) => {
    expect(ticksAt(time).map(({ place }) => place)).toEqual([placeOf(AXIS, day)]);
  });

  test('come in the order of time', () => {
    const ticks = ticksAt('2024-05', '2014-12-29', '2022-07');

    expect(ticks.map(({ event }) => event.name)).toEqual(['2014-12-29', '2022-07', '2024-05']);
  });

  test.each(['2022', '2022/..', '../2022-07', '2022-07/2022-09', '2014/2015'])(
    'do not pretend to a place for %s',
    (time) => {
      expect(ticksAt(time)).toEqual([]);
    },
  );

  test.each(['2013-12', '2026-01', '1950-06-25'])('leave out %s, beyond the axis', (time) => {
    expect(ticksAt(time)).toEqual([]);
  });

  test('stand where a document from outside dates them', () => {
    const dataset = aDataset()
      .changed(({ events }) => {
        const outside = { time: '2024-06-19', document: 'A treaty' };
        events.push({ id: 'treaty', name: 'A treaty', time: '2024', outside });
      })
      .build();

    expect(ticksOf(AXIS, dataset.events).map(({ place }) => place)).toEqual([
      placeOf(AXIS, dayOf(2024, 6, 19)),
    ]);
  });
});
