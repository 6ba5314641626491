import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NO_OPTIONS,
  type PageOptions,
  readPageOptions,
  withPageOptions,
} from '../../../src/state/address/page-options.ts';
import { readAddress } from '../../../src/state/address/view-address.ts';
import { aDataset } from '../../builder.ts';

const OPTIONS: fc.Arbitrary<PageOptions> = fc.record({
  theme: fc.constantFrom(null, 'light', 'dark'),
  data: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null }),
  joined: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null }),
  embedded: fc.boolean(),
});

describe('what an address says of the page', () => {
  test('is read from it again, and leaves the view as it is', () => {
    const dataset = aDataset().claim().build();
    fc.assert(
      fc.property(OPTIONS, (options) => {
        const address = withPageOptions('?year=2022', options);

        expect(readPageOptions(address)).toEqual(options);
        expect(readAddress(address, dataset)).toEqual(readAddress('?year=2022', dataset));
      }),
    );
  });

  test('stands behind the view', () => {
    expect(
      withPageOptions('?year=2022', {
        theme: 'dark',
        data: 'https://example.org/a b.json',
        joined: 'mueller:müller,c:d',
        embedded: true,
      }),
    ).toBe(
      '?year=2022&data=https://example.org/a%20b.json&joined=mueller:m%C3%BCller,c:d&theme=dark&embed',
    );
  });

  test('is no theme where it names none that there is', () => {
    expect(readPageOptions('?theme=sepia')).toEqual(NO_OPTIONS);
  });
});
