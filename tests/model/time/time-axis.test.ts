import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot, SnapshotId } from '../../../src/model/dataset.ts';
import { dateOf, dayOf, yearSpan } from '../../../src/model/time/day.ts';
import { stretchOf } from '../../../src/model/time/moment.ts';
import {
  axisOf,
  axisWithin,
  bandsOf,
  claimsAxisOf,
  dayAt,
  holdsMoreThan,
  isUndated,
  middleOf,
  partOn,
  placeOf,
  ticksOf,
} from '../../../src/model/time/time-axis.ts';
import { datasets, RUNS } from '../../arbitraries.ts';
import { aDataset, yearOf } from '../../builder.ts';
import { rowsOfStops, timeOf } from './moments.ts';

const DATASET = aDataset().build();
const AXIS = axisOf(DATASET.snapshots);

function stopOf(year: number): Snapshot {
  const stop = DATASET.snapshots.find((each) => yearOf(each) === year);
  if (stop === undefined) throw new Error(`There is no stop of ${year}.`);
  return stop;
}

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
  test('reaches over whole stretches from the first stop to the last', () => {
    expect(AXIS).toEqual({ from: dayOf(2014, 1, 1), to: dayOf(2025, 12, 31), unit: 'year' });
    expect(placeOf(AXIS, dayOf(2014, 1, 1))).toBeCloseTo(0, 3);
    expect(placeOf(AXIS, dayOf(2025, 12, 31))).toBeCloseTo(1, 3);
  });

  test('gives a stop the middle of its year', () => {
    expect(middleOf(AXIS, yearSpan(2014))).toBeCloseTo(0.5 / 12);
    expect(middleOf(AXIS, yearSpan(2025))).toBeCloseTo(11.5 / 12);
    expect(placeOf(AXIS, dayOf(2022, 7, 2))).toBeCloseTo(middleOf(AXIS, yearSpan(2022)));
  });

  test('is true: as many days are as long anywhere', () => {
    const day = fc.integer({ min: AXIS.from, max: AXIS.to });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (from, days) => {
        const length = placeOf(AXIS, from + days) - placeOf(AXIS, from);

        expect(length).toBeCloseTo(days / (AXIS.to - AXIS.from + 1));
      }),
      RUNS,
    );
  });

  test('tells the day at a place, as it gives a day its place', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(datasets, place, (dataset, at) => {
        const axis = claimsAxisOf(dataset);

        for (const day of [axis.from, axis.to])
          expect(dayAt(axis, placeOf(axis, day))).toBeCloseTo(day);
        expect(placeOf(axis, dayAt(axis, at))).toBeCloseTo(at);
      }),
      RUNS,
    );
  });

  test('of a single year is that year', () => {
    const axis = axisOf(DATASET.snapshots.slice(0, 1));

    expect(axis).toMatchObject(yearSpan(2014));
    expect(middleOf(axis, yearSpan(2014))).toBe(0.5);
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
    expect(axisFor('2022', '2012-11', '2013/..').from).toBe(dayOf(2012, 1, 1));
  });

  test('begins with the only year that is known where nobody knows a start', () => {
    expect(axisFor('/2012-11').from).toBe(dayOf(2012, 1, 1));
  });

  test.each(['1950-06-25', '1000', '2010-12-31'])(
    'begins at most three years before the first stop, though a claim speaks of %s',
    (time) => {
      expect(axisFor(time).from).toBe(dayOf(2011, 1, 1));
    },
  );

  test('is not drawn out by a claim without a beginning', () => {
    expect(axisFor('../2022')).toEqual(AXIS);
  });

  test('holds every stop, and no more than three years before them, for any claims', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { from, to } = claimsAxisOf(dataset);
        const stops = axisOf(dataset.snapshots);

        expect(to).toBe(stops.to);
        expect(from).toBeLessThanOrEqual(stops.from);
        expect(dateOf(from).year).toBeGreaterThanOrEqual(dateOf(stops.from).year - 3);
      }),
      RUNS,
    );
  });

  test('begins no earlier than a claim or the first stop gives reason to', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const firstYear = dateOf(claimsAxisOf(dataset).from).year;
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

describe('the axis of one stretch alone', () => {
  test('reaches over that stretch and no further, and its bands lie on it', () => {
    fc.assert(
      fc.property(datasets, fc.nat(), (dataset, pick) => {
        const { snapshots } = dataset;
        const snapshot = snapshots[pick % snapshots.length];
        if (snapshot === undefined || snapshot.time === null) return;
        const whole = claimsAxisOf(dataset);
        const axis = axisWithin(whole, stretchOf(snapshot));

        expect({ from: axis.from, to: axis.to }).toEqual(stretchOf(snapshot));
        expect(isUndated(axis)).toBe(false);
        expect(holdsMoreThan(axis, stretchOf(snapshot))).toBe(false);
        for (const { from, to } of bandsOf(axis, snapshots, snapshot)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(to).toBeGreaterThan(from);
        }
      }),
      RUNS,
    );
  });

  test('is offered of what an axis holds besides other times', () => {
    expect(holdsMoreThan(AXIS, yearSpan(2022))).toBe(true);
    expect(holdsMoreThan(axisOf([stopOf(2022)]), yearSpan(2022))).toBe(false);
    expect(holdsMoreThan(AXIS, yearSpan(1990))).toBe(false);
  });
});

describe('an axis of stops that are no years', () => {
  const axisOver = (...times: readonly (string | null)[]) =>
    axisOf(
      aDataset()
        .stops(...times)
        .build().snapshots,
    );

  test.each([
    [['2024-01/2024-03', '2024-04/2024-06'], '2024-01-01', '2024-06-30', 'quarter'],
    [['2023-11', '2024-02'], '2023-11-01', '2024-02-29', 'month'],
    [['2024-06-03/2024-06-09', '2024-06-17/2024-06-23'], '2024-06-03', '2024-06-23', 'week'],
    [['2024-06-03', '2024-06-19'], '2024-06-03', '2024-06-19', 'day'],
    [['2022', '2023-01/2023-06'], '2022-01-01', '2023-06-30', null],
    [['-0043', '0014'], '-0043-01-01', '0014-12-31', 'year'],
    [['step 3', 'step 9'], 'step 3', 'step 9', 'step'],
  ])('of %o reaches from %s to %s', (times, first, last, unit) => {
    const [from, to] = [first, last].map((time) => timeOf(time).span.from);

    expect(axisOver(...times)).toEqual({ from, to, unit });
  });

  test('of a network without dates is a single day that nobody names, all of it a band', () => {
    const { snapshots } = aDataset().stops(null).build();
    const [stop] = snapshots;
    if (stop === undefined) throw new Error('There is no stop.');
    const axis = axisOf(snapshots);

    expect(isUndated(axis)).toBe(true);
    expect(bandsOf(axis, snapshots, stop)).toEqual([{ from: 0, to: 1, strong: true }]);
    expect([axisOver('1970-01-01'), axisOver('step 0'), AXIS].filter(isUndated)).toEqual([]);
  });

  test('begins with what claims speak of, at most three lengths of the first stop before it', () => {
    const of = (time: string) =>
      claimsAxisOf(aDataset().stops('2024-01', '2024-02').claim({ time }).build()).from;

    expect(of('2024-01')).toBe(dayOf(2024, 1, 1));
    expect(of('2023-12-24')).toBe(dayOf(2023, 12, 24));
    expect(of('2014')).toBe(dayOf(2024, 1, 1) - 3 * 31);
  });

  test('has stops and bands in order on it, for any stops', () => {
    fc.assert(
      fc.property(rowsOfStops, (stops) => {
        const axis = axisOf(stops);
        const spans = stops.map(stretchOf);

        for (const span of spans) {
          expect(partOn(axis, span)).toEqual(span);
          expect(placeOf(axis, span.from - 0.5)).toBeGreaterThanOrEqual(0);
          expect(placeOf(axis, span.to + 0.5)).toBeLessThanOrEqual(1);
        }
        expect([spans.at(0)?.from, spans.at(-1)?.to]).toEqual([axis.from, axis.to]);
      }),
      RUNS,
    );
  });
});

describe('the bands of the stops', () => {
  test('are as long as their years, each in its place', () => {
    const bands = bandsOf(AXIS, DATASET.snapshots, stopOf(2022));

    expect(bands).toHaveLength(4);
    [2014, 2022, 2024, 2025].forEach((year, at) => {
      expect(bands[at]?.from).toBeCloseTo((year - 2014) / 12, 3);
      expect(bands[at]?.to).toBeCloseTo((year - 2013) / 12, 3);
    });
  });

  test('lie on the axis, in order, and do not overlap', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const last = dataset.snapshots.at(-1);
        if (last === undefined) throw new Error('The dataset has no snapshot.');
        const bands = bandsOf(claimsAxisOf(dataset), dataset.snapshots, last);
        const edges = bands.flatMap(({ from, to }) => [from, to]);

        expect(edges).toEqual([...edges].sort((a, b) => a - b));
        expect(edges.filter((edge) => edge < 0 || edge > 1)).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each([2014, 2022, 2024, 2025])('are strong in %i alone when the reader is there', (year) => {
    const strong = bandsOf(AXIS, DATASET.snapshots, stopOf(year)).map((band) => band.strong);

    expect(strong).toEqual([2014, 2022, 2024, 2025].map((each) => each === year));
  });

  test('are one more, over the others, where the reader is at a stretch that is no stop', () => {
    const own = { ...stopOf(2022), id: '2023' as SnapshotId };
    const strong = bandsOf(AXIS, DATASET.snapshots, own).map((band) => band.strong);

    expect(strong).toEqual([false, false, false, false, true]);
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
