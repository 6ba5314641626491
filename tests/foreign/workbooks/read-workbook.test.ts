import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { readWorkbook } from '../../../src/foreign/workbooks/read-workbook.ts';
import { workbookTables } from '../../../src/foreign/workbooks/workbook-tables.ts';
import { RUNS } from '../../arbitraries.ts';
import { type CellGiven, odsOf, xlsxOf, xlsxParts, zipOf } from './workbook-bytes.ts';

/** The cells of each sheet that has any, by the numbers of their rows; or why the workbook is refused. */
async function cellsOf(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes);
  if (reading === null) return null;
  if (!reading.ok) return `found ${reading.fault.found}, expected ${reading.fault.expected}`;
  return Object.fromEntries(
    reading.sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]),
  );
}

/** What one cell of a workbook holds. */
async function cellRead(
  cell: CellGiven,
  given: Omit<Parameters<typeof xlsxOf>[0], 'sheets'> = {},
): Promise<string | undefined> {
  const bytes = xlsxOf({ ...given, sheets: [{ name: 'A', rows: [['x', cell, 'y']] }] });
  const cells = await cellsOf(bytes);
  return typeof cells === 'string' ? cells : cells?.A?.[0]?.[1];
}

function dated(serial: number, format: number | string, from1904 = false) {
  return cellRead({ xml: `<c s="1"><v>${serial}</v></c>` }, { formats: [0, format], from1904 });
}

describe('a cell of an Excel workbook', () => {
  test.each<[string, CellGiven, string]>([
    ['words', ' Müller & Söhne ', 'Müller & Söhne'],
    ['a number', 1914, '1914'],
    ['a number as machines write it', { xml: '<c><v>1.5E3</v></c>' }, '1500'],
    ['a long number', { xml: '<c><v>12345678901234567890</v></c>' }, '12345678901234567890'],
    ['a truth', true, 'TRUE'],
    ['an untruth', false, 'FALSE'],
    ['an error', { xml: '<c t="e"><v>#N/A</v></c>' }, ''],
    ['what a formula came to', { xml: '<c t="str"><f>A1&amp;"b"</f><v>ab</v></c>' }, 'ab'],
    ['a number that a formula came to', { xml: '<c><f>1+1</f><v>2</v></c>' }, '2'],
    ['a day in words', { xml: '<c t="d"><v>2014-03-14T00:00:00</v></c>' }, '2014-03-14'],
    [
      'runs of letters',
      {
        xml: '<c t="inlineStr"><is><r><t xml:space="preserve">Big </t></r><r><t>Co</t></r></is></c>',
      },
      'Big Co',
    ],
    ['an end of line', { xml: '<c t="str"><v>A_x000D_\nB</v></c>' }, 'A\r\nB'],
    ['a control character', { xml: '<c t="str"><v>A_x0007_B</v></c>' }, 'A B'],
  ])('is read: %s', async (_what, cell, words) => {
    expect(await cellRead(cell)).toBe(words);
  });

  test('may refer to a string that is shared, without how it is read aloud', async () => {
    const strings = [
      '<t>Acme</t>',
      '<r><t>東</t></r><r><t>京</t></r><rPh sb="0" eb="1"><t>とう</t></rPh><phoneticPr/>',
    ];

    expect(await cellRead({ xml: '<c t="s"><v>1</v></c>' }, { strings })).toBe('東京');
    expect(await cellRead({ xml: '<c t="s"><v>7</v></c>' }, { strings })).toBe('');
  });

  test.each<[number, number | string, string]>([
    [41712, 14, '2014-03-14'],
    [41712, 'yyyy\\-mm\\-dd', '2014-03-14'],
    [41712, '[$-407]d/\\ mmmm\\ yyyy;@', '2014-03-14'],
    [41712, 'dd"th of "mmm, yy', '2014-03-14'],
    [41712, 'mmm yyyy', '2014-03'],
    [41712, 17, '2014-03'],
    [41712, 'yyyy', '2014'],
    [41712.5, 22, '2014-03-14 12:00:00'],
    [41712, 'dd/mm/yyyy hh:mm', '2014-03-14'],
    [0.5, 'h:mm AM/PM', '12:00:00'],
    [1.5, '[h]:mm', '12:00:00'],
    [1, 14, '1900-01-01'],
    [59, 14, '1900-02-28'],
    [60, 14, '1900-02-29'],
    [61, 14, '1900-03-01'],
    [2958465, 14, '9999-12-31'],
    [2958466, 14, '2958466'],
    [-1, 14, '-1'],
    [0, 14, '0'],
    [41712, 0, '41712'],
    [41712, '0.00', '41712'],
    [41712, '#,##0', '41712'],
    [41712, '0.00E+00', '41712'],
    [41712, '"day "0', '41712'],
    [41712, 'General', '41712'],
    [41712, '[Red]0;[Blue]0', '41712'],
    [41712, '@', '41712'],
  ])('%d with the format %s is %s', async (serial, format, words) => {
    expect(await dated(serial, format)).toBe(words);
  });

  test('is a day of its own calendar, where that begins in 1904', async () => {
    expect(await dated(0, 14, true)).toBe('1904-01-01');
    expect(await dated(40250, 14, true)).toBe('2014-03-14');
    expect(await dated(2957003, 14, true)).toBe('9999-12-31');
    expect(await dated(2957004, 14, true)).toBe('2957004');
  });
});

