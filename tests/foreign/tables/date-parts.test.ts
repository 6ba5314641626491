import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';

function timesIn(text: string): readonly string[] {
  return openedFrom(text).dataset.claims.map(({ time }) => time.when.text);
}

describe('a date in columns of its parts', () => {
  test('is put together, and what is unknown of it is left out', () => {
    const rows = ['A,B,22,5,1902', 'A,C,-9,5,1903', 'A,D,.,,1904', 'B,C,0,0,1905'];
    const text = `from,to,day,month,year\n${rows.join('\n')}\n`;

    expect(timesIn(text)).toEqual(['1902-05-22', '1903-05', '1904', '1905']);
    expect(openedFrom(text).reading.understood).toEqual(
      expect.arrayContaining([
        'Dates are put together from "year", "month" and "day", as "date".',
        'Read as from: "from", to: "to", time: "date".',
      ]),
    );
    expect(openedFrom(text).reading.understood.join(' ')).not.toContain('Left unread');
  });

  test('may name its month, or have no day', () => {
    expect(timesIn('from,to,Year,Month\nA,B,1914,August\nB,C,1915,3\n')).toEqual([
      '1914-08',
      '1915-03',
    ]);
  });

  test('that never was is told with the row', () => {
    expect(refusalsOf('from,to,year,month,day\nA,B,2023,2,30\n')).toEqual([
      'In row 2, field "date": found "2023-02-30", which has no day 30 in that month, expected a date such as 2014, 2014-03, 2014-03-14 or 14.3.2014.',
    ]);
  });

  test.each([
    ['a month is a whole date', 'from,to,year,month\nA,B,2014,2014-03\n'],
    ['there is no month', 'from,to,year,day\nA,B,2014,3\n'],
    ['there is a date already', 'from,to,year,month,date\nA,B,2014,3,2014-03-01\n'],
    ['its parts are of other things', 'from,to,birth_year,birth_month\nA,B,1990,3\n'],
  ])('is none where %s', (_why, text) => {
    expect(tableFrom(text).columns.some(({ madeOf }) => madeOf !== undefined)).toBe(false);
  });

  test('leaves rows with too many cells as wrong as they are', () => {
    expect(refusalsOf('from,to,year,month\nA,B,2014,3,2015-04\n')).toEqual([
      'In row 2: found 5 cells, expected 4, one for each column; a cell with a comma in it needs quotation marks.',
    ]);
  });
});

test('disputes begin and end in three columns each, whatever year their row is of', () => {
  const text = readFileSync('tests/foreign/files/24-dyadic-disputes.csv', 'utf8');
  const { dataset } = openedFrom(text);

  expect(dataset.actors.map(({ name }) => name)).toEqual(['NOR', 'SUD', 'EST', 'WES']);
  expect(timesIn(text)).toEqual([
    '1902-05-22/1903-05',
    '1902-05-22/1903-05',
    '1914-09-13/1915-03-13',
    '1914-09-13/1915-03-13',
    '1920-02-01/1920-02-03',
  ]);
});
