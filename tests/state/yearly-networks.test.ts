import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkAt } from '../../src/model/network.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { yearSpan } from '../../src/model/time/day.ts';
import { YearlyNetworks } from '../../src/state/yearly-networks.ts';
import { datasets, RUNS, toldBy } from '../arbitraries.ts';
import { aDataset, yearOf } from '../builder.ts';

describe('the networks of all years', () => {
  test('are those of each year, in the order of time, however they came to be derived', () => {
    fc.assert(
      fc.property(datasets, fc.array(fc.nat({ max: 4 })), (dataset, asked) => {
        const networks = new YearlyNetworks(dataset, tiesOf(dataset));
        for (const number of asked) {
          const snapshot = dataset.snapshots[number];
          if (snapshot === undefined) networks.deriveSome();
          else networks.get(snapshot.id);
        }
        const anew = dataset.snapshots.map((stop) => networkAt(dataset, yearSpan(yearOf(stop))));

        expect([...networks.keys()]).toEqual(dataset.snapshots.map(({ id }) => id));
        expect(toldBy([...networks.values()])).toBe(toldBy(anew));
      }),
      RUNS,
    );
  });

  test('are derived once, whether asked for or in spare time', () => {
    const dataset = aDataset().claim().build();
    const networks = new YearlyNetworks(dataset, tiesOf(dataset));
    const [first] = dataset.snapshots;
    const before = first && networks.get(first.id);
    let steps = 0;
    while (networks.deriveSome()) steps += 1;

    expect(steps).toBe(dataset.snapshots.length - 1);
    expect(first && networks.get(first.id)).toBe(before);
  });

  test('of what is no stop of the slider and no stretch of time is none', () => {
    const dataset = aDataset().build();
    const networks = new YearlyNetworks(dataset, tiesOf(dataset));

    expect(
      networks.get('the year 1999' as (typeof dataset.snapshots)[number]['id']),
    ).toBeUndefined();
  });
});
