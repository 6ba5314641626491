import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { claimsCsv } from '../../../src/export/data/claims-csv.ts';
import { asCsv } from '../../../src/export/data/csv.ts';
import { tiesCsv } from '../../../src/export/data/ties-csv.ts';
import type { SourceId } from '../../../src/model/dataset.ts';
import { type EvidenceBase, WHOLE_BASE } from '../../../src/model/evidence-base.ts';
import { claimsIn } from '../../../src/model/standing.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { RUNS } from '../../arbitraries.ts';
import { aDataset, yearOf } from '../../builder.ts';
import { hostileViews, takenIn } from './taken.ts';

const { dataset } = compose('data');

function rowsOf(text: string): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

function cellOf(words: string): string | undefined {
  const text = asCsv([{ name: 'words', cellOf: (row: string) => row }], [words, 'last']);
  return rowsOf(text)[0]?.words;
}

/** An amount is a number, below zero too, wherever it is opened; or nothing. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$|^$/;
const FORMULA = /^[=+\-@\t\r\n]/;

describe('a table as CSV', () => {
  test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '\n=1', '=1\nsecond line', '\uff1d1'])(
    'keeps the cell %j from being run',
    (words) => {
      expect(cellOf(words)).toBe(`'${words}`);
    },
  );

  test.each(['a,b', '"quoted"', 'two\r\nlines', ' spaces ', "'=1", '1=1', 'ÄÖ 北'])(
    'gives the cell %j back as it was',
    (words) => {
      expect(cellOf(words)).toBe(words);
    },
  );

  test('begins with a byte order mark, for Excel', () => {
    const bytes = new TextEncoder().encode(asCsv([], []));

    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('leaves numbers as they are, below nought too', () => {
    const text = asCsv([{ name: 'n', cellOf: (row: number) => row }], [-1]);

    expect(rowsOf(text)).toEqual([{ n: '-1' }]);
  });
});

describe('the ties of a view as CSV', () => {
  test('are a row each, with how they stand and what they rest on', () => {
    const dataset = aDataset()
      .claim({ source: 'one' })
      .claim({ source: 'two' })
      .claim({ source: 'two', stance: 'denies' })
      .onRecord({ relation: 'alliance', document: 'A treaty' })
      .build();
    const [alliance, military] = rowsOf(tiesCsv(takenIn(2022, dataset)));

    expect(military).toMatchObject({
      id: 'military:dprk:russia',
      from: 'dprk',
      to_name: 'RUSSIA',
      relation: 'military',
      directed: 'true',
      state: 'attested',
      tenor: 'cooperative',
      disputed: 'true',
      sources: '2',
      source_titles: 'The title of one; The title of two',
      claims: '3',
      version: '0123456789ab',
      left_out: '',
    });
    expect(alliance).toMatchObject({ state: 'context', tenor: '', public_record: 'A treaty' });
  });

  test.each(dataset.snapshots.map(yearOf))('are all there for %i', (year) => {
    const view = takenIn(year, dataset);

    expect(rowsOf(tiesCsv(view)).map(({ id }) => id)).toEqual(view.ties.map(({ tie }) => tie.id));
  });
});

describe('the claims of a view as CSV', () => {
  test.each(dataset.snapshots.map(yearOf))(
    'give every passage of %i verbatim, with its place and a time',
    (year) => {
      const view = takenIn(year, dataset);
      const claims = view.ties.flatMap(claimsIn);
      const rows = rowsOf(claimsCsv(view));

      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
      rows.forEach((row, index) => {
        const exact = claims[index]?.passage.exact ?? '';
        expect(row.passage).toBe(FORMULA.test(exact) ? `'${exact}` : exact);
        expect(Number(row.end) - Number(row.start)).toBe(exact.length);
        expect(readEdtf(row.time ?? '').ok).toBe(true);
      });
    },
  );

  test('tell how either end of a time is known', () => {
    const time = { time: '2021/..', basis: 'inferred', startBasis: 'stated' } as const;

    expect(rowsOf(claimsCsv(takenIn(2022, aDataset().claim(time).build())))).toMatchObject([
      { time: '2021/..', basis: 'inferred', start_basis: 'stated' },
    ]);
  });

  test('keep reasons and notes to themselves where a document does not count', () => {
    const dataset = aDataset()
      .source('other')
      .claim({ note: 'A note of a coder.' })
      .changed((file) => {
        for (const { time } of file.claims) {
          Object.assign(time, { basis: 'inferred', reason: 'A reason of a coder.' });
        }
      })
      .build();
    const [other] = dataset.sources;
    const base = { ...WHOLE_BASE, withoutSources: new Set<SourceId>(other ? [other.id] : []) };

    expect(claimsCsv(takenIn(2022, dataset))).toMatch(/A reason of a coder.*A note of a coder/);
    expect(claimsCsv(takenIn(2022, dataset, base))).not.toContain('of a coder');
    expect(rowsOf(claimsCsv(takenIn(2022, dataset, base)))[0]?.left_out).toBe(
      'Without the sources: The title of other',
    );
  });
});

test('no cell of a hostile dataset can be run, and none is lost', () => {
  fc.assert(
    fc.property(hostileViews, ({ view }) => {
      const ties = rowsOf(tiesCsv(view));
      const claims = rowsOf(claimsCsv(view));
      expect(ties).toHaveLength(view.ties.length);
      expect(claims).toHaveLength(view.ties.flatMap(claimsIn).length);
      for (const [name, cell] of [...ties, ...claims].flatMap((row) => Object.entries(row))) {
        if (name === 'amount') expect(cell).toMatch(NUMBER);
        else expect(cell).not.toMatch(FORMULA);
        expect(cell.isWellFormed()).toBe(true);
      }
    }),
    RUNS,
  );
});

test('claims whose words err have with them what is said of these words, where coders may tell', () => {
  const dataset = aDataset().claim({ id: 'a' }).claim({ id: 'b' }).erratum('slip', 'p.a').build();
  const errataOn = (base: EvidenceBase) =>
    rowsOf(claimsCsv(takenIn(2022, dataset, base))).map(({ errata }) => errata);

  expect(errataOn(WHOLE_BASE)).toEqual([
    'Wrong: “words”. What is true of p.a. This is certain.',
    '',
  ]);
  const other = new Set(['another' as SourceId]);
  expect(errataOn({ ...WHOLE_BASE, withoutSources: other })).toEqual(['', '']);
});
