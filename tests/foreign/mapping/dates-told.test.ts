import { describe, expect, test } from 'vitest';
import { shapesOfDates } from '../../../src/foreign/mapping/dates-told.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { timeInWords } from '../../../src/model/words/time-words.ts';
import { yearOf } from '../../builder.ts';
import { openedFrom, refusalsOf, tableFrom } from '../opened-from.ts';

/** A table with these cells in its column of times. */
function dated(...cells: readonly string[]): string {
  return ['from,to,date', ...cells.map((cell, index) => `A,B${index},"${cell}"`), ''].join('\n');
}

function shapesIn(...cells: readonly string[]) {
  const table = tableFrom(dated(...cells));
  return shapesOfDates(table, guessMapping(table), null).map(({ example, reading, cells: count }) =>
    [example, reading.kind === 'time' ? reading.edtf : reading.kind, count].join(' | '),
  );
}

const understood = (...cells: readonly string[]) =>
  openedFrom(dated(...cells)).reading.understood.filter((sentence) =>
    / is read as /.test(sentence),
  );

const timesOf = (text: string) =>
  openedFrom(text).dataset.claims.map(({ time }) => [time.when.text, time.reason]);

describe('what was made of dates', () => {
  test('is told once for each shape, with how many cells have it, the most frequent first', () => {
    expect(shapesIn('18th century', 'c. 1520', 'c. 1530', 'n.d.', 'c. 1541', 'n.d.')).toEqual([
      'c. 1520 | 1520~ | 3',
      'n.d. | none | 2',
      '18th century | 17XX | 1',
    ]);
  });

  test('is not told of dates that are just in another order, or as EDTF has them', () => {
    const plain = ['1850', '2014-03', '28.7.1914', '28 July 1914', '7/1914', '2014-07-28 10:15'];

    expect(shapesIn(...plain)).toEqual([]);
  });

  test('is told where it leaves out a word or adds one, and of each time in a cell', () => {
    expect(shapesIn('early 1914', '752', '1312.5; ~1320', '1914-21')).toEqual([
      'early 1914 | 1914 | 1',
      '752 | 0752 | 1',
      '1312.5 | 1312-07~ | 1',
      '~1320 | 1320~ | 1',
      '1914-21 | 1914-21 | 1',
    ]);
  });

  test('is said before the file is opened, and that what names no year stands in none', () => {
    expect(understood('c. 1520', 'c. 1530', '1850s', 'n.d.', 'ongoing')).toEqual([
      'In "date", "c. 1520" is read as about 1520: 2 cells of this shape.',
      'In "date", "1850s" is read as the 1850s: 1 cell of this shape. The file does not say in which of several years, so that it stands in none of them.',
      'In "date", "n.d." is read as no time: 1 cell of this shape.',
      'In "date", "ongoing" is read as going on: 1 cell of this shape.',
    ]);
  });

  test('is said in words, and not where the cell has the same words', () => {
    expect(understood('autumn 2023', 'Herbst 2024', '2010', '752')).toEqual([
      'In "date", "Herbst 2024" is read as autumn 2024: 1 cell of this shape.',
      'In "date", "752" is read as the year 752: 1 cell of this shape.',
    ]);
  });

  test('is told of some shapes where they are many', () => {
    const many =
      '1850s|c. 1850|1850?|[1850]|early 1850|before 1850|after 1850|by 1850|1850-51|Q1 1850';
    const { understood: told } = openedFrom(dated(...many.split('|'))).reading;

    expect(told.filter((sentence) => / is read as /.test(sentence))).toHaveLength(8);
    expect(told).toContain('Of dates, 1 more shape is read.');
  });
});

describe('the other cells of a column', () => {
  test('show whether 1910/11 is two years or a month', () => {
    expect(timesOf(dated('1910/11', '1850/51')).map(([time]) => time)).toEqual([
      '1910/1911',
      '1850/1851',
    ]);
    expect(timesOf(dated('1910/11', '1914/03')).map(([time]) => time)).toEqual([
      '1910-11',
      '1914-03',
    ]);
  });

  test('leave it open where they show neither, or both', () => {
    const refusal = /found "1910\/11", which may be a month or the years 1910 to 1911/;

    expect(refusalsOf(dated('1910/11', '1914'))).toEqual([expect.stringMatching(refusal)]);
    expect(refusalsOf(dated('1910/11', '1914/03', '1850/51'))).toEqual([
      expect.stringMatching(refusal),
    ]);
  });
});

describe('a beginning and an end', () => {
  const between = (start: string, end: string) =>
    timesOf(`from,to,start,end\nA,B,${start},${end}\nB,C,1850,1851\n`)[0];

  test('may be of several years', () => {
    expect(between('1850s', '1862')).toEqual(['185X/1862', null]);
  });

  test('are the first and the last day of what has a name', () => {
    expect(between('Q3 2014', 'Q1 2015')).toEqual(['2014-07/2015-03', null]);
  });

  test('are unknown where the row only bounds them, and that is told', () => {
    expect(between('before 1169', '1180')).toEqual([
      '/1180',
      'The row gives "before 1169" as its beginning.',
    ]);
    expect(between('1170', 'after 1180')).toEqual([
      '1170/',
      'The row gives "after 1180" as its end.',
    ]);
  });
});

describe('a time of several years', () => {
  test('stands in none of them', () => {
    const { dataset } = openedFrom(dated('1850s', '1853'));

    expect(dataset.snapshots.map(({ time, coverage }) => [yearOf({ time }), coverage])).toEqual([
      [1850, '0 of 2 claims of the file speak of 1850.'],
      [1853, '1 of 2 claims of the file speak of 1853.'],
      [1859, '0 of 2 claims of the file speak of 1859.'],
    ]);
    expect(dataset.claims.map(({ time }) => timeInWords(time.when))).toEqual(['the 1850s', '1853']);
  });
});

describe('numbers of three digits', () => {
  test('name actors, where no column says that they are years', () => {
    const table = tableFrom('ccode1,ccode2,year\n200,325,1914\n325,339,1915\n');

    expect(guessMapping(table).columns).toMatchObject({ from: 0, to: 1, time: 2 });
  });
});
