import { afterEach, describe, expect, test, vi } from 'vitest';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { gatheringOf } from '../../src/model/tie.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { prepared } from '../../src/state/prepared.ts';
import { yearOf } from '../builder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A dataset of which nothing was derived yet, with more claims than one step takes. */
function untouched(): Dataset {
  const json = syntheticDataset({ seed: 2, actors: 40, ties: 1500, years: 3, claimsPerTie: 4 });
  const reading = readDataset(json);
  if (!reading.ok) throw new Error('The file should be right.');
  return reading.dataset;
}

/** The years whose network is derived already. */
function derivedOf(dataset: Dataset): readonly number[] {
  const { networks } = createExplorer(dataset, '');
  return dataset.snapshots.filter(({ id }) => !networks.deriveSomeOf(id)).map(yearOf);
}

describe('a dataset that is prepared', () => {
  test('is the same dataset, with its ties gathered and the year that opens derived', async () => {
    const dataset = untouched();

    expect(await prepared(dataset, '')).toBe(dataset);

    expect(gatheringOf(dataset).isDone).toBe(true);
    expect(derivedOf(dataset)).toEqual([2025]);
  });

  test('is prepared for the year of the address, and no other', async () => {
    const dataset = untouched();
    const [first] = dataset.snapshots;

    await prepared(dataset, `?year=${first?.id}`);

    expect(derivedOf(dataset)).toEqual([Number(first?.id)]);
  });

  test('lets the page do other things meanwhile', async () => {
    // As if each step took as long as a frame.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 16;
      return now;
    });
    const dataset = untouched();
    let others = 0;
    const other = () => {
      others += 1;
      if (!gatheringOf(dataset).isDone) setImmediate(other);
    };
    setImmediate(other);

    await prepared(dataset, '');

    expect(others).toBeGreaterThan(1);
  });

  test('is there at once where there is little to do', async () => {
    // As if no step took any time, which a busy machine cannot promise.
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const work = vi.spyOn(globalThis, 'MessageChannel');
    const reading = readDataset(
      syntheticDataset({ seed: 2, actors: 4, ties: 4, years: 2, claimsPerTie: 1 }),
    );

    if (reading.ok) await prepared(reading.dataset, '');

    expect(reading.ok).toBe(true);
    expect(work).not.toHaveBeenCalled();
  });
});
