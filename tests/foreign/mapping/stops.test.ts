import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChosenStops,
  MOST_STOPS,
  stopsByData,
  stopsOfUnit,
} from '../../../src/foreign/mapping/choose-stops.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { type NamedTime, unitNamedBy } from '../../../src/foreign/mapping/named-times.ts';
import { ownStopsIn } from '../../../src/foreign/mapping/own-stops.ts';
import { dayOf } from '../../../src/model/time/day.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { dayOfStep } from '../../../src/model/time/moment.ts';
import { RUNS } from '../../arbitraries.ts';
import { openedFrom, refusalsOf } from '../opened-from.ts';

/** A table with a time in each row, or a beginning and an end. */
function timed(...times: readonly string[]): string {
  const cells = times.map((time) => time.replace('/', ','));
  const names = cells.some((cell) => cell.includes(',')) ? 'start,end' : 'time';
  const rows = cells.map((cell, index) => `A,B${index},${cell}`);
  return `from,to,${names}\n${rows.join('\n')}\n`;
}

function stopsIn(text: string, wish: Partial<Mapping> = {}): readonly string[] {
  return openedFrom(text, wish).reading.stops;
}

function eachDay(first: number, many: number): readonly string[] {
  return Array.from({ length: many }, (_, index) =>
    new Date(Date.UTC(2014, 0, first + index)).toISOString().slice(0, 10),
  );
}

describe('the stops of a file', () => {
  test('are months, where four claims name months of one year', () => {
    const { reading } = openedFrom(timed('2023-01', '2023-04', '2023-06-03', '2023-11-20'));

    expect(reading.stopsInWords).toBe('11 months: January to November 2023');
    expect(reading.file.snapshots[0]).toEqual({
      id: '2023-01',
      time: '2023-01',
      coverage: '1 of 4 claims of the file speak of January 2023.',
    });
    expect(reading.understood).toContain(
      'As finely as the file tells times, the slider stands at every month.',
    );
  });

  test('are the months of a year, where its letters have a day each', () => {
    const days = Array.from(
      { length: 12 },
      (_, month) => `1524-${String(month + 1).padStart(2, '0')}-15`,
    );

    expect(openedFrom(timed(...days)).reading.stopsInWords).toBe(
      '12 months: January to December 1524',
    );
  });

  test('are days, where all is of a few weeks: an evening is one', () => {
    expect(stopsIn(timed('2009-06-29T19:20:00', '2009-06-29T21:05:20'))).toEqual(['29 June 2009']);
    expect(openedFrom(timed(...eachDay(51, 60))).reading.stopsInWords).toBe(
      '60 days: 20 February to 20 April 2014',
    );
  });

  test('are the days in which something begins or ends, where these are few within weeks', () => {
    expect(stopsIn(timed('2014-01-01', '2014-02-14', '2014-03-30'))).toEqual([
      '1 January 2014',
      '14 February 2014',
      '30 March 2014',
    ]);
  });

  test('are quarters or weeks, where such are named', () => {
    expect(stopsIn(timed('2014Q1', '2014Q2', '2014Q4'))).toEqual([
      'Q1 2014',
      'Q2 2014',
      'Q3 2014',
      'Q4 2014',
    ]);
    expect(stopsIn(timed('2014-W10', '2014-W12'))).toHaveLength(3);
  });

  test('are years, where some of its times name no more', () => {
    expect(stopsIn(timed('2014', '2015-03', '2016-05', '2017-08'))).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
    ]);
    expect(stopsIn(timed('1307.25', '1312.5'))).toEqual(['1307', '1312']);
  });

  test('are no months of a year of which a single row names a season', () => {
    const months = Array.from({ length: 9 }, (_, index) => `2023-0${index + 1}`);
    const { reading } = openedFrom(timed('autumn 2021', ...months, '2023-10'));

    expect(reading.stops).toEqual([
      '2021',
      ...'January February March April May June July August September October'
        .split(' ')
        .map((month) => `${month} 2023`),
    ]);
    expect(reading.grain).toBe('every month, and each year outside these that is named');
  });

  test('are days beside the year of a season, and none beside it where it is of that year', () => {
    const days = Array.from({ length: 9 }, (_, index) => `2023-11-0${index + 1}`);

    expect(stopsIn(timed('autumn 2021', ...days))).toEqual([
      '2021',
      ...days.map((_, index) => `${index + 1} November 2023`),
    ]);
    expect(stopsIn(timed('autumn 2023', ...days))).toHaveLength(9);
  });

  test('are years, where its months are more than sixty', () => {
    expect(stopsIn(timed('2010-01', '2016-05'))).toEqual(['2010', '2016']);
  });

  test('are years before Christ, too', () => {
    expect(openedFrom(timed('44 BC', '27 BC', '0014')).reading.file.snapshots).toMatchObject([
      { id: '-43', time: '-0043' },
      { id: '-26', time: '-0026' },
      { id: '14', time: '0014' },
    ]);
  });

  test('are stretches of ten years, where years are more than 300, which is told', () => {
    const years = Array.from({ length: 320 }, (_, index) => String(1500 + index));
    const { stops, stopsInWords, understood, file } = openedFrom(timed(...years)).reading;

    expect(stops).toHaveLength(32);
    expect(stopsInWords).toBe('32 stretches of time: 1500 to 1819');
    expect(file.snapshots[0]?.time).toBe('1500/1509');
    expect(understood).toContain(
      'Something begins or ends in more than 300 years: the slider stands at each stretch of ten years in which something begins or ends.',
    );
  });

  test('are none after its day, unless all are', () => {
    expect(stopsIn(timed('2024-01-10/2024-12-31', '2024-03-02/2024-04-01'))).toEqual([
      'January 2024',
      'February 2024',
      'March 2024',
      'April 2024',
      'May 2024',
    ]);
    expect(stopsIn(timed('2030', '2032'))).toEqual(['2030', '2032']);
  });

  test('are none where no row gives a time: it is undated', () => {
    const { reading, dataset } = openedFrom('from,to\nA,B\n');

    expect(reading).toMatchObject({ stops: [], stopsInWords: 'undated: no times are given' });
    expect(dataset.snapshots).toMatchObject([
      { id: 'undated', time: null, coverage: 'No row of the file gives a time.' },
    ]);
  });
});