describe('the rows of an Excel workbook', () => {
  test('have the numbers that it shows, blank ones counted', async () => {
    const rows =
      '<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="AB3"><v>2</v></c></row><row r="9"><c r="A9" t="str"><v>a</v></c></row></sheetData>';
    const reading = await readWorkbook(xlsxOf({ sheets: [{ name: 'A', rows }] }));

    expect(reading?.ok === true && reading.sheets[0]?.rows.map(({ number }) => number)).toEqual([
      3, 9,
    ]);
    expect(reading?.ok === true && reading.sheets[0]?.rows[0]?.cells).toHaveLength(28);
  });

  test('follow one another where they do not say where they are', async () => {
    const rows =
      '<sheetData><row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>';

    expect(await cellsOf(xlsxOf({ sheets: [{ name: 'A', rows }] }))).toEqual({
      A: [['1', '', '2'], ['3']],
    });
  });

  test('stand in the text of the table as CSV', async () => {
    const rows = [
      ['from', 'to'],
      ['Beta, Ltd.', 'the "Big" one'],
      ['A\nB', 'C'],
    ];
    const tables = await workbookTables(xlsxOf({ sheets: [{ name: 'A', rows }] }), 'a.xlsx');
    if (tables?.ok !== true) throw new Error('It was refused.');
    const { text, rows: read } = tables.ties;

    expect(read.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"Beta, Ltd.","the ""Big"" one"',
      '"A\nB",C',
    ]);
  });

  test('have the value of merged cells in the first of them, which is told', async () => {
    const rows =
      '<sheetData><row><c t="str"><v>from</v></c><c t="str"><v>to</v></c></row><row><c t="str"><v>A</v></c><c t="str"><v>B</v></c></row><row><c/><c t="str"><v>C</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>';
    const tables = await workbookTables(xlsxOf({ sheets: [{ name: 'A', rows }] }), 'a.xlsx');

    expect(tables?.ok === true && tables.ties.notes.join(' ')).toContain('Cells that are merged');
  });

  test('may have prefixes of a namespace, as some programs write them', async () => {
    const rows = '<x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c></x:row></x:sheetData>';

    expect(await cellsOf(xlsxOf({ sheets: [{ name: 'A', rows }] }))).toEqual({ A: [['a']] });
  });
});

