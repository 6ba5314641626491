import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { MEANINGS } from '../../../src/foreign/mapping/meanings.ts';
import { doiIn, isWebAddress } from '../../../src/foreign/mapping/ways.ts';
import { RUNS } from '../../arbitraries.ts';
import { openedFrom, tableFrom } from '../opened-from.ts';

/** What the columns of a table are read as, by their names. */
function readAs(text: string): Record<string, string> {
  const { columns } = tableFrom(text);
  const mapping = guessMapping(tableFrom(text));
  return Object.fromEntries(
    MEANINGS.flatMap((meaning) => {
      const name = columns[mapping.columns[meaning] ?? -1]?.name;
      return name === undefined ? [] : [[name, meaning]];
    }),
  );
}

/** Every document with the ways to it, and every passage with its pages. */
function waysIn(text: string, wish: Partial<Mapping> = {}) {
  const { dataset, reading } = openedFrom(text, wish);
  return {
    documents: dataset.sources.map(({ title, address, archived, accessed, doi }) => ({
      title,
      address,
      archived,
      accessed: accessed?.text ?? null,
      doi,
    })),
    pages: dataset.passages.map(({ pages }) => pages),
    understood: reading.understood,
  };
}

const A = 'https://example.org/a';
const B = 'https://example.org/b';

describe('columns of the ways to documents', () => {
  test.each([
    ['url', A, 'address'],
    ['Link', A, 'address'],
    ['source_url', A, 'address'],
    ['source', A, 'address'],
    ['citation', A, 'address'],
    ['archived_url', A, 'archived'],
    ['accessed', '2024-05-12', 'accessed'],
    ['access date', '12 May 2024', 'accessed'],
    ['DOI', '10.1000/182', 'doi'],
    ['doi', 'https://doi.org/10.1000/182', 'doi'],
    ['pages', '12–13', 'pages'],
    ['page', 'xii', 'pages'],
    ['page', A, 'address'],
  ])('are known by the name "%s" and what stands there: %s', (name, cell, meaning) => {
    expect(readAs(`from,to,${name}\nX,Y,"${cell}"\n`)[name]).toBe(meaning);
  });

  test.each(['link', 'type', 'label', 'quotation', 'text', 'evidence', 'document', 'speaker'])(
    'are no words of ties, whatever they are called: %s',
    (name) => {
      const found = readAs(`from,to,${name}\nX,Y,${A}\nY,Z,${B}\n`)[name];

      expect([undefined, 'address']).toContain(found);
    },
  );

  test('are told from columns of the same name that hold words', () => {
    expect(readAs('from,to,link,page\nX,Y,friend,Front\nY,Z,foe,Back\n')).toMatchObject({
      link: 'relation',
    });
    expect(readAs('from,to,link,page\nX,Y,friend,Front\nY,Z,foe,Back\n')).not.toHaveProperty(
      'page',
    );
  });
});

describe('the way to a document', () => {
  const HEAD = 'from,to,year,quotation,document,url,archived_url,accessed,doi,pages';

  test('is that of the document that a row quotes', () => {
    const text = `${HEAD}\nX,Y,2014,They do.,Letter,${A},${B},2024-05-01,doi:10.1000/182,p. 12\n`;

    expect(waysIn(text)).toMatchObject({
      documents: [
        { title: 'Letter', address: A, archived: B, accessed: '2024-05-01', doi: '10.1000/182' },
      ],
      pages: ['12'],
    });
  });

  test('tells documents of one name apart, and the last look at one counts', () => {
    const text = [
      HEAD,
      `X,Y,2014,One.,The Times,${A},,2024-01-01,,1`,
      `X,Z,2014,Two.,The Times,${A},${B},2024-03-01,,2`,
      `Y,Z,2014,Three.,The Times,${B},,,,\n`,
    ].join('\n');

    expect(waysIn(text)).toMatchObject({
      documents: [
        { title: 'The Times', address: A, archived: B, accessed: '2024-03-01' },
        { title: 'The Times', address: B, archived: null, accessed: null },
      ],
      pages: ['1', '2', null],
    });
  });

  test('is enough to name a document, so that its words are not the file’s', () => {
    expect(waysIn(`from,to,year,quotation,url\nX,Y,2014,They do.,${A}\n`)).toMatchObject({
      documents: [{ title: null, address: A }],
    });
  });

  test('stays words of the row where the row quotes nothing, and that is said', () => {
    const { documents, understood } = waysIn(`from,to,year,url\nX,Y,2014,${A}\n`);

    expect(documents).toMatchObject([{ title: 'partners.csv', address: null }]);
    expect(understood).toContain(
      'Documents that a row names but does not quote stay words of the row.',
    );
  });

  test('is left out where it cannot be read, and counted; the row stays', () => {
    const text = [
      HEAD,
      `X,Y,2014,One.,A,${A},${A},2024-05-01,10.1000/1,1`,
      'X,Z,2014,Two.,B,javascript:alert(1),ftp://example.org,soon,11.5,',
      'Y,Z,2014,Three.,C,www.example.org,n/a,,,',
      `Y,Z,2015,Four.,D,${B},${B},2024-05-02,10.1000/2,2\n`,
    ].join('\n');
    const { documents, understood } = waysIn(text);

    expect(documents).toMatchObject([
      { title: 'A', address: A },
      { title: 'B', address: null, archived: null, accessed: null, doi: null },
      { title: 'C', address: null, archived: null },
      { title: 'D', address: B, archived: B, accessed: '2024-05-02', doi: '10.1000/2' },
    ]);
    expect(understood.filter((sentence) => sentence.endsWith('left out.'))).toEqual([
      '2 rows have an address of the document that is none of the web (http or https); it is left out.',
      '1 row has an address of the archived copy that is none of the web (http or https); it is left out.',
      '1 row has a day last seen there that cannot be read as a date; it is left out.',
      '1 row has a DOI that is none; it is left out.',
    ]);
  });

  test('needs no order of day and month: a day that may be either is left out', () => {
    const text = `from,to,year,quotation,url,accessed\nX,Y,2014,They do.,${A},3/4/2024\n`;

    expect(waysIn(text).documents).toMatchObject([{ address: A, accessed: null }]);
    expect(waysIn(text, { dayOrder: 'day first' }).documents).toMatchObject([
      { accessed: '2024-04-03' },
    ]);
  });

  test('is one that the format takes, whatever a cell holds', () => {
    const cells = fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.constantFrom('10.1/x'));
    const text = (cell: string) =>
      `from,to,year,quotation,url,doi\nX,Y,2014,They do.,"${cell}","10.1000/${cell}"\n`;
    fc.assert(
      fc.property(
        cells.filter((cell) => !/["\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(cell)),
        (cell) => {
          const { columns } = guessMapping(tableFrom(text(A)));
          const [document] = waysIn(text(cell), { columns }).documents;
          const isKnown = isWebAddress(cell.trim()) || doiIn(`10.1000/${cell}`.trim()) !== null;
          expect(document?.title).toBe(isKnown ? null : 'partners.csv');
        },
      ),
      RUNS,
    );
  });
});
