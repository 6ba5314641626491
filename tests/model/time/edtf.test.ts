import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sureSpan } from '../../../src/model/coverage.ts';
import { type Day, dayOf, type Span } from '../../../src/model/time/day.ts';
import { type Edtf, isOpenEnded, readEdtf } from '../../../src/model/time/edtf.ts';
import { edtfDates, edtfTimes, RUNS } from '../../arbitraries.ts';
import '../../../src/model/time/rare-dates.ts';

const DAY_MS = 86_400_000;

function read(text: string): Edtf {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`"${text}" ${reading.reason}`);
  return reading.time;
}

function refusalOf(text: string): string {
  const reading = readEdtf(text);
  return reading.ok ? 'is accepted' : reading.reason;
}

/** What the reference library makes of a text, in days; `null` where it refuses it. */
function referenceSpan(text: string): { from: Day | null; to: Day | null } | null {
  try {
    const { min, max } = edtf(text);
    return {
      from: min === null ? null : Math.floor(min / DAY_MS),
      to: max === null ? null : Math.floor(max / DAY_MS),
    };
  } catch {
    return null;
  }
}

function span(
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): Span {
  return { from: dayOf(...from), to: dayOf(...to) };
}

describe('times that are read', () => {
  test.each([
    ['2022', 'year', span([2022, 1, 1], [2022, 12, 31])],
    ['2022-07', 'month', span([2022, 7, 1], [2022, 7, 31])],
    ['2024-02', 'month', span([2024, 2, 1], [2024, 2, 29])],
    ['2022-07-13', 'day', span([2022, 7, 13], [2022, 7, 13])],
    ['-0043', 'year', span([-43, 1, 1], [-43, 12, 31])],
    ['0000-02-28', 'day', span([0, 2, 28], [0, 2, 28])],
    ['0000-02-29', 'day', span([0, 2, 29], [0, 2, 29])],
    ['-0043-03-15', 'day', span([-43, 3, 15], [-43, 3, 15])],
    ['185X', 'year', span([1850, 1, 1], [1859, 12, 31])],
    ['17XX', 'year', span([1700, 1, 1], [1799, 12, 31])],
    ['-04XX', 'year', span([-499, 1, 1], [-400, 12, 31])],
    ['1850-XX', 'year', span([1850, 1, 1], [1850, 12, 31])],
    ['1850-XX-XX', 'year', span([1850, 1, 1], [1850, 12, 31])],
    ['1850-07-XX', 'month', span([1850, 7, 1], [1850, 7, 31])],
    ['1914-21', 'year', span([1914, 1, 1], [1914, 12, 31])],
    // It may be the one that begins in December, and the one that ends in March.
    ['1914-24', 'year', span([1913, 12, 1], [1915, 3, 31])],
    ['1914-25', 'year', span([1914, 3, 1], [1914, 6, 30])],
    ['1914-28', 'year', span([1913, 12, 1], [1915, 3, 31])],
    ['1914-29', 'year', span([1914, 9, 1], [1914, 12, 31])],
    ['1914-30', 'year', span([1913, 12, 1], [1915, 3, 31])],
    ['1914-31', 'year', span([1914, 3, 1], [1914, 6, 30])],
    ['1914-33', 'month', span([1914, 1, 1], [1914, 3, 31])],
    ['1914-36', 'month', span([1914, 10, 1], [1914, 12, 31])],
    ['1914-38', 'year', span([1914, 5, 1], [1914, 8, 31])],
    ['1914-40', 'year', span([1914, 1, 1], [1914, 6, 30])],
    ['1914-41', 'year', span([1914, 7, 1], [1914, 12, 31])],
    ['[1774-09,1774-10]', 'year', span([1774, 9, 1], [1774, 10, 31])],
    ['[1850..1860]', 'year', span([1850, 1, 1], [1860, 12, 31])],
  ])('%s is a date to the %s and holds every day it may mean', (text, precision, expected) => {
    expect(read(text)).toMatchObject({ kind: 'date', text, date: { precision }, span: expected });
  });

  test.each([
    ['2022-07', false, false],
    ['2022-07~', true, false],
    ['2022-07?', false, true],
    ['2022-07%', true, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(read(text)).toMatchObject({ date: { approximate, uncertain } });
  });

  test('a doubt about a date leaves the span of its digits', () => {
    expect(read('2022-07~').span).toEqual(read('2022-07').span);
  });

  test('an interval lasts from the first day of its start to the last day of its end', () => {
    expect(read('2014-12/2015').span).toEqual(span([2014, 12, 1], [2015, 12, 31]));
  });

  test('an open end goes on for ever, and an open start from ever', () => {
    expect(read('2022/..').span).toEqual({ from: dayOf(2022, 1, 1), to: Number.POSITIVE_INFINITY });
    expect(read('../2022').span).toEqual({
      from: Number.NEGATIVE_INFINITY,
      to: dayOf(2022, 12, 31),
    });
  });

  test('an unknown end vouches for no more than the date at the other end', () => {
    expect(read('2014/').span).toEqual(read('2014').span);
    expect(read('/2014').span).toEqual(read('2014').span);
  });

  test('one of all dates up to one, or from one on, may be of any time', () => {
    expect(read('[..-0350]').span).toEqual({
      from: Number.NEGATIVE_INFINITY,
      to: dayOf(-350, 12, 31),
    });
    expect(read('[1301..]').span).toEqual({
      from: dayOf(1301, 1, 1),
      to: Number.POSITIVE_INFINITY,
    });
  });

  test.each([
    '2022',
    '2022-07-13',
    '1914-21',
    '[1774-09,1774-10]',
    '2014/2015',
    '2022/..',
    '/2014',
  ])('%s vouches for all its days', (text) => {
    expect(sureSpan(read(text))).toEqual(read(text).span);
  });

  test.each(['185X', '17XX', '1914-24', '[1850,1851]', '[..1168]', '[1301..]', '185X/', '/17XX'])(
    '%s is of one of several years, and vouches for none',
    (text) => {
      const sure = sureSpan(read(text));

      expect(sure.from).toBeGreaterThan(sure.to);
    },
  );

  test('an interval vouches for what lies between its latest beginning and its earliest end', () => {
    expect(sureSpan(read('185X/187X'))).toEqual(span([1859, 12, 31], [1870, 1, 1]));
    expect(sureSpan(read('185X/1862'))).toEqual(span([1859, 12, 31], [1862, 12, 31]));
    expect(sureSpan(read('185X/..'))).toEqual({
      from: dayOf(1859, 12, 31),
      to: Number.POSITIVE_INFINITY,
    });
  });

  test('only a time that ends in ".." is open-ended', () => {
    const openEnded = ['2022', '2022/', '../2022', '2014/2022', '2022/..'].filter((text) =>
      isOpenEnded(read(text)),
    );

    expect(openEnded).toEqual(['2022/..']);
  });
});

describe('times that are refused', () => {
  test.each([
    ['2022-13', 'has no month 13'],
    ['2022-00', 'has no month 00'],
    ['2022-20', 'has no month 20'],
    ['2022-42', 'has no month 42'],
    ['2022-21-01', 'has no month 21'],
    ['2022-02-30', 'has no day 30 in that month'],
    ['2023-02-29', 'has no day 29 in that month'],
    ['1900-02-29', 'has no day 29 in that month'],
    ['2022-04-00', 'has no day 00 in that month'],
    ['2014/2022-04-31', 'has no day 31 in that month'],
    ['2022-13/2023', 'has no month 13'],
    ['2015/2014', 'ends before it begins'],
    ['2022-07-13/2022-07-12', 'ends before it begins'],
    ['2014/2015/2016', 'has more than one "/"'],
    ['../..', 'has no date at either end'],
    ['/', 'has no date at either end'],
    ['../', 'has no date at either end'],
  ])('%s %s', (text, reason) => {
    expect(refusalOf(text)).toBe(reason);
  });

  test.each([
    '',
    ' 2022',
    '2022\n',
    '22',
    '20222',
    'Y12022',
    '2022-7',
    '2022/7',
    '2X22',
    '20X2',
    '202X-07',
    '2022-XX-07',
    '-0000',
    '[2022]',
    '[..2022..2023',
    '[,2022]',
    '[2022,last]',
    '[2022,2023]/2024',
    '2022-21~~',
    '~2022',
    '{2022,2024}',
    '2022-07-13T10:00',
    '13 July 2022',
    '２０２２',
    '..',
  ])('"%s" is not a date', (text) => {
    expect(refusalOf(text)).toContain('is not a date such as 2022');
  });

  test('any text at all is read or refused with a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
          fc.string({ unit: fc.constantFrom(...'0129-./~?%X[],') }),
        ),
        (text) => {
          const reading = readEdtf(text);

          if (reading.ok) {
            expect(reading.time.text).toBe(text);
            expect(reading.time.span.from).toBeLessThanOrEqual(reading.time.span.to);
          } else expect(reading.reason).not.toBe('');
        },
      ),
      RUNS,
    );
  });
});