describe('the stops that a reader chooses', () => {
  test.each([
    ['year', ['2014', '2015', '2016']],
    ['quarter', ['Q4 2014', 'Q1 2015']],
    ['month', ['November 2014', 'December 2014', 'January 2015', 'February 2015']],
  ] as const)('are every %s from the first time to the last', (unit, stops) => {
    const text = unit === 'year' ? timed('2014', '2016') : timed('2014-11', '2015-02');

    expect(stopsIn(text, { stops: unit })).toEqual(stops);
  });

  test('are longer where they would be too many, which is told', () => {
    const { reading } = openedFrom(timed('2000', '2023'), { stops: 'day' });

    expect(reading.stopsInWords).toBe('288 months: January 2000 to December 2023');
    expect(reading.understood).toContain(
      'Whoever opened the file chose every day, but those would be more than 1000 stops: the slider stands at every month.',
    );
  });

  test('may be a list of all kinds, in the order of time, and are never cut', () => {
    const years = Array.from({ length: 150 }, (_, index) => String(1800 + index));

    expect(stopsIn(timed('2014'), { stops: ['2014-03/2014-05', '2013', '2014-01'] })).toEqual([
      '2013',
      'January 2014',
      'March to May 2014',
    ]);
    expect(stopsIn(timed('1850'), { stops: years })).toHaveLength(150);
  });

  test.each([
    [[], 'found none, expected at least one stop'],
    [
      ['2014', '2014-03'],
      'found “2014” and “2014-03”, expected stops none of which is part of another',
    ],
    [['soon'], 'found “soon”, expected years as 2014'],
    [['2014~'], 'found “2014~”'],
    [['2014/..'], 'found “2014/..”'],
    [['185X'], 'found “185X”'],
    [['2014-21'], 'found “2014-21”'],
    [['step 3'], 'found “step 3”, expected dates'],
    [['step 3', '2014'], 'expected either steps or dates'],
  ])('are refused with a sentence where they are no list of stops: %j', (stops, words) => {
    expect(refusalsOf(timed('2014'), { stops })[0]).toContain(words);
  });
});

