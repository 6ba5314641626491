import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, leastWidthOf, ordered, rowsWith } from '../../src/ui/table-rows.ts';
import { RUNS } from '../arbitraries.ts';

interface Row {
  readonly name: string;
  readonly count: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'Name', textOf: ({ name }) => name },
  { name: 'Count', textOf: ({ count }) => String(count), rankOf: ({ count }) => count },
];
const ROWS: readonly Row[] = [
  { name: 'Berra Kızılyazı', count: 10 },
  { name: 'Élodie', count: 9 },
  { name: 'Arnold', count: 100 },
];
const rows = fc.array(fc.record({ name: fc.string(), count: fc.double({ noNaN: true }) }));

describe('the rows of a table', () => {
  test.each([
    ['elodie', ['Élodie']],
    ['ARN', ['Arnold']],
    ['10', ['Berra Kızılyazı', 'Arnold']],
    ['berra 10', ['Berra Kızılyazı']],
    ['  ', ROWS.map(({ name }) => name)],
    ['nobody', []],
  ])(
    'are found by the words "%s", whatever the case, the accents and the column',
    (sought, names) => {
      expect(rowsWith(ROWS, COLUMNS, sought).map(({ name }) => name)).toEqual(names);
    },
  );

  test('are ordered by number where a column counts, and back', () => {
    const up = ordered(ROWS, COLUMNS, { column: 'Count', descending: false });
    const down = ordered(ROWS, COLUMNS, { column: 'Count', descending: true });

    expect(up.map(({ count }) => count)).toEqual([9, 10, 100]);
    expect(down.map(({ count }) => count)).toEqual([100, 10, 9]);
  });

  test('keep their order where none is wanted, or one of a column there is not', () => {
    expect(ordered(ROWS, COLUMNS, null)).toBe(ROWS);
    expect(ordered(ROWS, COLUMNS, { column: 'Nothing', descending: true })).toBe(ROWS);
  });

  test('are all there in any order, and in that order', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (any, descending) => {
        const sorted = ordered(any, COLUMNS, { column: 'Count', descending });

        expect(new Set(sorted)).toEqual(new Set(any));
        const wrong = sorted.slice(1).filter((row, index) => {
          const before = sorted[index]?.count ?? 0;
          return descending ? before < row.count : before > row.count;
        });
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a column on a narrow screen', () => {
  test('is as wide as what is short, and never wider than a phone', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 600 })), (texts) => {
        const column = { name: 'Text', textOf: (text: string) => text };
        const width = leastWidthOf(column, texts);
        const longest = Math.max(0, ...texts.map(({ length }) => length));

        expect(width).toBeLessThanOrEqual(48);
        expect(width).toBeLessThanOrEqual(longest);
        if (longest <= 18) expect(width).toBe(longest);
        // Few lines each, however long: else its row is blank beside it.
        expect(longest / Math.max(width, 1)).toBeLessThanOrEqual(Math.max(4, longest / 48));
      }),
      RUNS,
    );
  });
});
