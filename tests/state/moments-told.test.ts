import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset, SnapshotId } from '../../src/model/dataset.ts';
import { byTime } from '../../src/model/time/moment.ts';
import { MOST_TOLD, momentsTold } from '../../src/state/moments-told.ts';
import { ownStretch } from '../../src/state/own-stretch.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const FIRST = 1800;

/** As many years as are asked for, from 1800 on. */
function withYears(count: number): Dataset {
  const years = Array.from({ length: count }, (_, index) => String(FIRST + index));
  return aDataset()
    .stops(...years)
    .build();
}

const SIZES = [1, 2, MOST_TOLD, MOST_TOLD + 1, 60, 200];
const DATASETS = new Map(SIZES.map((size) => [size, withYears(size)]));

function idOf(text: string): SnapshotId {
  const own = ownStretch(text);
  if (own === null) throw new Error(`${text} is no stretch.`);
  return own.id;
}

function told(
  dataset: Dataset,
  moment: string,
  since: string | null = null,
  until: string | null = null,
) {
  return momentsTold(dataset, {
    moment: idOf(moment),
    since: since === null ? null : idOf(since),
    until: until === null ? null : idOf(until),
  });
}

describe('the moments that a view of all tells of', () => {
  test('are the snapshots, where they are not many, and the very same list', () => {
    const dataset = withYears(MOST_TOLD);

    expect(told(dataset, '1805')).toBe(dataset.snapshots);
    expect(told(dataset, '1805', '1801')).toBe(dataset.snapshots);
  });

  test('have a stretch of the reader’s own in its place', () => {
    const ids = told(withYears(4), '1801-03/1801-07', '1802/1803').map(({ id }) => id);

    expect(ids).toEqual(['1800', '1801', '1801-03/1801-07', '1802', '1802/1803', '1803']);
  });

  test('have the year to which a pair is told, too', () => {
    const ids = told(withYears(2), '1800', null, '1801-03').map(({ id }) => id);

    expect(ids).toEqual(['1800', '1801', '1801-03']);
  });

  test('are of two hundred years some, as far from each other as can be', () => {
    const years = told(withYears(200), '1800').map(({ id }) => Number(id));
    const distances = years.slice(1).map((year, index) => year - (years[index] ?? 0));

    expect(years).toHaveLength(MOST_TOLD);
    expect([years.at(0), years.at(-1)]).toEqual([1800, 1999]);
    expect([...new Set(distances)].sort()).toEqual([8, 9]);
  });

  test('tell the moment and that which it is compared with, the first and the last, each once and in order', () => {
    const wishes = fc
      .record({ size: fc.constantFrom(...SIZES), one: fc.nat(), other: fc.nat() })
      .map(({ size, one, other }) => ({
        dataset: DATASETS.get(size) ?? withYears(size),
        moment: FIRST + (one % size),
        since: FIRST + (other % size),
      }));
    const months = fc.constantFrom('', '', '-03', '-03-14');
    fc.assert(
      fc.property(wishes, months, fc.boolean(), ({ dataset, moment, since }, month, alone) => {
        const asked = [`${moment}${month}`, ...(alone ? [] : [String(since)])];
        const [first = '', second = null] = asked;
        const all = told(dataset, first, second);
        const ids = all.map(({ id }) => id);

        for (const id of asked) expect(ids).toContain(id);
        expect([...all].sort(byTime)).toEqual(all);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(MOST_TOLD + 2);
        for (const end of [dataset.snapshots.at(0), dataset.snapshots.at(-1)]) {
          expect(ids).toContain(end?.id);
        }
      }),
      RUNS,
    );
  });
});
