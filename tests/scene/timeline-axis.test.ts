import { expect, test } from 'vitest';
import { shapesOfKind } from '../../src/scene/shapes.ts';
import { axisSceneOf, axisShapes } from '../../src/scene/timeline-axis.ts';
import { aDataset } from '../builder.ts';

const MONTHS = Array.from({ length: 17 }, (_, index) => {
  const [year, month] = [2023 + Math.floor(index / 12), (index % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}`;
});

test.each([160, 240, 320])(
  'a year is named among its months, however few have room: %i',
  (width) => {
    const { snapshots, ...dataset } = aDataset()
      .stops(...MONTHS)
      .build();
    const last = snapshots.at(-1);
    if (last === undefined) throw new Error('There is no stop.');

    const shapes = axisShapes(axisSceneOf({ snapshots, ...dataset }, last, 'all'), width, 100);

    const named = shapesOfKind(shapes, 'text').map(({ words }) => words);
    expect(named).toContain('2024');
    expect(named.length).toBeLessThan(MONTHS.length);
  },
);