describe('stops that a reader writes', () => {
  test.each([
    ['', []],
    ['2014', ['2014']],
    ['2016, 2014;2015', ['2014', '2015', '2016']],
    ['2014-2016 2016', ['2014', '2015', '2016']],
    ['2014 – 2016', ['2014', '2015', '2016']],
    ['20 14,', ['0014', '0020']],
    ['2024-03', ['2024-03']],
    ['2024-03; 2024-05-01, 2022-03 / 2022-07', ['2022-03/2022-07', '2024-03', '2024-05-01']],
    ['2024Q1 2024-Q2', ['2024-01/2024-03', '2024-04/2024-06']],
    ['step 3, steps 5-7', ['step 3', 'step 5', 'step 6', 'step 7']],
    ['-0043, 14', ['-0043', '0014']],
  ])('%j are %j', (words, texts) => {
    expect(ownStopsIn(words)).toMatchObject({ ok: true, texts });
  });

  test.each([
    ['2014 –', '“2014–”'],
    ['2016-2014', '“2016-2014”'],
    ['0', '“0”'],
    ['20145', '“20145”'],
    ['2014, spring', '“spring”'],
    ['1-9999', 'more than 1000 stops'],
    ['steps 1-999999999', 'more than 1000 stops'],
    ['2014 2014-03', '“2014” and “2014-03”'],
  ])('%j are told as %s', (words, found) => {
    expect(ownStopsIn(words)).toMatchObject({ ok: false, found });
  });

  test('are read or told, whatever they are', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .array(fc.constantFrom('2014', '-', '2024-03', 'step ', '/', '1', ' ', ',', '–', '..', 'X'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(words, (text) => {
        const reading = ownStopsIn(text);

        if (reading.ok) expect(ownStopsIn(reading.texts.join(', '))).toEqual(reading);
        else expect(reading.found).not.toBe('');
      }),
      RUNS,
    );
  });
});

describe('stops by the times of a file, whatever these are', () => {
  const WRITTEN = dayOf(2024, 5, 12);
  const day = fc.oneof(
    fc.integer({ min: dayOf(2023, 1, 1), max: dayOf(2023, 4, 1) }),
    fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2025, 1, 1) }),
    fc.integer({ min: dayOf(-400, 1, 1), max: dayOf(2100, 1, 1) }),
  );
  const unit = fc.constantFrom('day', 'day', 'week', 'month', 'quarter', 'year' as const);
  const dated: fc.Arbitrary<NamedTime> = fc
    .record({ first: day, second: day, unit, open: fc.boolean() })
    .map(({ first, second, unit: named, open }) => ({
      from: Math.min(first, second),
      to: open ? Number.POSITIVE_INFINITY : Math.max(first, second),
      unit: named,
    }));
  const stepped: fc.Arbitrary<NamedTime> = fc
    .tuple(fc.nat({ max: 500 }), fc.nat({ max: 100_000_000 }), fc.boolean())
    .map(([step, last, isShort]) => {
      const to = isShort ? step : Math.max(step, last);
      return { from: dayOfStep(step), to: dayOfStep(to), unit: 'step' };
    });
  const times = fc.oneof(
    fc.array(dated, { minLength: 1, maxLength: 30 }),
    fc.array(stepped, { minLength: 1, maxLength: 400 }),
  );

  function expectOrder({ stops }: ChosenStops) {
    for (const [index, stop] of stops.entries()) {
      expect(stop.from).toBeLessThanOrEqual(stop.to);
      expect(stop.from).toBeGreaterThan(stops[index - 1]?.to ?? Number.NEGATIVE_INFINITY);
    }
  }

  test('are in order, without overlap, and not too many', () => {
    fc.assert(
      fc.property(times, fc.option(unit), (named, wish) => {
        const chosen =
          wish === null ? stopsByData(named, WRITTEN) : stopsOfUnit(wish, named, WRITTEN);

        if (chosen === null) throw new Error('Expected stops.');
        expectOrder(chosen);
        expect(chosen.stops.length).toBeGreaterThan(0);
        expect(chosen.stops.length).toBeLessThanOrEqual(wish === null ? 300 : MOST_STOPS);
      }),
      RUNS,
    );
  });

  test('hold each day with which a time begins or ends before the file was written', () => {
    fc.assert(
      fc.property(times, fc.option(unit), (named, wish) => {
        const chosen =
          wish === null ? stopsByData(named, WRITTEN) : stopsOfUnit(wish, named, WRITTEN);
        const days = named.flatMap(({ from, to }) => [from, to]);
        const past = days.filter((each) => Number.isFinite(each) && each <= WRITTEN);

        for (const each of past) {
          expect(chosen?.stops.some(({ from, to }) => from <= each && to >= each)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('a time is named to', () => {
  test.each([
    ['2014', 'year'],
    ['2014-03', 'month'],
    ['2014-03-05', 'day'],
    ['2014-03-05?', 'day'],
    ['2014-03-05/..', 'day'],
    ['2014-03-05/2015', 'year'],
    ['2014-01/2014-03', 'quarter'],
    ['2014-02/2014-05', 'month'],
    ['2014-03-03/2014-03-09', 'week'],
    ['2014-03~', 'year'],
    ['185X', 'year'],
    ['[1774-09,1774-10]', 'year'],
    ['step 3', 'step'],
    ['step 3/..', 'step'],
    ['../step 3', 'step'],
  ])('%s: the %s', (text, unit) => {
    const reading = readEdtf(text);

    expect(reading.ok ? unitNamedBy(reading.time) : reading.reason).toBe(unit);
  });
});
