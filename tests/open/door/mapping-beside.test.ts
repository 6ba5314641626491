import { describe, expect, test } from 'vitest';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { savedMapping } from '../../../src/foreign/mapping/saved-mapping.ts';
import { Doorkeeper } from '../../../src/open/door/doorkeeper.ts';
import type { Arrival, BroughtFile } from '../../../src/open/door/messages.ts';
import { tableFrom } from '../../foreign/opened-from.ts';

const TEXT = 'source,target,rating\nann,acme,-2\nbo,acme,3\n';

function brought(content: string, name: string): BroughtFile {
  return { file: new Blob([content]), name, written: '2024-05-12' };
}

/** What was saved of a table whose ratings are tenors. */
function mappingFile(text = TEXT, name = 'ties.mapping.json'): BroughtFile {
  const table = tableFrom(text);
  const guess = guessMapping(table);
  const columns = { ...guess.columns, tenor: 2 };
  const saved = savedMapping(table, { ...guess, columns, tenorNumbers: 'by sign' });
  return brought(JSON.stringify(saved), name);
}

async function verdictOn(arrival: Arrival) {
  return new Doorkeeper(() => {}).open(arrival);
}

async function refusalOf(...files: readonly BroughtFile[]): Promise<readonly string[]> {
  const verdict = await verdictOn({ kind: 'files', files });
  return verdict.kind === 'refused' ? verdict.problems.map(problemInWords) : [];
}

describe('what columns mean, saved beside a file', () => {
  test.each([
    ['before the table', [mappingFile(), brought(TEXT, 'ties.csv')]],
    ['after it', [brought(TEXT, 'ties.csv'), mappingFile()]],
  ])('is found %s, and the guess stays', async (_place, files) => {
    expect(await verdictOn({ kind: 'files', files })).toMatchObject({
      kind: 'table',
      table: { name: 'ties.csv' },
      mapping: { tenorNumbers: 'not read' },
      saved: { name: 'ties.mapping.json', mapping: { tenorNumbers: 'by sign' } },
      asRead: { changeable: true },
    });
  });

  test('is found beside a table and its actors', async () => {
    const people = brought('id,name\nann,Ann\nbo,Bo\nacme,Acme\n', 'people.csv');
    const files = [mappingFile(), people, brought(TEXT, 'ties.csv')];

    expect(await verdictOn({ kind: 'files', files })).toMatchObject({
      kind: 'table',
      saved: { mapping: { tenorNumbers: 'by sign', actorColumns: { name: 1 } } },
    });
  });

  test('is let go where the table is read in another way', async () => {
    const keeper = new Doorkeeper(() => {});
    await keeper.open({ kind: 'files', files: [mappingFile(), brought(TEXT, 'ties.csv')] });

    expect(await keeper.readAs({ encoding: null, header: 'none' })).toMatchObject({
      kind: 'table',
      saved: null,
    });
  });

  test('is forgotten with its file', async () => {
    const keeper = new Doorkeeper(() => {});
    await keeper.open({ kind: 'files', files: [mappingFile(), brought(TEXT, 'ties.csv')] });

    expect(await keeper.open({ kind: 'file', ...brought(TEXT, 'ties.csv') })).toMatchObject({
      kind: 'table',
      saved: null,
    });
  });

  test('is refused alone, twice, and beside a table with other columns', async () => {
    const alone = await verdictOn({ kind: 'file', ...mappingFile() });
    const words = 'found what the columns of another file mean';

    expect(alone.kind === 'refused' ? alone.problems.map(problemInWords)[0] : '').toContain(words);
    expect((await refusalOf(mappingFile()))[0]).toContain(words);
    expect(await refusalOf(mappingFile(), mappingFile(TEXT, 'b.json'))).toEqual([
      'In the files: found 2 files that say what columns mean, expected one of them.',
    ]);
    expect((await refusalOf(mappingFile(), brought('a,b\n1,2\n', 'ties.csv')))[0]).toContain(
      'In the file "ties.mapping.json", field "file": found what columns mean of another file, with "source"',
    );
  });
});
