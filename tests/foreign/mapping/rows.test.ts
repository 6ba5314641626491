import { describe, expect, test } from 'vitest';
import { withActors } from '../../../src/foreign/foreign.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../../src/foreign/mapping/mapping.ts';
import { gexf, NODES } from '../graphs/graph-texts.ts';
import { openedFrom, PROVENANCE, refusalsOf, tableFrom } from '../opened-from.ts';

/** What stands in the evidence of each row: the id of its words, the words, and where in the file they are. */
function passagesOf(text: string) {
  const { dataset } = openedFrom(text);
  return dataset.passages.map(({ id, exact, start, end }) => ({
    id,
    exact,
    inFile: start === null || end === null ? null : text.slice(start, end),
  }));
}

/** Each claim: its id, the words it rests on, the time it speaks of and how. */
function claimsOf(text: string) {
  return openedFrom(text).dataset.claims.map(
    ({ id, passage, time, modality }) => `${id} on ${passage.id}: ${time.when.text}, ${modality}`,
  );
}

const understood = (text: string, wish: Partial<Mapping> = {}) =>
  openedFrom(text, wish).reading.understood;

const DIRECTED = 'Ties are read as having a direction, from the one actor to the other.';
const UNSTATED =
  'The tenor of all ties is unstated: the file does not say whether they are cooperative or conflictual.';

describe('the two ends of a tie', () => {
  test('are two', () => {
    expect(refusalsOf('from,to\nA,A\n')).toEqual([
      'In row 2, field "to": found "A", expected another actor than at the other end.',
    ]);
  });

  test('may be the same or missing in some rows, which are left out and told', () => {
    const { reading } = openedFrom('from,to\nA,B\nA,A\nB,NA\n,C\nB,C\n');

    expect(reading).toMatchObject({ ties: 2, actors: 3, leftOut: { rows: 3 } });
    expect(reading.understood.slice(-2)).toEqual([
      '1 row is about an actor and itself and is left out.',
      '2 rows name nobody at one end and are left out.',
    ]);
  });

  test.each(['NA', 'n/a', 'NULL', '?', '.', '-', 'unknown', 'NaN', 'N.N.'])(
    'are nobody where a row says %s',
    (word) => {
      expect(openedFrom(`from,to\nA,B\n${word},B\n`).reading.actors).toBe(2);
    },
  );

  test.each([
    ['codes of countries have one more', 'from,to\nDE,NA\nNA,FR\n'],
    ['a word is part of a name', 'from,to\nNadia,Unknown Soldier\nNadia,None such\n'],
  ])('are somebody where %s', (_what, text) => {
    expect(openedFrom(text).reading.actors).toBe(3);
  });

  test('are somebody where the list of actors has them', () => {
    const ties = tableFrom('from,to\nNA,B\nB,C\n', 'ties.csv');
    const table = withActors(ties, tableFrom('id,name\nNA,Nadia\nB,Bo\nC,Cy\n', 'people.csv'));

    expect(datasetFrom(table, guessMapping(table), PROVENANCE)).toMatchObject({
      actors: 3,
      ties: 2,
    });
  });

  test('are nodes of the graph', () => {
    const edges =
      '<edge source="0" target="9"/><edge source="8" target="1"/><edge source="2" target="2"/>';

    expect(refusalsOf(gexf(`${NODES}<edges>${edges}</edges>`))).toEqual([
      'In edge 1, field "target": found "9", expected the id of a node in the file.',
      'In edge 2, field "source": found "8", expected the id of a node in the file.',
    ]);
  });
});

