import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLinkMark, withLinkMark } from '../../../src/state/address/link-mark.ts';
import {
  NO_OPTIONS,
  withoutPageOptions,
  withPageOptions,
} from '../../../src/state/address/page-options.ts';

const hexadecimal = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));

test('the mark of a link is read from it again, wherever it stands, and is no part of its view', () => {
  const marks = fc.record({
    version: hexadecimal(12),
    drew: fc.option(hexadecimal(8), { nil: null }),
  });
  fc.assert(
    fc.property(marks, (mark) => {
      const marked = withLinkMark('?year=2022', mark);
      const address = withPageOptions(marked, { ...NO_OPTIONS, theme: 'dark', embedded: true });

      expect(readLinkMark(address)).toEqual(mark);
      expect(withoutPageOptions(address)).toBe('?year=2022');
    }),
  );
});

test('an address without a sound mark has none', () => {
  for (const search of ['', '?year=2022', '?v=1', '?v=0123456789ab.', '?v=0123456789abc']) {
    expect(readLinkMark(search)).toBeNull();
  }
});
