import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { episodesOf } from '../../../src/model/biography.ts';
import { statedStart } from '../../../src/model/coverage.ts';
import { tiesOf } from '../../../src/model/tie.ts';
import { dayOf } from '../../../src/model/time/day.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { timeInShort } from '../../../src/model/words/claim-words.ts';
import { timeInWords } from '../../../src/model/words/time-words.ts';
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

function inWords(edtf: string): string {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(reading.reason);
  return timeInWords(reading.time);
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
        ['forecast', time, `The row says ${inWords(time)}; the file was written before that.`],
      ]);
    },
  );

  test.each([
    ['2014/2030', '2014/2024-05-12'],
    ['../2030', '../2024-05-12'],
    ['2024-05-12/2030', '2024-05-12/2024-05-12'],
  ])('is a fact up to the day of the file and a forecast from then on: %s', (time, vouched) => {
    const reason = `The row says ${inWords(time)}; the file was written before that.`;

    expect(claimsOfTime(time)).toEqual([
      ['fact', vouched, reason],
      ['forecast', '2024-05-12/2030', reason],
    ]);
  });

  test('keeps of its time what comes before that day where the reader wants no forecast', () => {
    expect(claimsOfTime('2014/2030', { later: 'left out' })).toEqual([
      ['fact', '2014/2024-05-12', 'The row says 2014 to 2030; the file was written before that.'],
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
    const reason = 'The row says 2014 to 2030; the file was written before that.';

    expect(claimsOf('from,to,time,modality\nA,B,2014/2030,analysis\n')).toEqual([
      ['analysis', '2014/2024-05-12', reason],
      ['forecast', '2024-05-12/2030', reason],
    ]);
  });

  test('is told the day of the document that it quotes, where that has one', () => {
    const text = 'from,to,time,quotation,document,written\nA,B,2014/2020,They do.,Letter,2016-02\n';
    const reason = 'The row says 2014 to 2020; the document was written before that.';

    expect(claimsOf(text)).toEqual([
      ['fact', '2014/2016-02-29', reason],
      ['forecast', '2016-02-29/2020', reason],
    ]);
  });
});

describe('an end that a row does not print', () => {
  const bases = (header: string, row: string) =>
    openedFrom(`from,to,${header}\nA,B,${row}\nB,C,2010,2011,,\n`)
      .dataset.claims.filter(({ time }) => time.when.text !== '2010/2011')
      .map(({ time }) => [time.when.text, time.startBasis, time.basis]);

  test.each([
    ['2014-03-04,', '2014-03-04/..', 'stated', 'inferred'],
    [',2014-03-04', '/2014-03-04', 'inferred', 'stated'],
    ['2014,2015', '2014/2015', 'stated', 'stated'],
    ['2014,present', '2014/..', 'stated', 'stated'],
    ['before 1169,1180', '/1180', 'inferred', 'stated'],
    ['1170,after 1180', '1170/', 'stated', 'inferred'],
  ])('is inferred alone: of “%s” the other is stated', (row, time, start, end) => {
    expect(bases('start,end', row)).toEqual([[time, start, end]]);
  });

  test('is the day of the file where the row reaches beyond it, in fact and forecast', () => {
    expect(bases('start,end', '2014,2030')).toEqual([
      ['2014/2024-05-12', 'stated', 'inferred'],
      ['2024-05-12/2030', 'inferred', 'stated'],
    ]);
    expect(bases('start,end', '2027,2030')).toEqual([['2027/2030', 'stated', 'stated']]);
  });

  test('is that of an undated document, by the day on which the file was read', () => {
    expect(bases('start,end,quotation,document', '2014,,They meet.,The Times')).toEqual([
      ['2014/2024-05-12', 'stated', 'inferred'],
    ]);
  });

  test('makes a tie come by its words, and fade on the timeline where it has no end only', () => {
    const { dataset } = openedFrom('from,to,start,end\nA,B,2014-03-04,\nB,C,2010,2011\n');
    const [claim] = dataset.claims;
    const [tie] = tiesOf(dataset);
    if (claim === undefined || tie === undefined) throw new Error('Expected a claim and its tie.');

    expect(timeInShort(claim)).toBe('since 4 March 2014 (no end stated)');
    expect(statedStart(claim)).toBe(dayOf(2014, 3, 4));
    expect(episodesOf(tie)).toMatchObject([{ softStart: false, softEnd: true }]);
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
