import { describe, expect, test } from 'vitest';
import { withActors } from '../../../src/foreign/foreign.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { openedFrom, PROVENANCE, refusalsOf, tableFrom } from '../opened-from.ts';

describe('what was understood', () => {
  test('speaks of the day of a document where a row quotes one that has its own', () => {
    const text =
      'from,to,year,quotation,document,written\nA,B,2020,They will.,Letter,2010\nB,C,,They do.,Letter,2010\n';
    const { dataset, reading } = openedFrom(text);

    expect(dataset.claims.map(({ time }) => time.reason)).toEqual([
      'The row says 2020; the document was written before that.',
      'The row gives no time; it is read as standing at all times up to the day of the document.',
    ]);
    expect(reading.understood).toContain(
      '1 row speaks of a time after the file, or the document it quotes, was written and is read as forecast for it, which makes no tie.',
    );
    expect(refusalsOf(text, { later: 'left out', timeless: 'left out' })[0]).toBe(
      'In row 2, field "year": found "2020", after the document was written, expected a time no later than the document, or that it is a forecast.',
    );
  });

  test('counts no row as read as a forecast that says by itself that it is one', () => {
    const { reading } = openedFrom('from,to,year,modality\nA,B,2014,forecast\nB,C,2014,fact\n');

    expect(reading.understood.join(' ')).not.toContain('read as forecast');
  });

  test('tells an end that is open from one that is not given', () => {
    const { dataset, reading } = openedFrom(
      'from,to,start,end\nA,B,2014,present\nB,C,2014,\nC,D,2014,2015\n',
    );

    expect(dataset.claims.map(({ time }) => time.reason)).toContain(
      'The row gives "present" as its end.',
    );
    expect(reading.understood).toContain(
      '1 row gives a beginning and no end and is read as going on.',
    );
  });

  test('counts actors that are left out apart from rows', () => {
    const ties = tableFrom('from,to\nA,B\nA,\n', 'ties.csv');
    const table = withActors(ties, tableFrom('id,name\nA,Ann\nA,Ada\nB,Bo\n', 'people.csv'));
    const mapping = { ...guessMapping(table), unreadable: 'leave out' } as const;
    const made = datasetFrom(table, mapping, PROVENANCE);

    expect(made).toMatchObject({ ok: true, leftOut: { rows: 1 } });
    expect(made.ok ? made.understood.slice(-2) : []).toEqual([
      'Left out, because they cannot be read: 1 on the list of actors.',
      '1 row names nobody at one end and is left out.',
    ]);
  });
});

describe('what was chosen', () => {
  const told = (text: string, wish: Partial<Mapping> = {}) => {
    const { dataset } = openedFrom(text, wish);
    return dataset.about.flatMap(({ paragraphs }) => paragraphs);
  };

  test('of the order of day and month is told, with who says so', () => {
    const open = 'from,to,date\nA,B,3/4/2014\n';

    expect(told(open, { dayOrder: 'month first' })).toContain(
      'Whoever opened the file said that dates such as "3/4/2014" have the month first.',
    );
    expect(told('from,to,date\nA,B,3/14/2014\n')).toContain(
      'Dates have the month first, as "3/14/2014" shows.',
    );
    expect(
      told('from,to,date\nA,B,2014-03-04\n', { dayOrder: 'day first' }).join(' '),
    ).not.toContain('first');
  });

  test('of the direction of ties is told where a row does not say it', () => {
    const directed = 'Ties are read as having a direction, from the one actor to the other.';

    expect(told('from,to\nA,B\n')).toContain(directed);
    expect(told('from,to\nA,B\n', { directed: false })).toContain(
      'Ties are read as having no direction: no column says that they have one.',
    );
    expect(told('from,to,directed\nA,B,yes\nB,C,\n', { directed: false })).toContain(
      'Ties of which the file says neither are read as having no direction.',
    );
    expect(told('from,to,directed\nA,B,yes\n').join(' ')).not.toContain('are read as having');
  });

  test.each(['from,to', 'a,b'])('of the direction of ties is told before all else: %s', (ends) => {
    const [first] = openedFrom(`${ends},year\nA,B,2014\nB,C,2015\n`).reading.understood;

    expect(first).toMatch(/^Ties are read as having (a|no) direction/);
  });

  test('of the stops is told, by the reader or by the app', () => {
    const text = 'from,to,year\nA,B,2014\nB,C,2020\n';

    expect(told(text, { stops: ['2020', '2010'] })).toContain(
      'Whoever opened the file listed the times that are shown.',
    );
    expect(told(text, { stops: 'month' })).toContain(
      'Whoever opened the file chose that the slider stands at every month.',
    );
    expect(told(text, { stops: 'day' })).toContain(
      'Whoever opened the file chose every day, but those would be more than 1000 stops: the slider stands at every week.',
    );
    expect(told(text).join(' ')).not.toContain('slider');
    expect(told('from,to,date\nA,B,2014-02\nB,C,2014-04\n')).toContain(
      'As finely as the file tells times, the slider stands at every month.',
    );
    expect(told('from,to\nA,B\n')).toContain(
      'No row gives a time: the network is undated and has no slider.',
    );
  });

  test('of tenors is told for relations that are there, and for rows that give none', () => {
    const tenors = [
      { relation: 'ally', tenor: 'cooperative' },
      { relation: 'war', tenor: 'conflictual' },
    ] as const;

    expect(told('from,to,type\nA,B,ally\n', { tenors }).join(' ')).not.toContain('"war"');
    expect(told('from,to,sign\nA,B,+\nB,C,\n', { tenor: 'ambivalent' })).toContain(
      'Whoever opened the file called all ties ambivalent, where the row gives no tenor.',
    );
  });

  test('of rows to leave out is told apart from what says nothing', () => {
    const text = 'from,to,year\nA,B,2014\nB,C,\nC,D,2030\n';

    expect(told(text, { timeless: 'left out', later: 'left out' }).slice(-2)).toEqual([
      '1 row gives no time and is left out: nobody says when.',
      '1 row speaks of a time after the file was written and is left out, as whoever opened the file chose.',
    ]);
  });
});