describe('the words of a row', () => {
  test('are its quotation or else the row, and stand in the file unless a document said them', () => {
    const text = [
      'from,to,year,quotation,document',
      'A,B,2014,Words.,Letter',
      'A,B,2014,More words.,',
      'B,C,2014,"He said ""no"".",',
      'C,A,2014,,Letter\n',
    ].join('\n');

    expect(passagesOf(text)).toEqual([
      { id: 'row-2', exact: 'Words.', inFile: null },
      { id: 'row-3', exact: 'More words.', inFile: 'More words.' },
      // In the file its marks are doubled.
      { id: 'row-4', exact: 'He said "no".', inFile: null },
      { id: 'row-5', exact: 'C,A,2014,,Letter', inFile: 'C,A,2014,,Letter' },
    ]);
  });

  test('of an edge are the edge, once for all its spells', () => {
    const spells =
      '<spells><spell start="2014" end="2015"/><spell start="2016" end="2017"/></spells>';
    const edges = [
      `<edge source="0" target="1">${spells}</edge>`,
      '<edge source="1" target="2" start="2018" end="2019"/>',
    ];
    const text = gexf(`${NODES}<edges>${edges.join('')}</edges>`);

    expect(passagesOf(text)).toEqual([
      { id: 'edge-1', exact: edges[0], inFile: edges[0] },
      { id: 'edge-2', exact: edges[1], inFile: edges[1] },
    ]);
    expect(claimsOf(text)).toEqual([
      'edge-1 on edge-1: 2014/2015, fact',
      'edge-1.2 on edge-1: 2016/2017, fact',
      'edge-2 on edge-2: 2018/2019, fact',
    ]);
  });

  test('make a claim for each of their times, numbered from the second on', () => {
    expect(claimsOf('from,to,year\nA,B,2014; 2030\nB,C,2015; 2018; 2020\n')).toEqual([
      'row-2 on row-2: 2014, fact',
      'row-2.2 on row-2: 2030, forecast',
      'row-3 on row-3: 2015, fact',
      'row-3.2 on row-3: 2018, fact',
      'row-3.3 on row-3: 2020, fact',
    ]);
  });
});

describe('rows that need a choice', () => {
  test('are counted: without a time, and one of whose times is later than the file', () => {
    expect(understood('from,to,year\nA,B,2014; 2030\nB,C,2015\nC,A,\nA,C,\n')).toEqual([
      DIRECTED,
      'Read as from: "from", to: "to", time: "year".',
      UNSTATED,
      '2 rows give no time and are read as standing at all times up to the day of the file.',
      '1 row speaks of a time after the file was written and is read as forecast for it, which makes no tie.',
    ]);
  });

  test('are counted where one of several spells goes on', () => {
    const spells = '<spells><spell start="2014" end="2015"/><spell start="2018"/></spells>';
    const edges = `<edge source="0" target="1">${spells}</edge><edge source="1" target="2" start="2018" end="2019"/>`;

    expect(understood(gexf(`${NODES}<edges>${edges}</edges>`)).at(-1)).toBe(
      '1 edge gives a beginning and no end and is read as going on.',
    );
  });

  test('refuse the file with a sentence each where all are to be left out', () => {
    expect(
      refusalsOf('from,to,year\nA,B,\nB,C,2030\n', { timeless: 'left out', later: 'left out' }),
    ).toEqual([
      'In row 2, field "year": found no time, expected a time, or to stand at all times.',
      'In row 3, field "year": found "2030", after the file was written, expected a time no later than the file, or that it is a forecast.',
    ]);
  });

  test('are none where every row says it all', () => {
    expect(understood('from,to,year,sign,directed\nA,B,2014,+,yes\nB,C,2015,-,no\n')).toEqual([
      'Read as from: "from", to: "to", time: "year", tenor: "sign", direction: "directed".',
    ]);
  });
});

describe('what is told of choices', () => {
  test.each([
    ['13/02/2014', 'Dates have the day first, as "13/02/2014" shows.'],
    ['02/13/2014', 'Dates have the month first, as "02/13/2014" shows.'],
  ])('is the order of dates such as %s', (date, sentence) => {
    expect(understood(`from,to,date\nA,B,${date}\n`)).toEqual([
      DIRECTED,
      'Read as from: "from", to: "to", time: "date".',
      sentence,
      UNSTATED,
    ]);
  });

  test('is the tenor of relations that are there, and of the rest', () => {
    const tenors = [
      { relation: 'war', tenor: 'conflictual' },
      { relation: 'trade', tenor: 'cooperative' },
    ] as const;

    expect(understood('from,to,year,relation\nA,B,2014,ally\nB,C,2015,war\n', { tenors })).toEqual([
      DIRECTED,
      'Read as from: "from", to: "to", kind of relation: "relation", time: "year".',
      'Whoever opened the file called the relation "war" conflictual.',
      'The tenor of all other ties is unstated: the file does not say whether they are cooperative or conflictual.',
    ]);
  });

  test('is the tenor of rows that give none, beside rows that do', () => {
    const text = 'from,to,year,relation,tenor\nA,B,2014,ally,cooperative\nB,C,2015,war,\n';
    const tenors = [{ relation: 'war', tenor: 'conflictual' }] as const;

    expect(understood(text, { tenors, tenor: 'ambivalent' }).slice(2)).toEqual([
      'Whoever opened the file called the relation "war" conflictual, where the row gives no tenor.',
      'Whoever opened the file called all other ties ambivalent, where the row gives no tenor.',
    ]);
  });
});
