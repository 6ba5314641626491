import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../src/export/file-name.ts';
import { readAddress } from '../../src/state/address/view-address.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';
import { addresses, figureAt, madeFigures } from './figure/made.ts';

const dataset = aDataset().claim().claim({ time: '2014', relation: 'war' }).build();

/** What no file system and no mail minds. */
const SAFE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const nameAt = (address: string) => figureAt(address, dataset).fileName;

describe('the name of a figure', () => {
  test.each([
    ['?year=2022', 'two-triangles-network-2022-0123456789ab'],
    ['?view=compare&year=2022&since=2014', 'two-triangles-compare-2014-and-2022-0123456789ab'],
    ['?view=years&year=2022', 'two-triangles-years-2014-to-2025-0123456789ab'],
    [
      '?year=2022&actors=china:dprk:russia&off=war&focus=russia:2',
      'two-triangles-network-2022-actors-china-dprk-russia-off-war-focus-russia-2-0123456789ab',
    ],
    [
      '?view=matrix&year=2014&known=2022~&no-side=party',
      'two-triangles-matrix-2014-known-2022-no-side-party-0123456789ab',
    ],
  ])('tells what it shows: %s', (address, name) => {
    expect(nameAt(address).replace(/-[0-9a-f]{6}(?=-0123456789ab$)/, '')).toBe(name);
  });

  test.each(['tie=military:dprk:russia', 'actor=russia', 'pair=dprk:russia'])(
    'names no selection that the figure does not mark: %s',
    (selected) => {
      expect(nameAt(`?year=2022&${selected}`)).toBe('two-triangles-network-2022-0123456789ab');
    },
  );

  test('names the selected tie where its words stand in the figure', () => {
    expect(figureAt('?year=2022&tie=military:dprk:russia', dataset).fileNameQuoting).toBe(
      'two-triangles-network-2022-tie-military-dprk-russia-0123456789ab',
    );
  });

  test('is safe everywhere, and with its ending not longer than a hundred characters', () => {
    fc.assert(
      fc.property(madeFigures, ({ address, dataset: any }) => {
        const { fileName, fileNameQuoting } = figureAt(address, any);

        for (const name of [fileName, fileNameQuoting]) {
          expect(name).toMatch(SAFE);
          expect(`${name}.svg`.length).toBeLessThanOrEqual(100);
        }
      }),
      RUNS,
    );
  });

  test('is another for another figure', () => {
    fc.assert(
      fc.property(addresses, addresses, (one, other) => {
        // The years stand beside each other in the same figure, whichever is looked at; none marks a tie.
        const sameFigure = (address: string) =>
          (address.includes('view=years') ? address.replace(/year=\d+/, '') : address).replace(
            /&tie=.*/,
            '',
          );
        fc.pre(sameFigure(one) !== sameFigure(other));

        expect(nameAt(one)).not.toBe(nameAt(other));
      }),
      RUNS,
    );
  });

  test('is another for every two years that are compared', () => {
    const years = ['2014', '2022', '2024', '2025'];
    const pairs = years.flatMap((since) =>
      years
        .filter((year) => year !== since)
        .map((year) => `?view=compare&year=${year}&since=${since}`),
    );

    expect(new Set(pairs.map(nameAt)).size).toBe(12);
  });
});

describe('the name of a file', () => {
  const longest =
    '?year=2022&off=war,alliance,military,diplomacy&show=attested,presupposed,possible';
  const nameOf = (address: string, ending = '-claims.csv', file = aDataset().claim()) => {
    const any = file.build();
    return fileNameOf(any, readAddress(address, any).view, '2022', ending);
  };

  test('that has no room for all is cut, and told from others by a hash', () => {
    const [one, other] = [`${longest}&known=2023`, `${longest}&known=2024`].map((each) =>
      nameOf(each, '-passages.jsonld'),
    );

    expect(one).toHaveLength(100);
    expect(one).toMatch(/^two-triangles-2022-off-.*-[0-9a-f]{6}-0123456789ab-passages\.jsonld$/);
    expect(one).not.toBe(other);
  });

  test('has a hash for letters that it cannot have', () => {
    const named = (id: string) => {
      const file = aDataset().claim().source(id);
      return nameOf(`?year=2022&no-source=${encodeURIComponent(id)}`, '.csv', file);
    };

    expect(named('북한')).toMatch(/^two-triangles-2022-no-source-[0-9a-f]{6}-0123456789ab\.csv$/);
    expect(named('북한')).not.toBe(named('러시아'));
  });
});
