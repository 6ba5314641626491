import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeTime, orderShownBy, readDate } from '../../../src/foreign/mapping/read-date.ts';
import { type Day, dateOf, dayOf, type Span } from '../../../src/model/time/day.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { RUNS, THOROUGH } from '../../arbitraries.ts';

/** What a cell is read as, in one line. */
function said(cell: string, ...habits: [Parameters<typeof readDate>[2]?]): string {
  const reading = readDate(cell, null, ...habits);
  if (reading.kind === 'time') return reading.edtf;
  return reading.kind === 'unreadable' ? `refused: it ${reading.reason}` : reading.kind;
}

/** The shapes of dates in the files that people brought. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['1850', '1850'],
  ['c. 1850', '1850~'],
  ['ca. 1850', '1850~'],
  ['1850s', '185X'],
  ['18th century', '17XX'],
  ['1914/15', '1914/1915'],
  ['1914-1918', '1914/1918'],
  ['Q3 2014', '2014-07/2014-09'],
  ['2014Q3', '2014-07/2014-09'],
  ['2014-Q3', '2014-07/2014-09'],
  ['Jan 1914', '1914-01'],
  ['28. Juli 1914', '1914-07-28'],
  ['28 July 1914', '1914-07-28'],
  ['July 28, 1914', '1914-07-28'],
  ['juillet 1914', '1914-07'],
  ['7/28/1914', '1914-07-28'],
  ['28.7.1914', '1914-07-28'],
  ['+1850-00-00T00:00:00Z', '1850'],
  ['1850-00-00', '1850'],
  ['1850-01-01T00:00:00Z', '1850-01-01'],
  ['-0044-03-15', '-0044-03-15'],
  ['44 BC', '-0043'],
  ['44 BCE', '-0043'],
  ['752', '0752'],
  ['0752', '0752'],
  [
    '98',
    'refused: it is a number that names no century: write a year of four digits, as 1998 or 0098',
  ],
  ['1312.5', '1312-07~'],
  ['before 1169', '[..1168]'],
  ['after 1300', '[1301..]'],
  ['1169?', '1169?'],
  ['[1850]', '1850?'],
  ['1850-51', '1850/1851'],
  ['15840130', '1584-01-30'],
  [
    '1289241912',
    'refused: it may count seconds since 1970, as 2010-11-08: say so of its column, or write that day',
  ],
  [
    '1289241912000',
    'refused: it may count milliseconds since 1970, as 2010-11-08: say so of its column, or write that day',
  ],
  [
    '14',
    'refused: it is a number that names no century: write a year of four digits, as 1914 or 0014',
  ],
  ['2014.0', '2014'],
  ['1,914', 'refused: it is a number with a comma: write the year as 1914'],
  ['5/14', 'refused: it has no year that can be told: write 2014-05 or 2014-05-14'],
  ['2014-W20', '2014-05-12/2014-05-18'],
  ['Spring 1914', '1914-21'],
  ['1914-07-28 10:15', '1914-07-28'],
  ['20140728101500', '2014-07-28'],
  ['2014-07-28T10:15:00+02:00', '2014-07-28'],
  ['28/07/14', 'refused: it has a year of two digits: write four, as 1914'],
  ['n.d.', 'none'],
  ['s.d.', 'none'],
  ['unknown', 'none'],
  ['9999', 'open'],
  ['-9', 'none'],
  ['0', 'none'],
  ['.', 'none'],
  ['1.1.1914', '1914-01-01'],
  ['1914 July', '1914-07'],
  ['July 1914', '1914-07'],
  ['early 1914', '1914'],
  ['1914?', '1914?'],
  ['~1914', '1914~'],
  ['ongoing', 'open'],
  ['heute', 'open'],
  ['Present', 'open'],
];

describe('the dates of the files that people brought', () => {
  test('are all here', () => {
    const file = readFileSync(fileURLToPath(new URL('dates.txt', import.meta.url)), 'utf8');

    expect(SHAPES.map(([cell]) => cell)).toEqual(file.trimEnd().split('\n'));
  });

  test.each(SHAPES)('%s is read as %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });
});

describe('words around a date', () => {
  test.each([
    ...['um', 'vers', 'hacia', 'около', 'verso il', 'por volta de', 'omstreeks', 'około'],
    ...['c', 'c.', 'circa', 'about', '~', '≈', '約'],
  ])('%s is about', (word) => {
    expect(said(`${word} 1520`)).toBe('1520~');
  });

  test.each([
    ['c. 1520?', '1520%'],
    ['[ca. 1850]', '1850%'],
    ['[18]50', '1850?'],
    ['probably July 1914', '1914-07?'],
    ['vermutlich 1850', '1850?'],
    ['c. 1850–60', '1850~/1860~'],
    ['1850–c. 1860', '1850/1860~'],
    ['ca. 18th century', '17XX~'],
  ])('%s is read as %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test.each([
    ['vor 1900', '[..1899]'],
    ['avant juillet 1914', '[..1914-06]'],
    ['antes de 1914', '[..1913]'],
    ['ante 1169', '[..1168]'],
    ['before 28 July 1914', '[..1914-07-27]'],
    ['before 2 July 1914', '[..1914-07-01]'],
    ['before c. 1169', '[..1168~]'],
    ['nach 1300', '[1301..]'],
    ['après 1300', '[1301..]'],
    ['después de 1300', '[1301..]'],
    ['после 1300', '[1301..]'],
    ['post 1300', '[1301..]'],
    ['by 1300', '[..1300]'],
    ['до 1300', '[..1300]'],
    ['terminus post quem 1300', '[1300..]'],
    ['1300 or earlier', '[..1300]'],
  ])('%s bounds it, and says no more: %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test.each([
    ['until 1914', '/1914'],
    ["jusqu'en 1914", '/1914'],
    ['hasta 1914', '/1914'],
    ['seit 1914', '1914/..'],
    ['depuis juillet 1914', '1914-07/..'],
    ['from 1914', '1914/'],
    ['1914 onwards', '1914/..'],
    ['1914-', '1914/'],
  ])('%s says one end: %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test.each(['early 1914', 'Anfang 1914', 'fin 1914', 'mid-1914', 'конец 1914 г.', 'in 1914'])(
    '%s is some day of 1914',
    (cell) => {
      expect(said(cell)).toBe('1914');
    },
  );
});

describe('two dates', () => {
  test.each([
    ['1914-18', '1914/1918'],
    ['1914 – 1918', '1914/1918'],
    ['1914 bis 1918', '1914/1918'],
    ['von 1914 bis 1918', '1914/1918'],
    ['de 1914 à 1918', '1914/1918'],
    ['с 1914 по 1918', '1914/1918'],
    ['1899/00', '1899/1900'],
    ['1545/46', '1545/1546'],
    ['28–30 July 1914', '1914-07-28/1914-07-30'],
    ['July 28–30, 1914', '1914-07-28/1914-07-30'],
    ['28 July – 3 August 1914', '1914-07-28/1914-08-03'],
    ['July–August 1914', '1914-07/1914-08'],
    ['2014-07-28 - 2014-08-01', '2014-07-28/2014-08-01'],
    ['752–748 BC', '-0751/-0747'],
    ['44 BC – 14 AD', '-0043/0014'],
    ['Q3 2014 – Q1 2015', '2014-07/2015-03'],
    ['1914–present', '1914/..'],
    ['1914 bis heute', '1914/..'],
    ['1914–?', '1914/'],
    ['?–1914', '/1914'],
  ])('%s last from one to the other: %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test.each([
    ['between 1850 and 1860', '[1850..1860]'],
    ['zwischen 1850 und 1860', '[1850..1860]'],
    ['entre 1850 et 1860', '[1850..1860]'],
    ['entre 1850 y 1860', '[1850..1860]'],
    ['1850 or 1851', '[1850,1851]'],
    ['1850s–1860s', '[1850..1869]'],
    ['13.–14. Jh.', '[1200..1399]'],
  ])('%s is one of them, and nobody says which: %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test('in the wrong order are refused', () => {
    expect(said('1918–1914')).toMatch(/^refused/);
  });

  test('with days before months wait for the order of the file', () => {
    expect(said('3.4.1914 - 5.6.1914')).toBe('ambiguous');
    expect(readDate('3.4.1914 - 5.6.1914', 'day first')).toEqual({
      kind: 'time',
      edtf: '1914-04-03/1914-06-05',
    });
    expect(readDate('1.-3.7.1914', 'day first')).toEqual({
      kind: 'time',
      edtf: '1914-07-01/1914-07-03',
    });
    expect(orderShownBy('28.7.1914 - 3.8.1914')).toBe('day first');
  });
});

describe('what is longer than a day and no month', () => {
  test.each([
    ['1850er Jahre', '185X'],
    ['années 1850', '185X'],
    ['1850-е годы', '185X'],
    ['mid-1850s', '185X'],
    ['185-', '185X'],
    ['1800s', '18XX'],
    ['13. Jh.', '12XX'],
    ['XVIIIe siècle', '17XX'],
    ['s. XVI', '15XX'],
    ['XVIII век', '17XX'],
    ['eighteenth century', '17XX'],
    ['late 18th c.', '17XX'],
    ['5th century BC', '-04XX'],
    ['Frühjahr 1914', '1914-21'],
    ['2023-25', '2023/2025'],
    ['2023-33', '2023/2033'],
    ['été 1914', '1914-22'],
    ['otoño de 1914', '1914-23'],
    ['Winter 1914', '1914-24'],
    ['Winter 1914/15', '1914-12/1915-03'],
    ['Spring/Summer 1914', '1914'],
    ['3. Quartal 2014', '2014-07/2014-09'],
    ['3e trimestre 2014', '2014-07/2014-09'],
    ['III кв. 2014', '2014-07/2014-09'],
    ['H1 2014', '2014-01/2014-06'],
    ['2. Halbjahr 2014', '2014-07/2014-12'],
    ['2014-W01', '2013-12-30/2014-01-05'],
    ['2014-W20-3', '2014-05-14'],
    ['KW 20/2014', '2014-05-12/2014-05-18'],
    ['2014-W53', 'refused: it has no week 53'],
  ])('%s is read as %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });
});

describe('months', () => {
  test.each([
    ['28. März 1914', '1914-03-28'],
    ['1er août 1914', '1914-08-01'],
    ['28 de enero de 1914', '1914-01-28'],
    ['28 luglio 1914', '1914-07-28'],
    ['1º de março de 1914', '1914-03-01'],
    ['28 maart 1914', '1914-03-28'],
    ['28 lipca 1914', '1914-07-28'],
    ['październik 1914', '1914-10'],
    ['28 мая 1914 г.', '1914-05-28'],
    ['июль 1914', '1914-07'],
    ['28th July 1914', '1914-07-28'],
    ['Sept. 1914', '1914-09'],
    ['28.VII.1914', '1914-07-28'],
    ['2014年7月28日', '2014-07-28'],
    ['2014년 7월 28일', '2014-07-28'],
    ['07/1914', '1914-07'],
  ])('%s is read as %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test.each(['jui 1914', 'Marching 1914', 'Mo 1914', 'May 14'])('of %s are refused', (cell) => {
    expect(said(cell)).toMatch(/^refused/);
  });
});

describe('years of long ago', () => {
  test.each([
    ['AD 98', '0098'],
    ['98 CE', '0098'],
    ['14 n. Chr.', '0014'],
    ['44 v. Chr.', '-0043'],
    ['44 av. J.-C.', '-0043'],
    ['44 до н. э.', '-0043'],
    ['1 BC', '0000'],
    ['15 March 44 BC', '-0043-03-15'],
    ['40s BC', '[-0048..-0039]'],
    ['April 752', '0752-04'],
    ['752?', '0752?'],
  ])('%s is read as %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['1312.25', '1312-04~'],
    ['1312.75', '1312-10~'],
    ['2014.0833', '2014-02~'],
    ['2014.99', '2014-12~'],
    // Two digits that are those of a month.
    ['2014.07', '2014-07'],
  ])('%s is the month in which that fraction of the year falls: %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  test('count from 1970 where that is known of their column', () => {
    expect(said('1289241912', { epoch: 'seconds' })).toBe('2010-11-08');
    expect(said('1289241912000', { epoch: 'milliseconds' })).toBe('2010-11-08');
    expect(said('-1', { epoch: 'seconds' })).toBe('1969-12-31');
    expect(said('2014-03', { epoch: 'seconds' })).toBe('2014-03');
  });

  test.each(['-9', '-99', '-999', '-9999', '0', '0000-00-00'])('%s says nothing', (cell) => {
    expect(said(cell)).toBe('none');
  });

  test.each([
    ['1910/11', /may be a month or the years 1910 to 1911: write 1910-11 or 1910\/1911$/],
    ['185?', /may be a year or ten years: write 0185\? or 185X$/],
    ['[185?]', /may be a year or ten years/],
    ['191407', /six digits/],
    ['-44', /write 44 BC or -0043/],
    ['–1850', /begins with a dash: write until 1850/],
    ["'50s", /names a decade of no century: write 1850s$/],
    ['41848', /the number of a day in a spreadsheet/],
  ])('and signs that may be two things are refused: %s', (cell, reason) => {
    expect(said(cell)).toMatch(reason);
  });

  test('1910/11 is what it is beside others of its column', () => {
    expect(said('1910/11', { splitYears: true })).toBe('1910/1911');
    expect(said('1910/11', { splitYears: false })).toBe('1910-11');
  });

  test('are no times by themselves where they are short', () => {
    expect(['200', '339', '2', '-9', '0', '.'].filter(looksLikeTime)).toEqual([]);
    expect(['2014', 'c. 1850', 'n.d.'].filter(looksLikeTime)).toEqual(['2014', 'c. 1850', 'n.d.']);
  });
});

describe('what says nothing, and what goes on', () => {
  test.each(['', 'o. J.', 'undated', '[n.d.]', 'sin fecha', 'б. г.', '?', '–'])(
    '"%s" says nothing',
    (cell) => {
      expect(said(cell)).toBe('none');
    },
  );

  test.each(["aujourd'hui", 'hoy', 'actualidad', 'bis heute', 'сегодня', '至今', '9999-12-31'])(
    '%s goes on',
    (cell) => {
      expect(said(cell)).toBe('open');
    },
  );
});

describe('times of day and precisions of databases', () => {
  test.each([
    ['7/28/1914 10:15 PM', '1914-07-28'],
    ['Tue, 28 Jul 2014 10:15:00 +0200', '2014-07-28'],
    ['20140728T101500Z', '2014-07-28'],
    ['2014-07-28 10:15:00+00', '2014-07-28'],
    ['+1850-00-00T00:00:00Z/9', '1850'],
    ['+1850-00-00T00:00:00Z/8', '185X'],
    ['+1900-00-00T00:00:00Z/7', '18XX'],
    ['+1801-00-00T00:00:00Z/7', '18XX'],
    ['+0100-00-00T00:00:00Z/7', '00XX'],
    ['1926-##-##', '1926'],
    ['752-##-##', '0752'],
    ['201403141230', '2014-03-14'],
    ['2014031412', '2014-03-14'],
    ['in or before 1914', '[..1914]'],
    ['on or after 1914-08-03', '[1914-08-03..]'],
    ['1850-XX', '1850-XX'],
  ])('%s keeps its day: %s', (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });
});

function spanOf(cell: string): Span {
  const reading = readDate(cell, 'day first');
  const time = reading.kind === 'time' ? readEdtf(reading.edtf) : null;
  if (time?.ok !== true) throw new Error(`"${cell}" is not read as a time.`);
  return time.time.span;
}

function inDays(first: readonly [number, number, number], last: readonly [number, number, number]) {
  return { from: dayOf(...first), to: dayOf(...last) };
}

/** Forms whose days are known, beside those days. */
const FORMS: readonly ((year: number, month: number, day: number) => readonly [string, Span])[] = [
  (y) => [`c. ${y}`, inDays([y, 1, 1], [y, 12, 31])],
  (y) => [`[${y}]`, inDays([y, 1, 1], [y, 12, 31])],
  (y) => [`late ${y}`, inDays([y, 1, 1], [y, 12, 31])],
  (y) => [`${y - (y % 10)}s`, y % 100 < 10 ? century(y) : inYears(y - (y % 10), 9)],
  (y) => [`${Math.floor(y / 100) + 1}. Jh.`, century(y)],
  (y) => [`before ${y}`, { from: Number.NEGATIVE_INFINITY, to: dayOf(y - 1, 12, 31) }],
  (y, m, d) => [`vor ${d}.${m}.${y}`, { from: Number.NEGATIVE_INFINITY, to: dayOf(y, m, d) - 1 }],
  (y, m, d) => [`after ${y}-${m}-${d}`, { from: dayOf(y, m, d) + 1, to: Number.POSITIVE_INFINITY }],
  (y) => [`${y} BC`, inYears(1 - y, 0)],
  (y, m) => [`between ${y} and ${y + m}`, inYears(y, m)],
  (y, m) => [`${y}–${y + m}`, inYears(y, m)],
  (y) => [`Winter ${y}/${String(y + 1).slice(-2)}`, inDays([y, 12, 1], [y + 1, 3, 31])],
  (y, m) => {
    const last = Math.ceil(m / 3) * 3;
    return [`${y}Q${last / 3}`, { from: dayOf(y, last - 2, 1), to: dayOf(y, last + 1, 1) - 1 }];
  },
  (y, m, d) => {
    const at = dayOf(y, m, d);
    return [`${d} ${MONTHS[m - 1]} ${y}, 10:15 pm`, { from: at, to: at }];
  },
  (y, m) => {
    // The week of a Thursday, by its number in the year.
    const thursday = firstThursday(y) + 7 * m;
    const number = String(1 + m).padStart(2, '0');
    return [`${y}-W${number}`, { from: thursday - 3, to: thursday + 3 }];
  },
];
const MONTHS =
  'Januar février marzo kwietnia мая June luglio agosto september Oct novembro Dez'.split(' ');