describe('a cell of a LibreOffice spreadsheet', () => {
  test.each([
    [
      '<table:table-cell office:value-type="float" office:value="1914"><text:p>1.914,0</text:p></table:table-cell>',
      '1914',
    ],
    [
      '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell>',
      '0.5',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2014-03-14"><text:p>14.03.14</text:p></table:table-cell>',
      '2014-03-14',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2014-03-14T12:30:00"><text:p>14.03.14</text:p></table:table-cell>',
      '2014-03-14 12:30:00',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2014-01-01"><text:p>2014</text:p></table:table-cell>',
      '2014',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2014-03-01"><text:p>March 2014</text:p></table:table-cell>',
      '2014-03',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2014-03-01"><text:p>03/14</text:p></table:table-cell>',
      '2014-03',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2014-03-01"><text:p>1. März 2014</text:p></table:table-cell>',
      '2014-03-01',
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2001-01-01"><text:p>01.01.01</text:p></table:table-cell>',
      '2001-01-01',
    ],
    [
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
      'TRUE',
    ],
    [
      '<table:table-cell office:value-type="string"><text:p>Big<text:s text:c="2"/><text:span>Co</text:span></text:p><text:p>Ltd.</text:p></table:table-cell>',
      'Big  Co\nLtd.',
    ],
    [
      '<table:table-cell office:value-type="string"><office:annotation><text:p>A remark</text:p></office:annotation><text:p>Acme</text:p></table:table-cell>',
      'Acme',
    ],
    [
      '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
      '',
    ],
    [
      '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"><text:p>#DIV/0!</text:p></table:table-cell>',
      '',
    ],
    [
      '<table:covered-table-cell office:value-type="string"><text:p>hidden</text:p></table:covered-table-cell>',
      '',
    ],
  ])('is read: %s', async (xml, words) => {
    const rows = `<table:table-row>${xml}<table:table-cell office:value-type="string"><text:p>y</text:p></table:table-cell></table:table-row>`;

    expect(await cellsOf(odsOf([{ name: 'A', rows }]))).toEqual({ A: [[words, 'y']] });
  });

  test('may be repeated, and so may its row; the blank ends of a sheet are nothing', async () => {
    const cell = (words: string, times: number) =>
      `<table:table-cell table:number-columns-repeated="${times}" office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
    const rows = `<table:table-row>${cell('a', 2)}<table:table-cell table:number-columns-repeated="2"/>${cell('b', 1)}<table:table-cell table:number-columns-repeated="16379"/></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">${cell('c', 1)}</table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
    const reading = await readWorkbook(odsOf([{ name: 'A', rows }]));
    const read = reading?.ok === true ? reading.sheets[0]?.rows : [];

    expect(read?.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'a', 'a', '', '', 'b'],
      [5, 'c'],
      [6, 'c'],
    ]);
  });
});

describe('a workbook that another program wrote', () => {
  test('is read as LibreOffice wrote it', async () => {
    expect(await cellsOf(readFileSync('tests/foreign/files/libreoffice.ods'))).toEqual({
      ties: [
        ['from', 'to', 'type', 'start', 'end'],
        ['Anna', 'Ben', 'friendship', '2019-03-04'],
        ['Ben', 'Cleo', 'friendship', '2020-01-02', '2021-05-06'],
        ['Cleo', 'Dora', 'quarrel', '2021-02-03'],
      ],
    });
  });

  test('is read as openpyxl wrote it, with formulas that it never reckoned', async () => {
    const bytes = readFileSync('tests/foreign/files/openpyxl.xlsx');
    const tables = await workbookTables(bytes, 'openpyxl.xlsx');

    expect(await cellsOf(bytes)).toEqual({
      Ties: [
        ['Register of transfers'],
        ['from', 'to', 'date', 'year', 'ok', 'w'],
        ['Müller & Söhne', 'Acme', '2014-03-14', '2014', 'TRUE', '1.5'],
        ['Acme', '東京', '2015-01-02 12:30:00', '2015', 'FALSE', '0.3'],
        ['', '', '1900-02', '1900', '', '-3'],
        ['Source: us'],
      ],
      People: [
        ['name', 'kind'],
        ['Müller & Söhne', 'firm'],
        ['Acme', 'firm'],
        ['東京', 'firm'],
      ],
      Empty: [],
    });
    expect(tables).toMatchObject({ ok: true, ties: { rowCount: 3 }, actors: { name: 'People' } });
    expect(tables?.ok === true && tables.ties.notes).toEqual([
      expect.stringContaining('"Ties"'),
      'Cells that are merged have their value in the first of them only.',
      'Formulas of which the workbook does not say what they come to are read as nothing (a spreadsheet program says so once it has saved it): 1.',
      'Row 1 stands above the table and is left unread: "Register of transfers".',
      'Row 7 stands below the table and is left unread: "Source: us".',
    ]);
  });

  test('is read as XlsxWriter wrote it, which writes what Excel does', async () => {
    expect(await cellsOf(readFileSync('tests/foreign/files/xlsxwriter.xlsx'))).toEqual({
      Ties: [
        ['from', 'to', 'date'],
        ['A', 'B', '2014-03-14'],
        ['B', 'C', '2015-01-01'],
        ['Big Co', 'A', '2016-01-01'],
      ],
    });
  });
});

