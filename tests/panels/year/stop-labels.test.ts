import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/model/dataset.ts';
import { axisOf } from '../../../src/model/time/time-axis.ts';
import { stopLabelsOf } from '../../../src/panels/year/stop-labels.ts';
import { aDataset, yearOf } from '../../builder.ts';

function snapshotsOf(...years: readonly number[]): readonly Snapshot[] {
  return aDataset()
    .changed((file) => {
      file.snapshots = years.map((year) => ({
        id: `y${year}`,
        time: String(year).padStart(4, '0'),
        label: null,
        title: '',
        caption: [],
        coverage: '',
      }));
    })
    .build().snapshots;
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
});
