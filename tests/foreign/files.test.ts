/** Files of other people, in the shapes that public lists of ties have; the names in them are made up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/foreign/mapping/mapping.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { actorsInWords } from '../../src/model/words/words.ts';
import { openedFrom, refusalsOf } from './opened-from.ts';

function textOf(file: string): string {
  return readFileSync(join('tests/foreign/files', file), 'utf8');
}

/** As Excel saves it: with a byte order mark and the ends of lines of Windows. */
function asExcelSaves(text: string): string {
  return `\ufeff${text.replaceAll('\n', '\r\n')}`;
}

/** Ties come in the order of their ids, which is nobody's concern here. */
function inAnyOrder(ties: readonly string[]): readonly string[] {
  return [...ties].sort();
}

/** What a reader sees first: who is tied to whom, by what, and when. */
function seen(text: string, wish: Partial<Mapping> = {}) {
  const { dataset, reading } = openedFrom(text, wish);
  const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: (typeof dataset.actors)[number]['id']) => names.get(id) ?? id;
  return {
    ties: inAnyOrder(
      tiesOf(dataset).map((tie) => {
        const times = tie.claims.map(({ time }) => time.when.text).join(' and ');
        return `${actorsInWords(tie, nameOf)}: ${tie.relation.name}, ${times}`;
      }),
    ),
    stops: reading.stops,
    understood: reading.understood.join(' '),
    dataset,
  };
}

describe('a list of officers of companies', () => {
  const text = textOf('officers.csv');

  test('opens without the company that is tied to itself, and says so', () => {
    const { ties, stops, understood } = seen(text);

    expect(understood).toContain('1 row is about an actor and itself and is left out.');

    expect(ties).toEqual(
      inAnyOrder([
        '12000001 → 10000001: officer_of, 2006-03-23/2012-01-18 and 2006-03-23/2012-01-18',
        '12000002 → 10000001: officer_of, 2001-01-01/..',
        '12000002 → 10000002: officer_of, ../2024-05-12',
        '10000001 → 14000001: registered_address, ../2024-05-12',
      ]),
    );
    expect(stops).toEqual(['2001', '2006', '2012']);
  });
});

test('a list of alliances opens with the names of states and the days of their columns', () => {
  const { ties, understood } = seen(textOf('alliances.csv'));

  expect(ties).toEqual(
    inAnyOrder([
      'Lower Vale – Upper Vale: Tie, 1904-04-08/1912-08-05',
      'Isle, Republic of the – Upper Vale: Tie, 1949-04-04/..',
      'Isle, Republic of the – Lower Vale: Tie, 1930-01-01/1960-01-01',
    ]),
  );
  expect(understood).toContain(
    'Left unread, but for the words of the rows: "version4id", "ccode1"',
  );
});

test('a list of trades with semicolons and decimal commas opens', () => {
  const { ties, dataset } = seen(textOf('trade.csv'));

  expect(ties).toEqual(
    inAnyOrder([
      'Hill → Coast: export, 2019 and 2020',
      'Coast → Hill: import, 2019',
      'Coast → Plain; East: export, 2021',
      'Hill → Plain; East: export, 2021',
    ]),
  );
  expect(dataset.passages[0]?.exact).toBe('Hill;Coast;2019;export;1.204,5');
});

test('a bare list of numbers under lines of comment opens', () => {
  const { ties, stops, dataset } = seen(textOf('friends.txt'));

  expect(ties).toHaveLength(4);
  expect(ties).toContain('0 – 1: Tie, ../2024-05-12');
  expect(stops).toEqual([]);
  expect(dataset.snapshots[0]?.coverage).toBe('No row of the file gives a time.');
});

test('what is said of a year counts no claim whose row gives no time', () => {
  const { dataset } = openedFrom('from,to,year\nA,B,2019\nB,C,2020\nA,C,\n', {
    timeless: 'all years',
  });

  expect(dataset.snapshots.map(({ coverage }) => coverage)).toEqual([
    '1 of 3 claims of the file speak of 2019; 1 gives no time.',
    '1 of 3 claims of the file speak of 2020; 1 gives no time.',
  ]);
});

test('a graph that Gephi saved opens with spells, places and labels', () => {
  const { ties, dataset, understood } = seen(textOf('meetings.gexf'));

  expect(ties).toEqual(
    inAnyOrder([
      'Myriel – Napoleon: Tie, 2009-01-01/2009-06-30 and 2011-03-01/2012-12-31',
      'Myriel – Baptistine: Tie, 2010-01-01/..',
    ]),
  );
  expect(dataset.actors.map(({ place }) => place.y)).toEqual([
    expect.closeTo(0.726, 3),
    expect.closeTo(0.009, 3),
    expect.closeTo(0.991, 3),
  ]);
  expect(understood).toContain('Times of nodes are left unread');
});

