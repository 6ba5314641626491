import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, dayOf } from '../../../src/model/time/day.ts';
import {
  axisOf,
  bandsOf,
  claimsAxisOf,
  middleOf,
  placeOf,
  ticksOf,
  yearAt,
  yearsOnAxis,
} from '../../../src/model/time/time-axis.ts';
import { datasets, RUNS } from '../../arbitraries.ts';
import { aDataset } from '../../builder.ts';

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
    expect(yearsOnAxis(AXIS)).toEqual(Array.from({ length: 12 }, (_, index) => 2014 + index));
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

  test('tells the year at a place, as it gives a year its place', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(datasets, place, (dataset, at) => {
        const axis = claimsAxisOf(dataset);

        for (const year of yearsOnAxis(axis))
          expect(yearAt(axis, middleOf(axis, year))).toBeCloseTo(year);
        expect(middleOf(axis, yearAt(axis, at))).toBeCloseTo(at);
      }),
      RUNS,
    );
  });

  test('of a single year is that year', () => {
    const axis = axisOf(DATASET.snapshots.slice(0, 1));

    expect(yearsOnAxis(axis)).toEqual([2014]);
    expect(middleOf(axis, 2014)).toBe(0.5);
  });
});

describe('a day without a date', () => {
  const { NEGATIVE_INFINITY, POSITIVE_INFINITY } = Number;

  test('stands before or after every place of the axis', () => {
    expect(placeOf(AXIS, NEGATIVE_INFINITY)).toBe(NEGATIVE_INFINITY);
    expect(placeOf(AXIS, POSITIVE_INFINITY)).toBe(POSITIVE_INFINITY);
  });

  test('does so on an axis of a single year too', () => {
    const axis = axisOf(DATASET.snapshots.slice(0, 1));

    expect(placeOf(axis, NEGATIVE_INFINITY)).toBe(NEGATIVE_INFINITY);
    expect(placeOf(axis, POSITIVE_INFINITY)).toBe(POSITIVE_INFINITY);
  });

  test('keeps its order with all others', () => {
    const day = fc.oneof(
      fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(3000, 1, 1) }),
      fc.constantFrom(NEGATIVE_INFINITY, POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = [placeOf(AXIS, one), placeOf(AXIS, other)];

        expect([first < second, first === second]).toEqual([one < other, one === other]);
      }),
      RUNS,
    );
  });
});

describe('the axis of what claims speak of', () => {
  function axisFor(...times: readonly string[]) {
    const builder = aDataset();
    for (const time of times) builder.claim({ time });
    return claimsAxisOf(builder.build());
  }

  test('is that of the stops where no claim speaks of an earlier time', () => {
    expect(axisFor()).toEqual(AXIS);
    expect(axisFor('2022', '2014-01-01', '2024/..')).toEqual(AXIS);
  });

  test('begins with the first year that a claim names', () => {
    expect(axisFor('2022', '2012-11', '2013/..').firstYear).toBe(2012);
  });

  test('begins with the only year that is known where nobody knows a start', () => {
    expect(axisFor('/2012-11').firstYear).toBe(2012);
  });

  test.each(['1950-06-25', '1000', '2010-12-31'])(
    'begins at most three years before the first stop, though a claim speaks of %s',
    (time) => {
      expect(axisFor(time).firstYear).toBe(2011);
    },
  );

  test('is not drawn out by a claim without a beginning', () => {
    expect(axisFor('../2022')).toEqual(AXIS);
  });

  test('holds every stop, and no more than three years before them, for any claims', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { firstYear, lastYear } = claimsAxisOf(dataset);
        const stops = axisOf(dataset.snapshots);

        expect(lastYear).toBe(stops.lastYear);
        expect(firstYear).toBeLessThanOrEqual(stops.firstYear);
        expect(firstYear).toBeGreaterThanOrEqual(stops.firstYear - 3);
      }),
      RUNS,
    );
  });

  test('begins no earlier than a claim or the first stop gives reason to', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { firstYear } = claimsAxisOf(dataset);
        const years = dataset.claims
          .flatMap(({ time }) => [time.when.span.from, time.when.span.to])
          .filter(Number.isFinite)
          .map((day) => dateOf(day).year);

        expect([...years, 2011, 2014]).toContain(firstYear);
      }),
      RUNS,
    );
  });
});

describe('the bands of the stops', () => {
  test('are as long as their years, each in its place', () => {
    const bands = bandsOf(AXIS, DATASET.snapshots, 2022);

    expect(bands).toHaveLength(4);
    [2014, 2022, 2024, 2025].forEach((year, at) => {
      expect(bands[at]?.from).toBeCloseTo((year - 2014) / 12, 3);
      expect(bands[at]?.to).toBeCloseTo((year - 2013) / 12, 3);
    });
  });

  test('lie on the axis, in order, and do not overlap', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const bands = bandsOf(claimsAxisOf(dataset), dataset.snapshots, 2022);
        const edges = bands.flatMap(({ from, to }) => [from, to]);

        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        expect(edges.filter((edge) => edge < 0 || edge > 1)).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each([2014, 2022, 2024, 2025])('are strong in %i alone when the reader is there', (year) => {
    const strong = bandsOf(AXIS, DATASET.snapshots, year).map((band) => band.strong);

    expect(strong).toEqual([2014, 2022, 2024, 2025].map((each) => each === year));
  });

  test('are none strong in a year without a stop', () => {
    expect(bandsOf(AXIS, DATASET.snapshots, 2023).filter(({ strong }) => strong)).toEqual([]);
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
