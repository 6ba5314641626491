import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForeign } from '../../../src/foreign/foreign.ts';
import type { HeaderWish } from '../../../src/foreign/tables/header.ts';
import { RUNS } from '../../arbitraries.ts';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';

/** The names of the columns, the rows by their numbers, and what was told. */
function seen(text: string, header: HeaderWish = 'as found') {
  const reading = readForeign(text, 'partners.csv', header);
  if (!reading.ok) throw new Error(reading.problems[0]?.found);
  const { columns, rows, notes } = reading.table;
  return {
    names: columns.map(({ name }) => name),
    rows: rows.map(({ number, cells }) => `${number}: ${cells.join(' ')}`),
    notes,
  };
}

const HEADLESS = expect.stringContaining('The first row was read as a tie like the others');

describe('what stands around a table', () => {
  test.each([
    [
      'without signs between cells',
      'Transfers, 1990 to 1992\n\nfrom;to;year\nA;B;1990\nB;C;1991\n',
      3,
    ],
    ['in quotation marks', '"Transfers; and more"\nfrom;to;year\nA;B;1990\nB;C;1991\n', 2],
    [
      'with signs to the end, as Excel writes it',
      'Transfers;;\n;;\nfrom;to;year\nA;B;1990\nB;C;1991\n',
      3,
    ],
  ])('above is skipped and told with its row: %s', (_how, text, header) => {
    expect(seen(text)).toEqual({
      names: ['from', 'to', 'year'],
      rows: [`${header + 1}: A B 1990`, `${header + 2}: B C 1991`],
      notes: [
        expect.stringMatching(/^Row 1 stands above the table and is left unread: "Transfers/),
      ],
    });
  });

  test.each([
    ['Source: a yearbook of our own'],
    ['Source: a yearbook of our own,'],
    ['Quelle: eigenes Jahrbuch'],
    ['© Ann 2014'],
    ['https://example.org'],
    ['* Estimated.'],
    ['These numbers were put together by hand.'],
  ])('below is skipped and told with its row: %s', (line) => {
    const { rows, notes } = seen(`from,to\nA,B\nB,C\n\n${line}\n`);

    expect(rows).toEqual(['2: A B', '3: B C']);
    expect(notes).toEqual([
      expect.stringMatching(/^Row 5 stands below the table and is left unread: /),
    ]);
  });

  test('below may be many rows, of which only the first looks like a note', () => {
    const { rows, notes } = seen('from,to,year\nA,B,1\nB,C,2\nNotes,,\nestimated,,\nrevised,,\n');

    expect(rows).toHaveLength(2);
    expect(notes).toEqual([
      'Rows 4 to 6 stand below the table and are left unread, the first of them: "Notes".',
    ]);
  });

  test('is nothing that could be a tie without its other end', () => {
    const { reading } = openedFrom('from,to\nA,B\nB,C\nD,\n');
    expect(reading.leftOut).toMatchObject({
      rows: 1,
      problems: [{ record: 'row 4', field: 'to' }],
    });
    expect(seen('A,\nB,C\nC,B\n').rows).toEqual(['2: B C', '3: C B']);
  });

  test('is no row of names that names a few of many columns', () => {
    const text = `from,to,,,,,,\n${'A,B,1,2,3,4,5,6\n'.repeat(3)}`;

    expect(seen(text).names.slice(0, 2)).toEqual(['from', 'to']);
  });
});

describe('the row that names the columns', () => {
  test.each([
    ['numbers', '1,2,0.5\n2,3,1.5\n3,1,2.5\n'],
    ['years', 'Acme,Beta,2014\nBeta,Gamma,2015\n'],
    [
      'dates with words',
      'Acme,Beta,14 March 2014\nDelta,Gamma,15 May 2015\nEps,Zeta,1 June 2016\n',
    ],
    ['names that stand below, too', 'Acme,Beta\nBeta,Gamma\n'],
  ])('is not the first where that has %s like the others, which is told', (_what, text) => {
    const { names, rows, notes } = seen(text);

    expect(names.slice(0, 2)).toEqual(['Column 1', 'Column 2']);
    expect(rows[0]).toMatch(/^1: /);
    expect(notes).toEqual([HEADLESS]);
  });

  test.each([
    ['has words that name columns', 'from,to\nA,B\n'],
    ['has a word over numbers', 'Quelle;Ziel;Betrag\nA;B;1,5\nC;D;2,5\n'],
  ])('is the first without a word where it %s', (_why, text) => {
    expect(seen(text).notes).toEqual([]);
  });

  test('is supposed to be the first where nothing tells, which is told', () => {
    expect(seen('Acme,Beta\nGamma,Delta\n')).toEqual({
      names: ['Acme', 'Beta'],
      rows: ['2: Gamma Delta'],
      notes: ['Row 1 was read as the names of the columns, for it looks unlike the rows below it.'],
    });
  });

  test('is what the reader says it is', () => {
    const text = 'x,y\nAcme,Beta\n\nwer,wen\nGamma,Delta\n';

    expect(seen(text, 'none')).toMatchObject({
      names: ['Column 1', 'Column 2'],
      rows: ['1: x y', '2: Acme Beta', '4: wer wen', '5: Gamma Delta'],
      notes: ['No row was read as the names of the columns, as whoever opened the file chose.'],
    });
    for (const header of [3, 4]) {
      expect(seen(text, header)).toMatchObject({
        names: ['wer', 'wen'],
        rows: ['5: Gamma Delta'],
        notes: [
          'Rows 1 to 2 stand above the table and are left unread, the first of them: "x".',
          'Row 4 was read as the names of the columns, as whoever opened the file chose.',
        ],
      });
    }
  });

  test('may be one of comment, if the reader says so', () => {
    const text = '# Ann, 2014\nA,B\nB,C\n';

    expect(seen(text).names).toEqual(['Column 1', 'Column 2']);
    expect(seen(text, 1)).toMatchObject({
      names: ['Ann', '2014'],
      rows: ['2: A B', '3: B C'],
    });
  });
});

describe('what sets cells apart', () => {
  test.each([
    ['semicolons under a title with commas', 'A, B, and C\nfrom;to\nA;B\n', ['from', 'to']],
    ['semicolons beside decimal commas', 'a;b;c\nx;y;1,5\ny;z;2,5\n', ['a', 'b', 'c']],
    [
      'tabs beside commas in words',
      'from\tto\tnote\nA\tB\tx, y, z\nB\tC\tx, y, z\n',
      ['from', 'to', 'note'],
    ],
    ['bars', 'from|to|note\nA|B|a, b\nB|C|c, d\n', ['from', 'to', 'note']],
    [
      'commas around cells of many lines',
      'from,to,note\nA,B,"a;b\nc;d\ne;f\ng;h"\n',
      ['from', 'to', 'note'],
    ],
  ])('is what most lines have as many of: %s', (_what, text, names) => {
    expect(seen(text).names).toEqual(names);
  });
});

describe('a matrix', () => {
  const ODD = ',A,B,C\nA,0,1,0\nB,0,0,2\nC,NA,,9\n';

  test('is a tie for each cell that is not 0 or blank, from its row to its column', () => {
    expect(seen(ODD)).toEqual({
      names: ['from', 'to', 'weight'],
      rows: ['2: A B 1', '3: B C 2'],
      notes: [
        'It is a matrix of 3 actors: each cell that is not 0 or blank was read as a tie from the actor of its row to the actor of its column.',
        'Cells of an actor with itself are left out: 1.',
      ],
    });
  });

  test('whose halves are alike is read once', () => {
    const { names, rows } = seen(',A,B,C\nA,0,1,0\nB,1,0,2\nC,0,2,0\n');

    expect(names).toEqual(['actor 1', 'actor 2', 'weight']);
    expect(rows).toEqual(['2: A B 1', '3: B C 2']);
  });

  test('of 1 and -1 has signs, and sums beside it are left out', () => {
    const { names, rows, notes } = seen(',A,B,C,Total\nA,0,1,0,1\nB,-1,0,0,-1\nC,0,0,0,0\n');

    expect(names).toEqual(['from', 'to', 'sign']);
    expect(rows).toEqual(['2: A B 1', '3: B A -1']);
    expect(notes.at(-1)).toBe('Left out, for only a row or only a column has it: "Total".');
  });

  test('may have nothing above the names of its rows, as R writes it', () => {
    expect(seen('A,B,C\nA,0,1,0\nB,0,0,2\nC,0,0,0\n').rows).toEqual(['2: A B 1', '3: B C 2']);
  });

  test('quotes the row of each tie', () => {
    const { dataset } = openedFrom(ODD);

    expect(dataset.claims.map(({ passage }) => passage.exact)).toEqual(['A,0,1,0', 'B,0,0,2']);
    expect(openedFrom(',A,B,C\nA,0,1,1\nB,0,0,0\nC,0,0,0\n').dataset).toMatchObject({
      passages: [{ exact: 'A,0,1,1' }],
      claims: [{}, {}],
    });
  });

  test('without any tie is refused as what it is', () => {
    expect(refusalsOf(',A,B,C\nA,0,0,0\nB,0,0,0\nC,0,0,0\n')).toEqual([
      expect.stringContaining('of none, with the same actors above its columns'),
    ]);
  });

  test('of more ties than there may be is refused', () => {
    const names = Array.from({ length: 500 }, (_, index) => `a${index}`);
    const rows = names.map((name, row) => [name, ...names.map((_, at) => (at > row ? 1 : 2))]);
    const text = [['', ...names], ...rows].map((cells) => cells.join(',')).join('\n');

    expect(refusalsOf(text)).toEqual([
      expect.stringContaining('found a matrix of more than 200000 ties'),
    ]);
  });

  test('is a table like others where the reader says that no row names its columns', () => {
    expect(seen(ODD, 'none').names).toEqual(['Column 1', 'Column 2', 'Column 3', 'Column 4']);
  });
});

describe('names that are too long', () => {
  const long = (end: string) => `${'x'.repeat(488)}${end}`;

  test('are cut, which is told, and name one actor each', () => {
    const { dataset, reading } = openedFrom(
      `from,to\n${long('1')},A\n${long('2')},A\n${long('1')},B\n`,
    );

    expect(dataset.actors).toHaveLength(4);
    expect(dataset.actors[0]?.ownName).toBe(`${'x'.repeat(299)}…`);
    expect(new Set(dataset.actors.map(({ name }) => name)).size).toBe(4);
    expect(reading.understood).toContain(
      'Names of actors that are longer than 300 characters are cut: 2.',
    );
  });

  test('never end in half a character', () => {
    const { dataset } = openedFrom(`from,to\n${'😀'.repeat(200)},A\n`);

    expect(dataset.actors[0]?.name).toBe(`${'😀'.repeat(149)}…`);
  });
});

test.each(['.', '-9', '-99', '-999'])(
  'a missing value of Stata or SPSS names nobody: %s',
  (cell) => {
    const { reading } = openedFrom(`ccode1,ccode2\n2,20\n2,${cell}\n`);

    expect(reading.actors).toBe(2);
    expect(reading.leftOut.problems).toMatchObject([{ record: 'row 3', field: 'ccode2' }]);
  },
);

describe('any rows', () => {
  const cell = fc.constantFrom(
    '',
    'A',
    'B',
    'C',
    '0',
    '1',
    '-1',
    'from',
    'to',
    'Source: x',
    '14 May 2014',
    '.',
  );
  const texts = fc
    .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 9 })
    .map((rows) => rows.map((cells) => cells.join(',')).join('\n'));
  const wishes = fc.oneof(
    fc.constantFrom<HeaderWish>('as found', 'none'),
    fc.integer({ min: -1, max: 12 }),
  );

  test('are told, each of them: read, named or left unread', () => {
    fc.assert(
      fc.property(texts, wishes, (text, wish) => {
        const reading = readForeign(text, 'any', wish);
        if (!reading.ok) {
          expect(reading.problems).not.toEqual([]);
          return;
        }
        const { rows, notes, header = null } = reading.table;
        if (notes.some((note) => note.includes('matrix'))) return;
        const filled = text.split('\n').filter((line) => /[^,]/.test(line)).length;
        const skipped = notes.flatMap((note) => {
          const [, first, last] = /^Rows? (\d+)(?: to (\d+))? stand/.exec(note) ?? [];
          return first === undefined ? [] : [[Number(first), Number(last ?? first)] as const];
        });
        const lines = text.split('\n');
        const unread = skipped.flatMap(([first, last]) =>
          lines.slice(first - 1, last).filter((line) => /[^,]/.test(line)),
        );

        expect(rows.length + unread.length + (header === null ? 0 : 1)).toBe(filled);
      }),
      { numRuns: RUNS.numRuns * 10 },
    );
  });

  test('stay what they are where nothing is found to be skipped', () => {
    expect(tableFrom('from,to\nA,B\n').notes).toEqual([]);
  });
});
