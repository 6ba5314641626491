import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { asTsv } from '../../../src/views/table/as-tsv.ts';
import { RUNS } from '../../arbitraries.ts';

const COLUMNS = [
  { name: 'Words', textOf: (row: readonly [string, string]) => row[0] },
  { name: 'Kind', textOf: (row: readonly [string, string]) => row[1] },
];

test('rows are read back as they were, tabs, quotes and lines included', () => {
  const words = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text) && !text.includes('\r'));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words)), (rows) => {
      const { data } = Papa.parse<string[]>(asTsv(COLUMNS, rows), { delimiter: '\t' });

      expect(data).toEqual([['Words', 'Kind'], ...rows]);
    }),
    RUNS,
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x")', '\uff1d1+1'])(
  'a spreadsheet takes %s for words, not for a formula',
  (formula) => {
    const [, row] = Papa.parse<string[]>(asTsv(COLUMNS, [[formula, '']]), { delimiter: '\t' }).data;

    expect(row?.[0]).toBe(`'${formula}`);
  },
);
