import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/model/dataset.ts';
import { stepsOfKey, stopBeside, stopMeant } from '../../../src/panels/year/steps.ts';
import { aDataset } from '../../builder.ts';

const STOPS = aDataset().build().snapshots;

function stopAt(year: number): Snapshot {
  const stop = STOPS.find((each) => each.year === year);
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
    expect(stopBeside(STOPS, stopAt(from), steps).year).toBe(expected);
  });

  test.each([
    ['ArrowRight', 1],
    ['ArrowUp', 1],
    ['PageUp', 1],
    ['ArrowLeft', -1],
    ['ArrowDown', -1],
    ['PageDown', -1],
    ['Home', Number.NEGATIVE_INFINITY],
    ['End', Number.POSITIVE_INFINITY],
    ['a', 0],
    ['Tab', 0],
    ['constructor', 0],
  ])('the key %s moves by %d', (key, steps) => {
    expect(stepsOfKey(key)).toBe(steps);
  });
});

describe('the stop meant by a slider', () => {
  test.each([
    [2014, 2015, 2022, 'one step on, however far the next stop is'],
    [2022, 2021, 2014, 'one step back, however far'],
    [2024, 2025, 2025, 'one step on to the year beside it'],
    [2025, 2026, 2025, 'one step beyond the end'],
    [2014, 2023, 2024, 'a drag between two stops'],
    [2025, 2016, 2014, 'a long drag back'],
    [2022, 2022, 2022, 'no move at all'],
  ])('moved from %i to %i is %i: %s', (from, to, expected) => {
    expect(stopMeant(STOPS, stopAt(from), to).year).toBe(expected);
  });
});
