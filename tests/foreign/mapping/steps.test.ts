import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { readStep } from '../../../src/foreign/mapping/steps.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { isStep } from '../../../src/model/time/moment.ts';
import { RUNS } from '../../arbitraries.ts';
import { opened } from '../../builder.ts';
import { openedFrom, PROVENANCE, refusalsOf, tableFrom, tiesIn } from '../opened-from.ts';

/** A table with a column of times, one in each row. */
function timed(header: string, ...times: readonly string[]): string {
  return `from,to,${header}\n${times.map((time, index) => `A,B${index},${time}`).join('\n')}\n`;
}

function calendarOf(text: string): Mapping['calendar'] {
  return guessMapping(tableFrom(text)).calendar;
}

describe('numbers in a column of times', () => {
  test.each([
    ['time', ['0', '1', '2', '3']],
    ['t', ['1', '2']],
    ['step', ['1000', '1001', '1002']],
    ['wave', ['1', '2', '3']],
    ['round', ['Round 1', 'Round 2']],
    ['period', ['1', '2']],
    ['time', ['t=0', 't=1', 't=12']],
    ['timestamp', ['0', '20', '40', '31220', '31240', '40000']],
    ['time', ['0.5', '1.5', '12.25']],
    ['week', ['1', '2', '52']],
    ['time', ['step 1/step 3', 'step 2', 'step 4/..']],
    ['time', ['3', 'NA', '']],
  ])('in "%s" are steps of no calendar: %j', (header, times) => {
    expect(calendarOf(timed(header, ...times))).toBe('steps');
  });

  test.each([
    ['time', ['1990', '1995', '0']],
    ['time', ['1990', '1995', '9999']],
    ['t', ['1990', '1995']],
    ['period', ['2001', '2002']],
    ['year', ['1', '2', '3']],
    ['start_year', ['14', '15']],
    ['date', ['1', '2']],
    ['month', ['1', '2', '12']],
    ['time', ['950', '1066', '1100']],
    ['time', ['1289241912', '1299241942']],
    ['time', ['20140312', '20140313']],
    ['time', ['201403', '201404']],
    ['time', ['41710', '41715']],
    ['time', ['1990.5', '1991.25']],
    ['time', ['7', '1990', '1995']],
    ['time', ['-1', '0', '1']],
    ['time', ['0.1', '0.2', '0.3', '0.9']],
    ['time', ['1', 'soon']],
    ['times', ['1', '2', '3']],
  ])('in "%s" are none where they may be dates, or something else: %j', (header, times) => {
    expect(calendarOf(timed(header, ...times))).toBe('dates');
  });

  test('are steps beside no column of dates', () => {
    const mapping = guessMapping(tableFrom('from,to,year,time\nA,B,2014,5\nB,C,2015,90\n'));

    expect(mapping).toMatchObject({ calendar: 'dates', columns: { time: 2 } });
  });

  test('are told as steps, with what is left out of them', () => {
    const { reading } = openedFrom(timed('time', '0.5', '3', '12.25'));

    expect(reading.stops).toEqual(['step 0', 'step 3', 'step 12']);
    expect(reading.understood).toContain(
      'Times in "time" are read as steps 0 to 12, not as years.',
    );
    expect(reading.understood).toContain(
      'Fractions of a step are left out: 0.5 is read as step 0.',
    );
  });

  test('are years where the reader says so, and steps where she does', () => {
    expect(refusalsOf(timed('time', '1', '2'), { calendar: 'dates' })[0]).toContain(
      'a number that names no century',
    );
    expect(openedFrom(timed('year', '2014', '2015'), { calendar: 'steps' }).reading.stops).toEqual([
      'step 2014',
      'step 2015',
    ]);
  });

  test('that are words are refused among steps, with what to write', () => {
    expect(
      refusalsOf(timed('time', '1', 'soon', '2'), {
        calendar: 'steps',
        columns: { ...guessMapping(tableFrom(timed('time', '1', '2'))).columns },
      })[0],
    ).toBe(
      'In row 3, field "time": found "soon", which is no step of those that are counted, expected a whole number from 0 to 100000000, or that numbers in the times are years.',
    );
  });
});

describe('seconds of an evening', () => {
  const seconds = Array.from({ length: 300 }, (_, index) => String(index * 20));

  test('are even ranges, where they are many', () => {
    const { reading } = openedFrom(timed('time', ...seconds));

    expect(reading.stopsInWords).toBe('120 ranges of steps: 0 to 5999');
    expect(reading.file.snapshots[0]).toMatchObject({
      id: 'step-0-to-step-49',
      time: 'step 0/step 49',
    });
    expect(reading.understood).toContain(
      'As finely as the file tells times, the slider stands at every range of steps.',
    );
  });

  test('have no other stops where the reader asks for days', () => {
    const { reading } = openedFrom(timed('time', '0', '20'), { stops: 'day' });

    expect(reading.stops).toEqual(['step 0', 'step 20']);
    expect(reading.understood).toContain(
      'Whoever opened the file chose every day, but the times of the file are steps of no calendar: the slider stands at each step at which something begins or ends.',
    );
  });
});

describe('a step', () => {
  const text = 'from,to,start,end\nA,B,0,2\nB,C,1,\nC,D,,3\nD,A,2,2\n';
  const times = [
    'A → B: Tie, step 0/step 2',
    'B → C: Tie, step 1/..',
    'C → D: Tie, /step 3',
    'D → A: Tie, step 2',
  ];

  test('makes a beginning and an end', () => {
    expect(tiesIn(text)).toEqual(times);
  });

  test('is joined with no day, also where the file is undated', () => {
    const table = tableFrom(text);
    const reading = datasetFrom(table, guessMapping(table), { ...PROVENANCE, dated: false });
    if (!reading.ok) throw new Error('It was refused.');

    expect(
      opened(reading.file)
        .claims.map(({ time }) => time.when.text)
        .sort(),
    ).toEqual(['/step 3', 'step 0/step 2', 'step 1/..', 'step 2']);
  });

  test('is no forecast, and a state for as long as it lasts', () => {
    for (const { modality, time } of openedFrom(text).dataset.claims) {
      expect([modality, time.kind]).toEqual(['fact', 'state']);
    }
  });

  test('is refused among dates, with the way to read it', () => {
    expect(refusalsOf(timed('time', '2014', '2015', 'step 3'))[0]).toContain(
      'found "step 3", which is a step of no calendar: say that numbers in the times are steps, or write a date',
    );
  });

  test.each([
    ['12', 'step 12'],
    [' 12.0', 'step 12'],
    ['t = 12', 'step 12'],
    ['3-7', 'step 3/step 7'],
    ['step 3/..', 'step 3/..'],
    ['../step 3', '../step 3'],
    ['step 3/2024-05-12', null],
    ['7-3', null],
    ['-1', null],
    ['100000001', null],
    ['2014-03-05', null],
  ])('is read of %j as %j', (cell, edtf) => {
    const reading = readStep(cell);

    expect(reading.kind === 'time' ? reading.edtf : null).toBe(edtf);
  });

  test('is read of any cell, or what is wrong is told', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.integer().map(String),
      fc.double().map(String),
      fc.tuple(fc.nat(), fc.nat()).map((ends) => ends.join('-')),
    );
    fc.assert(
      fc.property(cell, (each) => {
        const reading = readStep(each);
        if (reading.kind !== 'time') return;
        const time = readEdtf(reading.edtf);

        expect(time.ok && isStep(time.time.span.from)).toBe(true);
      }),
      RUNS,
    );
  });
});
