// @vitest-environment jsdom
import { Blob as WholeBlob } from 'node:buffer';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compose } from '../../../data/tools/coding/compose.ts';
import { claimsShown } from '../../../src/export/data/shown-view.ts';
import { workbook } from '../../../src/export/data/workbook.ts';
import { xlsx } from '../../../src/export/data/xlsx.ts';
import { withActors } from '../../../src/foreign/foreign.ts';
import { datasetFrom } from '../../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../../src/foreign/mapping/guess-mapping.ts';
import { readWorkbook } from '../../../src/foreign/workbooks/read-workbook.ts';
import { workbookTables } from '../../../src/foreign/workbooks/workbook-tables.ts';
import { archiveIn, unzipped } from '../../../src/foreign/workbooks/zip.ts';
import { claimsIn } from '../../../src/model/standing.ts';
import { PROVENANCE } from '../../foreign/opened-from.ts';
import { hostileViews, takenIn } from './taken.ts';

const corpus = compose('data').dataset;

// The one of jsdom cannot be read piece by piece.
beforeAll(() => vi.stubGlobal('Blob', WholeBlob));
afterAll(() => vi.unstubAllGlobals());

/** The parts of an archive as documents, by their names; fails where one is not well-formed. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Document>> {
  const parts = new Map<string, Document>();
  for (const [name, part] of archiveIn(bytes) ?? []) {
    const unzipping = await unzipped(part, 100_000_000);
    if (!unzipping.ok) throw new Error(`${name} is ${unzipping.why}.`);
    const words = new TextDecoder().decode(unzipping.bytes);
    const document = new DOMParser().parseFromString(words, 'application/xml');
    expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
    parts.set(name, document);
  }
  return parts;
}

function cellsIn(document: Document | undefined): readonly (readonly string[])[] {
  return [...(document?.getElementsByTagName('row') ?? [])].map((row) =>
    [...row.getElementsByTagName('c')].map((cell) => cell.textContent ?? ''),
  );
}

async function sheetsIn(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes);
  if (reading?.ok !== true) throw new Error('It is no workbook.');
  return reading.sheets;
}

describe('a workbook', () => {
  test('names each of its parts and what kind it is of', async () => {
    const parts = await partsOf(await xlsx([{ name: 'One & "two"', rows: [['a', 1, true, '']] }]));
    const types = [...(parts.get('[Content_Types].xml')?.getElementsByTagName('Override') ?? [])];
    const related = [
      ...(parts.get('xl/_rels/workbook.xml.rels')?.getElementsByTagName('Relationship') ?? []),
    ];

    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(types.map((type) => type.getAttribute('PartName'))).toEqual([
      '/xl/workbook.xml',
      '/xl/worksheets/sheet1.xml',
    ]);
    expect(related.map((each) => each.getAttribute('Target'))).toEqual(['worksheets/sheet1.xml']);
  });

  test('holds words as inline strings, numbers and truths as such, and no formula', async () => {
    const bytes = await xlsx([
      {
        name: 'A',
        rows: [
          ['=1+1', -1, false],
          ['+1', '@A1', '\t=2'],
        ],
      },
    ]);
    const sheet = (await partsOf(bytes)).get('xl/worksheets/sheet1.xml');
    const cells = [...(sheet?.getElementsByTagName('c') ?? [])];

    expect(sheet?.getElementsByTagName('f')).toHaveLength(0);
    expect(
      cells.map((cell) => [cell.getAttribute('r'), cell.getAttribute('t'), cell.textContent]),
    ).toEqual([
      ['A1', 'inlineStr', '=1+1'],
      ['B1', null, '-1'],
      ['C1', 'b', '0'],
      ['A2', 'inlineStr', '+1'],
      ['B2', 'inlineStr', '@A1'],
      ['C2', 'inlineStr', '\t=2'],
    ]);
  });

  test('names columns behind Z, cuts what has no room, and keeps words that look like a code', async () => {
    const long = `${'x'.repeat(32_766)}\u{1f600}`;
    const [sheet] = await sheetsIn(
      await xlsx([{ name: 'A', rows: [[...Array(27).fill('a'), '_x000D_', long]] }]),
    );
    const cells = sheet?.rows[0]?.cells ?? [];

    expect(cells[27]).toBe('_x000D_');
    expect(cells[28]).toBe(`${'x'.repeat(32_766)}…`);
  });
});

describe('a view as a workbook', () => {
  test('has a sheet each of actors, ties, claims with their passages, sources and what it is', async () => {
    const view = takenIn(2022, corpus);
    const parts = await partsOf(await workbook(view, corpus));
    const sheets = [1, 2, 3, 4, 5].map((at) => cellsIn(parts.get(`xl/worksheets/sheet${at}.xml`)));
    const [actors, ties, claims, sources, about] = sheets.map((rows) => rows.slice(1));

    expect(actors?.map(([id]) => id)).toEqual(view.actors.map(({ id }) => id));
    expect(ties?.map(([id]) => id)).toEqual(view.ties.map(({ tie }) => tie.id));
    expect(claims?.map((cells) => [cells[0], cells[5]])).toEqual(
      view.ties.flatMap(claimsIn).map(({ id, passage }) => [id, passage.exact]),
    );
    expect(sources).toHaveLength(new Set(claimsShown(view).map(({ claim }) => claim.source)).size);
    expect(about?.[0]?.[1]).toMatch(/^Two Triangles, data version .* view \?year=2022/);
  });

  test('opens again with the same actors and ties', async () => {
    const view = takenIn(2022, corpus);
    const opened = await workbookTables(await workbook(view, corpus), 'partners.xlsx');
    if (opened?.ok !== true || opened.actors === null) throw new Error('It was not read.');
    const table = withActors(opened.ties, opened.actors);
    const reading = datasetFrom(table, guessMapping(table), PROVENANCE);
    if (!reading.ok) throw new Error('It was refused.');

    expect(reading.file.actors.map(({ name }) => name)).toEqual(
      view.actors.map(({ name }) => name),
    );
    expect(reading.ties).toBe(view.ties.length);
  });

  test('is well-formed and whole whatever its words are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileViews, async ({ view, dataset }) => {
        const [, ties, claims] = await sheetsIn(await workbook(view, dataset));
        expect(ties?.rows).toHaveLength(1 + view.ties.length);
        expect(claims?.rows.slice(1).map(({ cells }) => cells[0])).toEqual(
          claimsShown(view).map(({ claim }) => claim.id),
        );
      }),
      { numRuns: 40 },
    );
  });
});
