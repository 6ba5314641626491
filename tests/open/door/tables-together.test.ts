import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { withActors } from '../../../src/foreign/foreign.ts';
import type { ForeignTable } from '../../../src/foreign/foreign-table.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { Doorkeeper } from '../../../src/open/door/doorkeeper.ts';
import type { BroughtFile } from '../../../src/open/door/messages.ts';
import { AS_FOUND, isJson } from '../../../src/open/door/read-content.ts';
import { actorsTable, tiesAndActors } from '../../../src/open/door/tables-together.ts';

function brought(content: string, name: string, written = '2024-05-12'): BroughtFile {
  return { file: new Blob([content]), name, written };
}

function ties(): BroughtFile {
  return brought('source,target,year\nann,acme,2014\nbo,acme,2015\n', 'ties.csv', '2023-01-31');
}

function people(): BroughtFile {
  return brought('id,name\nann,Ann\nbo,Bo\nacme,Acme\n', 'people.csv');
}

function graph(): BroughtFile {
  return brought(
    '<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>',
    'meetings.gexf',
  );
}

/** The table of ties among two files. */
async function tableOf(files: readonly BroughtFile[]): Promise<ForeignTable> {
  const reading = await tiesAndActors(files);
  if (!reading.ok) throw new Error('They were refused.');
  return withActors(reading.ties, reading.actors);
}

/** The sentences with which files are refused that were chosen together. */
async function refusalOf(...files: readonly BroughtFile[]): Promise<readonly string[]> {
  const reading = await tiesAndActors(files);
  return reading.ok ? [] : reading.problems.map(problemInWords);
}

/** The sentences with which a list of actors is refused. */
async function refusalAsActors(file: BroughtFile): Promise<readonly string[]> {
  const reading = await actorsTable(file);
  return reading.ok ? [] : reading.problems.map(problemInWords);
}

const TWO_TABLES = 'expected one file, or two tables: one of ties, and one that lists their actors';
const ONLY_TABLES =
  'expected a table (CSV, TSV or a workbook): only tables are put together from two files.';

describe('two files that are chosen together', () => {
  test.each([
    ['the ties first', () => [ties(), people()]],
    ['the actors first', () => [people(), ties()]],
  ])('are ties and their actors, of the day of the ties: %s', async (_order, files) => {
    expect(await tiesAndActors(files())).toMatchObject({
      ok: true,
      ties: { name: 'ties.csv', rowCount: 2 },
      actors: { name: 'people.csv', rowCount: 3 },
      written: '2023-01-31',
    });
  });

  const real = (name: string) => brought(readFileSync(`tests/foreign/files/${name}`, 'utf8'), name);
  const family = () => [real('21-family-ties.csv'), real('21-family-persons.csv')];

  test('are ties and their actors although the actors have columns that share values', async () => {
    for (const files of [family(), family().reverse()]) {
      expect(await tiesAndActors(files)).toMatchObject({
        ties: { name: '21-family-ties.csv' },
        actors: { name: '21-family-persons.csv' },
      });
    }
    const [, persons = ties()] = family();
    expect(await actorsTable(persons)).toMatchObject({ ok: true, table: { rowCount: 8 } });
  });

  test('open with the names and ties of a family', async () => {
    const keeper = new Doorkeeper(() => {});
    const asked = await keeper.open({ kind: 'files', files: family() });
    if (asked.kind !== 'table') throw new Error(`It was ${asked.kind}.`);
    const opened = keeper.openAs(asked.mapping);
    const { actors = [], claims = [] } = opened.kind === 'accepted' ? opened.file : {};

    expect(actors.map(({ name }) => name).slice(0, 2)).toEqual(['Odo of Marl', 'Ivo of Marl']);
    expect(claims.map(({ from, to, relation }) => `${from} ${relation} ${to}`)).toContain(
      'P3 marriage P4',
    );
  });

  test('are what the reader says, who can say so again', async () => {
    const keeper = new Doorkeeper(() => {});
    const files = family();
    expect(await keeper.open({ kind: 'files', files })).toMatchObject({
      asRead: { together: ['21-family-ties.csv', '21-family-persons.csv'] },
    });

    const turned = { ...AS_FOUND, actors: '21-family-ties.csv' };
    expect(await keeper.readAs(turned)).toMatchObject({
      kind: 'refused',
      problems: [{ record: 'the file "21-family-ties.csv"' }],
    });
    expect(keeper.understand(guessMapping(await tableOf(files)))).toMatchObject({ ok: true });
    expect(await tiesAndActors([people(), ties()], 'ties.csv')).toMatchObject({ ok: false });
    expect(
      await tiesAndActors([people(), brought('id,name,peer\na,ann,b\nb,bo,a\n', 'b.csv')], 'b.csv'),
    ).toMatchObject({ ok: true, ties: { name: 'people.csv' }, actors: { name: 'b.csv' } });
  });

  test('are refused where neither has ends of ties, with what to do instead', async () => {
    expect(await refusalOf(people(), people())).toEqual([
      `In the files: found no columns in either that could be the two ends of a tie, ${TWO_TABLES}. Open the table of ties alone to say which columns are its ends, and add its actors then.`,
    ]);
  });

  test.each([
    ['both have ends of ties', () => [ties(), ties()]],
    [
      'neither has a name or an id',
      () => [brought('weight,year\n1,2014\n', 'a.csv'), brought('size,year\n1,2014\n', 'b.csv')],
    ],
  ])('are refused where %s', async (_why, files) => {
    expect(await refusalOf(...files())).toEqual([
      `In the files: found no list of actors: both have columns for the two ends of a tie, or neither a name nor an id, ${TWO_TABLES}.`,
    ]);
  });

  test.each([
    ['the first', (file: BroughtFile) => [file, ties()]],
    ['the second', (file: BroughtFile) => [ties(), file]],
  ])('are refused by the name of %s where that is none to put together', async (_place, with_) => {
    expect(await refusalOf(...with_(brought('{"claims": []}', 'class.json')))).toEqual([
      `In the file "class.json": found JSON, ${ONLY_TABLES}`,
    ]);
    expect(await refusalOf(...with_(graph()))).toEqual([
      `In the file "meetings.gexf": found a graph, ${ONLY_TABLES}`,
    ]);
    expect(await refusalOf(...with_(brought('', 'people.csv')))).toEqual([
      'In the file "people.csv": found an empty file, expected a dataset as JSON, CSV, GEXF or GraphML.',
    ]);
    expect(await refusalOf(...with_(brought('id,name\n1,"A\n', 'people.csv')))).toEqual([
      expect.stringMatching(/^In row 2 of the file "people\.csv": found .*quote/),
    ]);
  });
});

