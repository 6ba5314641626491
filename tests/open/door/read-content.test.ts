import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENCODING_NAMES, type Encoding } from '../../../src/dataset/encodings.ts';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { AS_FOUND, type ReadingWish, readContent } from '../../../src/open/door/read-content.ts';
import { RUNS } from '../../arbitraries.ts';
import { odsOf, xlsxOf } from '../../foreign/workbooks/workbook-bytes.ts';

const ENCODINGS = Object.keys(ENCODING_NAMES) as Encoding[];

/** The names of columns and the number of rows that the bytes of a file are read as, or the sentences of a refusal. */
async function outcome(bytes: Uint8Array, name: string, wish: ReadingWish = AS_FOUND) {
  const reading = await readContent(bytes, name, wish);
  switch (reading.kind) {
    case 'json':
      return 'JSON';
    case 'mapping':
      return 'what columns mean';
    case 'refused':
      return reading.problems.map(problemInWords).join(' ');
    case 'tables': {
      const { columns, rowCount } = reading.ties;
      return `${rowCount} rows: ${columns.map(({ name: each }) => each).join(', ')}`;
    }
  }
}

describe('a file as people have it is a table', () => {
  test.each([
    [
      '11-event-data.tab',
      '5 rows: Event ID, Event Date, Source Name, Source Sectors, Source Country, Event Text, CAMEO Code, Intensity, Target Name, Target Sectors, Target Country, Publisher',
    ],
    ['27-excel-1252.csv', '3 rows: Absender, Empfänger, Jahr, Gewicht'],
    ['27-excel-unicode.txt', '3 rows: Absender, Empfänger, Jahr, Gewicht'],
    ['27-excel-utf8.csv', '3 rows: Absender, Empfänger, Jahr, Gewicht'],
    ['28-footer.csv', '3 rows: Supplier, Recipient, Year, Year (2)'],
    ['34-long-name.csv', '2 rows: SOURCE, TARGET'],
    ['36-german-headers.csv', '3 rows: Quelle, Ziel, Art, Jahr, Betrag'],
    ['42-stata-missing.csv', '4 rows: ccode1, ccode2, dyad_st_year, dyad_end_year, ss_type'],
  ])('%s', async (name, table) => {
    expect(await outcome(readFileSync(`tests/foreign/files/${name}`), name)).toBe(table);
  });

  test('in whatever encoding its reader says', async () => {
    const bytes = Uint8Array.from(Buffer.from('von,nach\nK\x9aln,B\n', 'latin1'));
    const wish = { encoding: 'macintosh', header: 'as found' } as const;
    const reading = await readContent(bytes, 'a.csv', wish);

    expect(reading.kind === 'tables' && reading.ties.rows[0]?.cells).toEqual(['Köln', 'B']);
  });
});

describe('any bytes', () => {
  const wishes = fc.record({
    encoding: fc.oneof(fc.constant(null), fc.constantFrom(...ENCODINGS)),
    header: fc.oneof(fc.constantFrom('as found' as const, 'none' as const), fc.integer()),
  });
  const begins = fc.constantFrom(
    'from,to\nA,B\n',
    '\xff\xfe',
    '\xfe\xff',
    '\xef\xbb\xbf',
    'PK\x03\x04xl/workbook',
    'PK\x03\x04application/vnd.oasis.opendocument.spreadsheet',
    '<?xml version="1.0" encoding="KOI8-R"?>',
    '',
  );
  const texts = fc
    .tuple(begins, fc.uint8Array({ maxLength: 80 }))
    .map(([begin, rest]) => Uint8Array.from([...Buffer.from(begin, 'latin1'), ...rest]));
  const row = fc.array(fc.constantFrom('', 'A', 'B', 'from', '2014', 'é', '東'), { maxLength: 4 });
  const books = fc
    .tuple(fc.array(row, { maxLength: 5 }), fc.boolean(), fc.boolean())
    .map(([rows, open, packed]) => {
      const sheets = [{ name: 'A', rows }];
      const bytes = open ? odsOf(sheets) : xlsxOf({ sheets });
      return packed ? Uint8Array.from(gzipSync(bytes)) : bytes;
    });

  test('are a table, JSON, or refused with a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(texts, books), wishes, async (bytes, wish) => {
        expect(await outcome(bytes, 'any', wish)).toMatch(
          /^(?:JSON$|\d+ rows: |In .+: found .+, expected .+\.$)/su,
        );
      }),
      { numRuns: RUNS.numRuns * 5 },
    );
  });
});