describe('the sheets of a workbook', () => {
  const ties = [
    ['source', 'target', 'year'],
    ['ann', 'acme', '2014'],
    ['bo', 'acme', '2015'],
  ];
  const people = [
    ['id', 'name'],
    ['ann', 'Ann'],
    ['bo', 'Bo'],
    ['acme', 'Acme'],
  ];
  const codes = [
    ['code', 'label'],
    ['1', 'trade'],
    ['2', 'war'],
  ];
  const prose = [['This workbook was made by Ann.']];

  async function tablesIn(
    ...sheets: readonly (readonly [string, readonly (readonly string[])[]])[]
  ) {
    const given = sheets.map(([name, rows]) => ({ name, rows }));
    const made = await Promise.all(
      [xlsxOf({ sheets: given }), odsOf(given)].map((bytes) => workbookTables(bytes, 'book')),
    );
    return made.map((tables) =>
      tables?.ok === true
        ? {
            ties: tables.ties.columns.map(({ name }) => name),
            actors: tables.actors?.name ?? null,
            notes: tables.ties.notes,
          }
        : tables?.problems.map(problemInWords),
    );
  }

  test('are one table where one has rows', async () => {
    for (const read of await tablesIn(['Empty', []], ['Ties', ties], ['Also empty', [['']]])) {
      expect(read).toEqual({
        ties: ['source', 'target', 'year'],
        actors: null,
        notes: ['The sheet "Ties" was read; the words of its rows stand as they would in CSV.'],
      });
    }
  });

  test('are ties and their actors, in any order, and the others are named', async () => {
    for (const read of await tablesIn(
      ['Notes', prose],
      ['Codes', codes],
      ['People', people],
      ['Ties', ties],
    )) {
      expect(read).toMatchObject({
        ties: ['source', 'target', 'year'],
        actors: 'People',
        notes: [expect.stringContaining('"Ties"'), 'Sheets "Notes", "Codes" were left out.'],
      });
    }
  });

  test('are the first of several tables of ties, and the others are named', async () => {
    for (const read of await tablesIn(['1914', ties], ['1915', ties])) {
      expect(read).toMatchObject({
        notes: [
          'The sheet "1914" was read; the words of its rows stand as they would in CSV.',
          'Sheet "1915" was left out.',
        ],
      });
    }
  });

  test('are refused by the name of the first where none is a table', async () => {
    for (const read of await tablesIn(['Notes', prose])) {
      expect(read).toEqual([
        'In the sheet "Notes": found one column only: "This workbook was made by Ann.", expected at least two columns set apart by commas, semicolons or tabs: one for each end of a tie.',
      ]);
    }
  });

  test('are refused where none has rows', async () => {
    for (const read of await tablesIn(['Empty', []])) {
      expect(read).toEqual([
        'In the file: found a workbook without a row with anything in it, expected a sheet with a row for each tie.',
      ]);
    }
  });

  test('that are hidden, or that Numbers puts before its own, come last', async () => {
    const summary = [
      ['This document was exported from Numbers.', 'from', 'to'],
      ['x', 'a', 'b'],
    ];
    const bytes = xlsxOf({
      sheets: [
        { name: 'Export Summary', rows: summary },
        { name: 'Lists', rows: ties, state: 'hidden' },
        { name: 'Ties', rows: ties },
      ],
    });
    const tables = await workbookTables(bytes, 'book.xlsx');

    expect(tables?.ok === true && tables.ties.notes).toEqual([
      expect.stringContaining('"Ties"'),
      'Sheets "Export Summary", "Lists" were left out.',
    ]);
  });
});

