import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { type NamedFile, validated } from '../../../data/tools/coding/validation.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { savedMapping } from '../../../src/foreign/mapping/saved-mapping.ts';
import { tiesOf } from '../../../src/model/tie.ts';
import { aDataset } from '../../builder.ts';
import { tableFrom } from '../../foreign/opened-from.ts';
import { xlsxOf } from '../../foreign/workbooks/workbook-bytes.ts';

const file = (text: string, name = 'dataset.json') => ({
  name,
  bytes: new TextEncoder().encode(text),
  written: '2024-05-12',
});
const json = (value: unknown) => file(JSON.stringify(value));

/** The lines that a command prints of a file that it refuses. */
async function refusalOf(given: NamedFile, all = false): Promise<readonly string[]> {
  const error: unknown = await validated(given, all).then(
    () => new Error('It was accepted.'),
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message.split('\n') : [];
}

describe('a file that the app opens', () => {
  test('is told in what was understood of it', async () => {
    const { file: own, dataset } = compose('data');

    expect((await validated(json(own), false)).split('\n')).toEqual([
      `${dataset.title}, version ${dataset.version}`,
      `actors: ${dataset.actors.length}, kinds of relation: 9, ties: ${tiesOf(dataset).length}`,
      `claims: ${own.claims.length}, passages: ${own.passages.length}, sources: 5, acts on public record: ${own.publicRecord.length}`,
      '4 years: 2014, 2022, 2024, 2025',
    ]);
  });

  test('needs no version of its own', async () => {
    const { version: _none, ...rest } = aDataset().claim().file();

    expect(await validated(json(rest), false)).toMatch(/, version [0-9a-f]{12}\n/);
  });
});

describe('a file that is judged as the app judges it', () => {
  test('has the version that the app works out, whatever it says itself', async () => {
    const right = aDataset().claim().file();

    for (const version of ['000000000000', 'of last week', 7]) {
      expect(await validated(json({ ...right, version }), false)).toBe(
        await validated(json(right), false),
      );
    }
  });

  test('is JSON by its name, or by how it begins', async () => {
    expect(await refusalOf(file('from,to\nA,B\n', 'ties.json'))).toEqual([
      expect.stringContaining('not JSON'),
    ]);
  });

  test('is a table of which all problems are told where all is wished', async () => {
    const table = file(`from,to,year\nA,B,2014\n${'A,C,soon\n'.repeat(60)}`, 'ties.csv');

    expect(await refusalOf(table)).toHaveLength(21);
    expect(await refusalOf(table, true)).toHaveLength(60);
  });
});

describe('a table or a graph', () => {
  test('is told in what was understood of it, and how', async () => {
    const lines = (
      await validated(file('from,to,year\nA,B,2020\nB,C,2021\n', 'ties.csv'), false)
    ).split('\n');

    expect(lines).toContainEqual(expect.stringMatching(/^actors: 3, .* ties: 2$/));
    expect(lines.length).toBeGreaterThan(4);
  });

  test('is read as the file beside it says', async () => {
    const text = 'from,to,rating\nA,B,-2\nB,C,3\n';
    const table = tableFrom(text, 'ties.csv');
    const guess = guessMapping(table);
    const columns = { ...guess.columns, tenor: 2 };
    const saved = savedMapping(table, { ...guess, columns, tenorNumbers: 'by sign' });
    const beside = file(JSON.stringify(saved), 'ties.mapping.json');

    expect(await validated(file(text, 'ties.csv'), false)).not.toContain('by their sign');
    expect(await validated(file(text, 'ties.csv'), false, [beside])).toContain(
      'Numbers in "rating" are read by their sign',
    );
    expect(await refusalOf(beside)).toEqual([
      'In the file "ties.mapping.json": found what the columns of another file mean, saved from this app, expected that file, alone or chosen together with this one.',
    ]);
  });

  test('of which nothing can be made is refused', async () => {
    expect(await refusalOf(file('<rss version="2.0"></rss>', 'news.xml'))).toEqual([
      expect.stringMatching(/^In .+: found XML of a kind "rss", expected /),
    ]);
  });
});

describe('a file that the app refuses', () => {
  const wrong = {
    ...aDataset().file(),
    actors: Array.from({ length: 25 }, (_, index) => ({ id: `actor-${index}`, name: 'A' })),
  };

  test('is told in 20 sentences and the number of the rest', async () => {
    const lines = await refusalOf(json(wrong));

    expect(lines).toHaveLength(21);
    expect(lines[0]).toBe('In actor "actor-0", field "kind": found nothing, expected a string.');
    expect(lines.at(-1)).toBe('And 5 more; --all tells them.');
  });

  test('is told in full where all is wished', async () => {
    const lines = await refusalOf(json(wrong), true);

    expect(lines).toHaveLength(25);
    expect(lines.at(-1)).toContain('"actor-24"');
  });

  test('is told what it is, where it is no text', async () => {
    expect(await refusalOf(file('%PDF-1.7'))).toEqual([
      'In the file: found a PDF, expected a dataset as text: copy its table of ties, where it has one, into a spreadsheet and open that.',
    ]);
  });
});

describe('a file as people have it', () => {
  const real = (name: string) => ({
    name,
    bytes: new Uint8Array(readFileSync(`tests/foreign/files/${name}`)),
    written: '2024-05-12',
  });

  test.each([
    ['27-excel-1252.csv', 'Read as Windows-1252 (Western Europe), because it is no UTF-8.'],
    ['27-excel-unicode.txt', 'actors: 3, kinds of relation: 1, ties: 3'],
    ['27-excel-utf8.csv', 'actors: 3, kinds of relation: 1, ties: 3'],
    [
      '28-footer.csv',
      'Row 10 stands below the table and is left unread: "Source: a yearbook of our own".',
    ],
    ['34-long-name.csv', 'Names of actors that are longer than 300 characters are cut: 1.'],
    ['36-german-headers.csv', 'actors: 3, kinds of relation: 2, ties: 3'],
    ['matrix.csv', 'It is a matrix of 4 actors'],
  ])('is understood as in the app: %s', async (name, words) => {
    expect(await validated(real(name), false)).toContain(words);
  });

  test('is a workbook without its sheet, which is told', async () => {
    expect(await refusalOf(real('43-rivalries.xlsx'))).toEqual([
      'In the file: found a workbook without its sheet "rivalries", expected the whole workbook, or its sheet saved as CSV.',
    ]);
  });

  test('is a workbook, with all that is told of its sheets', async () => {
    const rivalries = [
      ['ccode1', 'ccode2', 'styear', 'endyear'],
      [2, 20, 1949, 1950],
      [2, 200, 1949, null],
    ];
    const sheets = [
      { name: 'rivalries', rows: rivalries },
      { name: 'Codebook', rows: [['ccode1: a number of a state']] },
    ];
    const bytes = xlsxOf({ sheets });
    const lines = await validated({ name: 'a.xlsx', bytes, written: '2024-05-12' }, false);

    expect(lines).toContain('ties: 2');
    expect(lines).toContain('The sheet "rivalries" was read');
    expect(lines).toContain('Sheet "Codebook" was left out.');
  });
});