function inYears(first: number, more: number): Span {
  return { from: dayOf(first, 1, 1), to: dayOf(first + more, 12, 31) };
}

function century(year: number): Span {
  return inYears(year - (year % 100), 99);
}

function firstThursday(year: number): Day {
  let day = dayOf(year, 1, 1);
  // 1970 began with a Thursday.
  while (day % 7 !== 0) day += 1;
  return day;
}

describe('what is read', () => {
  test('has just the days of which it is written', () => {
    const forms = fc.constantFrom(...FORMS);
    const [year, month, day] = [
      fc.integer({ min: 1000, max: 2090 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 13, max: 28 }),
    ];
    fc.assert(
      fc.property(forms, year, month, day, (form, y, m, d) => {
        const [cell, span] = form(y, m, d);

        expect([cell, spanOf(cell)]).toEqual([cell, span]);
      }),
      THOROUGH,
    );
  });

  test('holds the day that is written in any order and with any words around it', () => {
    const words = fc.constantFrom('', 'c. ', 'early ', '[', 'probably ', 'um ');
    const shapes = fc.constantFrom('d.m.y', 'd/m/y', 'y-m-d', 'y/m/d', 'd. M y', 'M d, y', 'd M y');
    const day = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2090, 1, 1) });
    fc.assert(
      fc.property(words, shapes, day, (word, shape, at) => {
        const { year, month, day: dayOfMonth } = dateOf(at);
        const parts: Record<string, string> = {
          y: String(year),
          m: String(month),
          d: String(dayOfMonth),
          M: MONTHS[month - 1] ?? '',
        };
        const date = shape.replace(/[ymdM]/g, (part) => parts[part] ?? '');

        expect(spanOf(`${word}${date}${word === '[' ? ']' : ''}`)).toEqual({ from: at, to: at });
      }),
      RUNS,
    );
  });

  test('is a time of EDTF, whatever stands in a cell', () => {
    const pieces = fc.constantFrom(
      ...'1914 1850 12 3 – - / . , [ ] ( ) ? ~ c. to or and before after between s BC AD XX Q1 W20 July century . .. \u0000 年'.split(
        ' ',
      ),
      ' ',
    );
    const cells = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' ')),
      fc.tuple(pieces, fc.nat({ max: 200 })).map(([piece, times]) => piece.repeat(times)),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty 1914'),
    );
    fc.assert(
      fc.property(cells, fc.constantFrom(null, 'day first', 'month first'), (cell, order) => {
        const reading = readDate(cell, order);

        if (reading.kind === 'time') expect(readEdtf(reading.edtf).ok).toBe(true);
        if (reading.kind === 'unreadable') expect(reading.reason).not.toBe('');
        if (readEdtf(cell).ok && reading.kind === 'time') expect(reading.edtf).toBe(cell);
      }),
      RUNS,
    );
  });
});

test('words and signs that come off in every order are read once each', () => {
  const cell = `? ~1${'~?'.repeat(12)}-1${'~?'.repeat(12)}–1${'~?'.repeat(11)}`;

  expect(readDate(cell, null).kind).toBe('unreadable');
});