describe('a workbook that is not read is refused with the way', () => {
  const row = [
    ['from', 'to'],
    ['A', 'B'],
  ];
  const sound = { sheets: [{ name: 'A', rows: row }] };

  test.each<[string, () => Uint8Array, string]>([
    [
      'of the old kind, or with a password',
      () => Uint8Array.from(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')),
      'found an old Office file (.xls), or a workbook with a password, expected one saved as .xlsx without a password, or its sheet saved as CSV',
    ],
    [
      'in the binary format of Excel',
      () => xlsxOf({ ...sound, more: [{ name: 'xl/workbook.bin', content: '' }] }),
      'found a binary workbook of Excel (.xlsb), expected one saved as .xlsx, or its sheet saved as CSV',
    ],
    [
      'of LibreOffice with a password',
      () => odsOf([{ name: 'A', rows: row }], '<m><manifest:encryption-data/></m>'),
      'found a workbook with a password, expected the workbook without its password, or its sheet saved as .xlsx or CSV',
    ],
    [
      'of which a sheet is missing',
      () => readFileSync('tests/foreign/files/43-rivalries.xlsx'),
      'found a workbook without its sheet "rivalries", expected the whole workbook, or its sheet saved as CSV',
    ],
    [
      'that breaks off',
      () => xlsxOf(sound).subarray(0, -30),
      'found a workbook that is damaged or breaks off, expected the whole workbook, or its sheet saved as CSV',
    ],
    [
      'of which a part is no XML',
      () => xlsxOf({ sheets: [{ name: 'A', rows: '<sheetData><row>' }] }),
      'found a workbook that is damaged or breaks off, expected the whole workbook, or its sheet saved as CSV',
    ],
    [
      'that declares entities',
      () =>
        zipOf(
          xlsxParts(sound).map((part) =>
            part.name === 'xl/styles.xml'
              ? { ...part, content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }
              : part,
          ),
        ),
      'found a workbook that is damaged or breaks off, expected the whole workbook, or its sheet saved as CSV',
    ],
    [
      'of too many rows',
      () =>
        xlsxOf({
          sheets: [
            {
              name: 'A',
              rows: `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(200_002)}</sheetData>`,
            },
          ],
        }),
      'found a sheet of more than 200000 rows, expected at most 200000',
    ],
    [
      'of too many columns',
      () =>
        xlsxOf({
          sheets: [
            { name: 'A', rows: '<sheetData><row><c r="ALM1"><v>1</v></c></row></sheetData>' },
          ],
        }),
      'found a cell in column 1001, expected at most 1000 columns',
    ],
    [
      'of rows repeated without end',
      () =>
        odsOf([
          {
            name: 'A',
            rows: '<table:table-row table:number-rows-repeated="999999999"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>',
          },
        ]),
      'found a sheet of more than 200000 rows, expected at most 200000',
    ],
    [
      'of cells repeated without end',
      () =>
        odsOf([
          {
            name: 'A',
            rows: '<table:table-row table:number-rows-repeated="199999"><table:table-cell table:number-columns-repeated="1000"><text:p>a</text:p></table:table-cell></table:table-row>',
          },
        ]),
      'found a workbook that comes to more than 64 MB as CSV, expected a smaller one, or its sheet saved as CSV',
    ],
    [
      'of one long string, many times',
      () =>
        xlsxOf({
          strings: [`<t>${'a'.repeat(1_000_000)}</t>`],
          sheets: [
            {
              name: 'A',
              rows: `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(100_000)}</sheetData>`,
            },
          ],
        }),
      'found a workbook that comes to more than 64 MB as CSV, expected a smaller one, or its sheet saved as CSV',
    ],
    [
      'that unpacks to more than it says',
      () =>
        zipOf(
          xlsxParts(sound).map((part) =>
            part.name === 'xl/styles.xml'
              ? { ...part, content: ' '.repeat(1_000_000), size: 10 }
              : part,
          ),
        ),
      'found a workbook that is damaged or breaks off, expected the whole workbook, or its sheet saved as CSV',
    ],
    [
      'that says that it unpacks to gigabytes',
      () =>
        zipOf(
          xlsxParts(sound).map((part) =>
            part.name === 'xl/styles.xml' ? { ...part, size: 0xf0000000 } : part,
          ),
        ),
      'found a workbook that unpacks to more than 256 MB, expected a smaller one, or its sheet saved as CSV',
    ],
    [
      'of which a part is locked',
      () => zipOf(xlsxParts(sound).map((part) => ({ ...part, flags: 9 }))),
      'found a workbook with a password, expected the workbook without its password, or its sheet saved as .xlsx or CSV',
    ],
  ])('%s', async (_what, bytesOf, sentence) => {
    expect(await cellsOf(bytesOf())).toBe(sentence);
  });

  test('but for what is no workbook at all', async () => {
    expect(await cellsOf(zipOf([{ name: 'a.csv', content: 'from,to' }]))).toBeNull();
    expect(await cellsOf(new TextEncoder().encode('from,to\nA,B\n'))).toBeNull();
  });

  test('and one with a comment at its end is read', async () => {
    expect(await cellsOf(zipOf(xlsxParts(sound), 'made by hand'))).toEqual({ A: row });
  });
});

describe('whatever the bytes of a workbook are', () => {
  const sound = xlsxOf({
    sheets: [
      {
        name: 'A',
        rows: [
          ['from', 'to', 'year'],
          ['A', 'B', 2014],
          ['B', 'C', true],
        ],
      },
    ],
    strings: ['<t>a</t>'],
    formats: [14],
  });
  const ods = odsOf([
    {
      name: 'A',
      rows: [
        ['from', 'to'],
        ['A', 'B'],
      ],
    },
  ]);

  test('they are tables, or refused with a sentence', async () => {
    const edit = fc.record({ at: fc.nat({ max: sound.length }), byte: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(sound, ods),
        fc.array(edit, { maxLength: 6 }),
        fc.nat({ max: 40 }),
        async (whole, edits, cut) => {
          const bytes = Uint8Array.from(whole.subarray(0, whole.length - cut));
          for (const { at, byte } of edits) if (at < bytes.length) bytes[at] = byte;
          const tables = await workbookTables(bytes, 'any.xlsx');
          if (tables === null || tables.ok) return;

          expect(tables.problems.map(problemInWords).join()).toMatch(/^In .+: found .+, expected/s);
        },
      ),
      RUNS,
    );
  });

  test('and whatever their parts are', async () => {
    const scrap = fc.oneof(
      fc.constantFrom(
        '<sheetData>',
        '</sheetData>',
        '<row r="2">',
        '<row r="99999999999">',
        '</row>',
        '<c t="s" s="9">',
        '<c r="ZZZ1" t="inlineStr">',
        '</c>',
        '<v>1</v>',
        '<v>1e999</v>',
        '<is><t>a</t></is>',
        '&lt;',
        '&x;',
        '<table:table-cell table:number-columns-repeated="1e9">',
        '__proto__',
      ),
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(scrap, { maxLength: 12 }), async (scraps) => {
        const rows = scraps.join('');
        for (const bytes of [
          xlsxOf({ sheets: [{ name: 'A', rows }] }),
          odsOf([{ name: 'A', rows }]),
        ]) {
          const tables = await workbookTables(bytes, 'any.xlsx');

          expect(tables?.ok === false ? tables.problems : ['table']).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