/** But for the last days of February of the year 0, which it takes for one that is no leap year: see the times that are read. */
describe('the reference implementation of EDTF', () => {
  test('gives a date the same days', () => {
    fc.assert(
      fc.property(edtfDates(1, 9999), (text) => {
        expect(read(text).span).toEqual(referenceSpan(text));
      }),
      RUNS,
    );
  });

  test('gives an interval the same days', () => {
    const starts = edtfDates(1, 1999);
    const ends = edtfDates(2000, 9999);
    fc.assert(
      fc.property(starts, ends, (start, end) => {
        expect(read(`${start}/${end}`).span).toEqual(referenceSpan(`${start}/${end}`));
      }),
      RUNS,
    );
  });

  test('gives an interval with one open or unknown end the same known day', () => {
    fc.assert(
      fc.property(edtfDates(1, 9999), fc.constantFrom('..', ''), (date, other) => {
        expect(read(`${date}/${other}`).span.from).toBe(referenceSpan(`${date}/${other}`)?.from);
        expect(read(`${other}/${date}`).span.to).toBe(referenceSpan(`${other}/${date}`)?.to);
      }),
      RUNS,
    );
  });

  test('gives a year before year 0, and unspecified digits, the same days', () => {
    const year = fc.integer({ min: 10, max: 9999 }).map((each) => String(each).padStart(4, '0'));
    const forms = fc.constantFrom<((text: string) => string)[]>(
      (text) => `-${text}`,
      (text) => `-${text}-03-15`,
      (text) => `${text.slice(0, 3)}X`,
      (text) => `${text.slice(0, 2)}XX`,
      (text) => `${text}-XX`,
      (text) => `${text}-XX-XX`,
      (text) => `${text}-07-XX`,
    );
    fc.assert(
      fc.property(year, forms, (digits, form) => {
        expect(read(form(digits)).span).toEqual(referenceSpan(form(digits)));
      }),
      RUNS,
    );
  });

  test('gives one of a set the same days', () => {
    // Of dates within one another, the reference takes the last one for the end.
    const plain = (text: string) => text.replace(/[~?%]/, '');
    const [earlier, later] = [
      edtfDates(1000, 1999).map(plain),
      edtfDates(2000, 9999).map(plain),
    ] as const;
    fc.assert(
      fc.property(earlier, later, (one, other) => {
        const text = `[${one},${other}]`;

        expect(read(text).span).toEqual(referenceSpan(text));
        expect(read(`[..${one}]`).span.to).toBe(referenceSpan(`[..${one}]`)?.to);
        expect(read(`[${one}..]`).span.from).toBe(referenceSpan(`[${one}..]`)?.from);
      }),
      RUNS,
    );
  });

  test('puts a season within the days that we leave open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.constantFrom(21, 22, 23, 24), (y, s) => {
        const reference = referenceSpan(`${y}-${s}`);

        expect(read(`${y}-${s}`).span.from).toBeLessThanOrEqual(reference?.from ?? Number.NaN);
        expect(read(`${y}-${s}`).span.to).toBeGreaterThanOrEqual(reference?.to ?? Number.NaN);
      }),
      RUNS,
    );
  });

  test('refuses the same impossible dates', () => {
    const month = fc.constantFrom('00', '13', '20', '99');
    const impossible = fc.oneof(
      month,
      fc.tuple(month, fc.constantFrom('01', '28')).map((parts) => parts.join('-')),
      fc.constantFrom('02-30', '02-31', '04-31', '06-31', '09-31', '11-31', '01-00', '12-32'),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), impossible, (year, rest) => {
        expect(referenceSpan(`${year}-${rest}`)).toBeNull();
        expect(readEdtf(`${year}-${rest}`).ok).toBe(false);
      }),
      RUNS,
    );
  });

  test('reads every time that a dataset here may hold as we do, or not at all', () => {
    fc.assert(
      fc.property(edtfTimes, (text) => {
        const reference = referenceSpan(text);

        if (reference?.from != null) expect(read(text).span.from).toBe(reference.from);
        if (reference?.to != null) expect(read(text).span.to).toBe(reference.to);
      }),
      RUNS,
    );
  });
});