test('a graph that NetworkX wrote opens with its attributes', () => {
  const { ties, dataset } = seen(textOf('networkx.graphml'));

  expect(ties).toEqual(
    inAnyOrder([
      'Ministry of Works → Bridge & Sons: contracts, 2015/..',
      'Mayor → Bridge & Sons: owns, 2011/..',
    ]),
  );
  expect(dataset.actors.map(({ kind }) => kind)).toEqual(['ministry', 'firm', 'actor']);
});

test('a graph that igraph wrote opens with the names of its vertices', () => {
  expect(seen(textOf('igraph.graphml')).ties).toEqual(
    inAnyOrder([
      'Hi – Actor 2: Tie, ../2024-05-12',
      'Hi – Actor 3: Tie, ../2024-05-12',
      'Actor 2 – Actor 3: Tie, ../2024-05-12',
    ]),
  );
});

test('a graph that yEd drew opens with its labels and places', () => {
  const { ties, dataset } = seen(textOf('yed.graphml'));

  expect(ties).toEqual(inAnyOrder(['Port Authority → Dockers: employs, ../2024-05-12']));
  expect(dataset.actors.map(({ place }) => place)).toEqual([
    { x: 0.75, y: 0 },
    { x: 0.25, y: 1 },
  ]);
});

test('a matrix is read as a tie for each of its cells that is not 0', () => {
  const { ties, understood } = seen(textOf('matrix.csv'));

  expect(ties).toEqual(
    inAnyOrder([
      'ANNA – BEN: Tie, ../2024-05-12',
      'ANNA – DANA: Tie, ../2024-05-12',
      'BEN – DANA: Tie, ../2024-05-12',
      'CARO – DANA: Tie, ../2024-05-12',
    ]),
  );
  expect(understood).toContain(
    'It is a matrix of 4 actors: each cell that is not 0 or blank was read as a tie between the actors of its row and its column, once for both halves, which are alike.',
  );
});

test('a list of members is refused with the columns that it has and those that it needs', () => {
  expect(refusalsOf(textOf('members.csv'))).toEqual([
    'In the file, field "columns": found the columns "name", "kind", "country", "joined", expected a column for either end of a tie, such as "from" and "to", or "source" and "target"; a list of actors opens beside a table of ties.',
  ]);
});

describe('a table that Excel saved', () => {
  const text = asExcelSaves(textOf('excel.csv'));

  test('is refused while its dates can be read in two ways', () => {
    expect(refusalsOf(text)).toEqual([
      'In the file, field "Date": found "3/4/2014", of which day and month may be either, expected dates as 2014-03-14, or a choice of what comes first, the day or the month.',
    ]);
  });

  test('opens when the reader says which', () => {
    const { ties, dataset } = seen(text, { dayOrder: 'day first' });

    expect(ties).toEqual(
      inAnyOrder([
        'Müller & Co. → Hafen GmbH: supplies, 2014-04-03',
        'Hafen GmbH → Müller & Co.: pays, 2014-04-05',
      ]),
    );
    expect(dataset.passages[0]?.exact).toContain('first line\r\nsecond line');
  });
});

test('a table with days of a spreadsheet and days that never were is refused with both', () => {
  expect(refusalsOf(textOf('serial.csv'))).toEqual([
    'In row 3, field "date": found "41712", which looks like the number of a day in a spreadsheet: its column should be saved as dates, expected a date such as 2014, 2014-03, 2014-03-14 or 14.3.2014.',
    'In row 4, field "date": found "2023-02-30", which has no day 30 in that month, expected a date such as 2014, 2014-03, 2014-03-14 or 14.3.2014.',
  ]);
});

test('a table with odd ids opens, and they stay words', () => {
  const { ties, dataset } = seen(textOf('odd-ids.tsv'));

  expect(ties).toEqual(
    inAnyOrder([
      '__proto__ → constructor: *, ../2024-05-12',
      '😀 → 人物: *, ../2024-05-12',
      `toString → ": '; DROP TABLE ties, ../2024-05-12`,
      "<img src=x onerror=alert(1)> → =cmd|' /C calc'!A0: javascript:alert(1), ../2024-05-12",
    ]),
  );
  expect(dataset.actors.every(({ id }) => /^[\p{L}\p{N}._-]+$/u.test(id))).toBe(true);
});

test('a table of claims opens with its quotations, documents and speakers', () => {
  const { ties, dataset } = seen(textOf('quotations.csv'));

  expect(ties).toHaveLength(3);
  expect(
    dataset.claims.map(({ passage, source, speaker, tenor }) => [
      passage.exact,
      source.title,
      speaker.name,
      tenor,
    ]),
  ).toEqual([
    ['They signed the "salt treaty".', 'The Coast Gazette', null, 'cooperative'],
    [
      'Not one ship has left the harbour.',
      'The Coast Gazette',
      'The harbour master',
      'conflictual',
    ],
    ['Hill,Plain,war,negative,2021-03-01,,,', 'partners.csv', null, 'conflictual'],
  ]);
});
