import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { openedFrom, PROVENANCE } from '../opened-from.ts';

const DAY_OF_FILE = PROVENANCE.written;

/** What a row makes that gives a time in EDTF: kind of statement, time and reason of each claim. */
function claimsOfTime(time: string, wish: Partial<Mapping> = {}) {
  return claimsOf(`from,to,time\nA,B,${time}\nB,C,2010\n`, wish).filter(
    ([, text]) => text !== '2010',
  );
}

function claimsOf(text: string, wish: Partial<Mapping> = {}) {
  return openedFrom(text, wish).dataset.claims.map(({ modality, time }) => [
    modality,
    time.when.text,
    time.reason,
  ]);
}

function kindOfTime(time: string) {
  return openedFrom(`from,to,time\nA,B,${time}\n`).dataset.claims[0]?.time.kind;
}

describe('a row that speaks of a time its file can vouch for', () => {
  test.each(['2014', '2014-03', '2014-03-14', '2014/2015', '2014/', '../2014'])(
    'makes one claim of that time, and no reason is needed: %s',
    (time) => {
      expect(claimsOfTime(time)).toEqual([['fact', time, null]]);
    },
  );

  test('may speak of the very day on which the file was written', () => {
    expect(claimsOfTime(DAY_OF_FILE)).toEqual([['fact', DAY_OF_FILE, null]]);
    expect(claimsOfTime(`2014/${DAY_OF_FILE}`)).toEqual([['fact', `2014/${DAY_OF_FILE}`, null]]);
  });

  test('may speak of the year or month in which the file was written, though it is not over', () => {
    expect(claimsOfTime('2024')).toEqual([['fact', '2024', null]]);
    expect(claimsOfTime('2014/2024-05')).toEqual([['fact', '2014/2024-05', null]]);
  });
});

describe('a row that speaks of a time after its file was written', () => {
  test.each(['2024-05-13', '2025', '2026/2027', '/2030'])(
    'is a forecast for that time: %s',
    (time) => {
      expect(claimsOfTime(time)).toEqual([
        ['forecast', time, `The row says ${time}; the file was written before that.`],
      ]);
    },
  );

  test.each([
    ['2014/2030', '2014/2024-05-12'],
    ['../2030', '../2024-05-12'],
    ['2024-05-12/2030', '2024-05-12/2024-05-12'],
  ])('is a fact up to the day of the file and a forecast from then on: %s', (time, vouched) => {
    const reason = `The row says ${time}; the file was written before that.`;

    expect(claimsOfTime(time)).toEqual([
      ['fact', vouched, reason],
      ['forecast', '2024-05-12/2030', reason],
    ]);
  });

  test('keeps of its time what comes before that day where the reader wants no forecast', () => {
    expect(claimsOfTime('2014/2030', { later: 'left out' })).toEqual([
      ['fact', '2014/2024-05-12', 'The row says 2014/2030; the file was written before that.'],
    ]);
    expect(claimsOfTime('2025', { later: 'left out' })).toEqual([]);
  });

  test.each(['forecast', 'hypothetical'])(
    'and calls itself %s is taken at its word, whatever becomes of other rows',
    (modality) => {
      const text = `from,to,time,modality\nA,B,2014/2030,${modality}\nB,C,2026,${modality}\n`;

      for (const later of ['forecast', 'left out'] as const) {
        expect(claimsOf(text, { later })).toEqual([
          [modality, '2014/2030', null],
          [modality, '2026', null],
        ]);
      }
    },
  );

  test('and says that it is an analysis is one up to the day of the file only', () => {
    const reason = 'The row says 2014/2030; the file was written before that.';

    expect(claimsOf('from,to,time,modality\nA,B,2014/2030,analysis\n')).toEqual([
      ['analysis', '2014/2024-05-12', reason],
      ['forecast', '2024-05-12/2030', reason],
    ]);
  });

  test('is told the day of the document that it quotes, where that has one', () => {
    const text = 'from,to,time,quotation,document,written\nA,B,2014/2020,They do.,Letter,2016-02\n';
    const reason = 'The row says 2014/2020; the document was written before that.';

    expect(claimsOf(text)).toEqual([
      ['fact', '2014/2016-02-29', reason],
      ['forecast', '2016-02-29/2020', reason],
    ]);
  });
});

describe('a row that gives no time', () => {
  test('stands at all times up to the day of the file, or of the document that it quotes', () => {
    const text = 'from,to,quotation,document,written\nA,B,,,\nB,C,They do.,Letter,2016-02-03\n';

    expect(claimsOf(text)).toEqual(
      [
        ['2024-05-12', 'file'],
        ['2016-02-03', 'document'],
      ].map(([day, source]) => [
        'fact',
        `../${day}`,
        `The row gives no time; it is read as standing at all times up to the day of the ${source}.`,
      ]),
    );
  });
});

describe('the time of a claim', () => {
  test('is that of an event where it is a single day', () => {
    expect(kindOfTime('2014-03-14')).toBe('event');
  });

  test.each(['2014', '2014-03', '2014-03-14/2014-03-15', '2014-03-14/..'])(
    'is that of a state where it may be longer than a day: %s',
    (time) => {
      expect(kindOfTime(time)).toBe('state');
    },
  );
});