test.each([
  ['none', 0],
  ['one', 1],
  ['three', 3],
])('other than two files are not put together: %s', async (_many, count) => {
  const files = [ties(), people(), people()].slice(0, count);

  expect(await refusalOf(...files)).toEqual([
    `In the files: found ${count} files at once, ${TWO_TABLES}.`,
  ]);
});

describe('a file that is added as a list of actors', () => {
  test('is one by its column of names or ids', async () => {
    expect(await actorsTable(people())).toMatchObject({ ok: true, table: { rowCount: 3 } });
  });

  test('is refused as a table of ties, with the columns that it has', async () => {
    expect(await refusalAsActors(ties())).toEqual([
      'In the file "ties.csv": found the columns "source", "target", "year", expected a list of actors: a column of names or ids.',
    ]);
  });

  test('is refused with no more columns than a sentence has room for', async () => {
    const columns = Array.from({ length: 30 }, (_, index) => `size${index + 1}`);
    const wide = brought(`${columns.join(',')}\n${columns.map(() => '1').join(',')}\n`, 'wide.csv');

    const [sentence = ''] = await refusalAsActors(wide);

    expect(sentence).toContain('"size11", "size12" and others, expected');
  });

  test('is refused as what it is where it is no table', async () => {
    expect(await refusalAsActors(graph())).toEqual([
      `In the file "meetings.gexf": found a graph, ${ONLY_TABLES}`,
    ]);
  });
});

describe('a file is meant as JSON', () => {
  test.each([
    ['class.json', 'from,to\nA,B\n'],
    ['CLASS.JSON', ''],
    ['class.json.gz', 'broken'],
  ])('by its name: %s', (name, text) => {
    expect(isJson(text, name)).toBe(true);
  });

  test.each(['{"a": 1}', '\n  [1, 2]', '{'])('by how it begins: %s', (text) => {
    expect(isJson(text, 'what was pasted')).toBe(true);
  });

  test.each([
    ['class.csv', 'from,to,note\nA,B,{as agreed}\n'],
    ['class.csv', 'from[1],to[2]\nA,B\n'],
    ['class.json.csv', 'from,to\nA,B\n'],
    ['json', 'from,to\nA,B\n'],
  ])('and no table for what is within it: %s, %s', (name, text) => {
    expect(isJson(text, name)).toBe(false);
  });
});
