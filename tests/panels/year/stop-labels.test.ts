import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot, SnapshotId } from '../../../src/model/dataset.ts';
import { dayOf } from '../../../src/model/time/day.ts';
import type { Moment } from '../../../src/model/time/moment.ts';
import { stretchesOf, textOfStretch } from '../../../src/model/time/stretches.ts';
import { axisOf } from '../../../src/model/time/time-axis.ts';
import { momentName } from '../../../src/model/words/moment-words.ts';
import { beforePlace, type StopLabel, stopLabelsOf } from '../../../src/panels/year/stop-labels.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset, yearOf } from '../../builder.ts';
import { aMoment, rowsOfStops } from '../../model/time/moments.ts';

function snapshotsOf(...years: readonly number[]): readonly Snapshot[] {
  return aDataset()
    .stops(...years.map((year) => String(year)))
    .build().snapshots;
}

function stopsOf(moments: readonly Moment[]): readonly Snapshot[] {
  return moments.map((moment, index) => ({
    ...moment,
    id: `stop-${index}` as SnapshotId,
    title: '',
    caption: [],
    coverage: '',
  }));
}

function labelsOf(snapshots: readonly Snapshot[], current: number) {
  const stop = snapshots.find((each) => yearOf(each) === current);
  if (stop === undefined) throw new Error(`There is no snapshot of ${current}.`);
  return stopLabelsOf(axisOf(snapshots), snapshots, stop);
}

describe('the numbers below the slider', () => {
  test('are those of all years where they have room; of two in a row the later is lower', () => {
    const labels = labelsOf(snapshotsOf(2014, 2022, 2024, 2025), 2022);

    expect(labels.map(({ stop, lower, roomy }) => [yearOf(stop), lower, roomy])).toEqual([
      [2014, false, false],
      [2022, false, false],
      [2024, false, false],
      [2025, true, false],
    ]);
  });

  test('of forty years are fewer, with the last and the current one', () => {
    const years = Array.from({ length: 40 }, (_, index) => 1985 + index);
    const told = labelsOf(snapshotsOf(...years), 1998).map(({ stop }) => yearOf(stop));

    expect(told.length).toBeLessThan(16);
    expect(told).toContain(1998);
    expect(told).toContain(2024);
    expect(told).not.toContain(1997);
  });

  test('of the years 1200 and 2025 stand at the ends of a true axis', () => {
    const [first, last] = labelsOf(snapshotsOf(1200, 2025), 2025);

    expect(first?.place).toBeCloseTo(0.5 / 826);
    expect(last?.place).toBeCloseTo(1 - 0.5 / 826);
  });

  test('are in full for the current one, wherever it stands among sixty days', () => {
    const days = stretchesOf('day', { from: dayOf(2024, 2, 15), to: dayOf(2024, 4, 14) });
    const stops = stopsOf(days.map((day) => aMoment(textOfStretch(day))));

    for (const current of stops) {
      const own = stopLabelsOf(axisOf(stops), stops, current).find(({ stop }) => stop === current);

      expect(own).toMatchObject({ name: momentName(current), roomy: false });
    }
  });

  test('never touch in a row, on a wide axis or a narrow one, and tell the current stop on both', () => {
    fc.assert(
      fc.property(rowsOfStops, fc.nat(), (moments, number) => {
        const stops = stopsOf(moments);
        const current = stops[number % stops.length];
        if (current === undefined) return;
        const labels = stopLabelsOf(axisOf(stops), stops, current);
        const own = labels.find(({ stop }) => stop === current);

        expect(own).toMatchObject({ name: momentName(current), roomy: false });
        expect(touching(labels, 0.065, 0.0135)).toEqual([]);
        const narrow = labels.filter(({ roomy }) => !roomy);
        for (const row of [true, false]) {
          const inRow = narrow.filter(({ lower }) => lower === row);
          expect(touching(inRow, 0.125, 0.025)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

/** Names beside each other that touch, where one of four characters takes `least`, and each more of them `more`. */
function touching(labels: readonly StopLabel[], least: number, more: number) {
  const boxes = labels.map(({ name, place }) => {
    const room = least + more * Math.max(0, name.length - 4);
    const before = beforePlace({ name, place });
    return { name, from: place - room * before, to: place + room * (1 - before) };
  });
  return boxes
    .slice(1)
    .filter(({ from }, index) => from < (boxes[index]?.to ?? 0) - 1e-9)
    .map(({ name }) => name);
}
