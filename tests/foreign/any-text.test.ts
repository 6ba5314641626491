import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForeign } from '../../src/foreign/foreign.ts';
import { datasetFrom } from '../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../src/foreign/mapping/guess-mapping.ts';
import { RUNS } from '../arbitraries.ts';
import { faultsAtDoor, PROVENANCE } from './opened-from.ts';

/** Words of each format, in any order: some of it makes sense, most of it does not. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'graph [ ': ['node', 'edge', '[', '[', ']', ']', 'id', 'source', 'target', '1', '2', '"a"', '"'],
  '*Vertices 3\n': ['*Arcs', '*Edges', '*Matrix', '*Arcslist', '\n', '\n', '1', '2', '[1-2]', '"'],
  'digraph { ': ['a', 'b', '"c"', '->', '->', '--', '{', '}', '[', ']', '=', ';', ':', '<', '+'],
  '{"nodes":[': ['{"id":"a"}', '{"id":1}', ',', ']', '"links":[', '{"source":"a","target":1}', '}'],
  '% asym signed\n': ['1', '2', '-1', '\n', '\n', '%', '1082040961', 'x'],
  '_id,_start,_end\n': ['1', ',', ',', '\n', '"', 'x'],
};

const mixed = fc
  .constantFrom(...Object.entries(WORDS))
  .chain(([begin, words]) =>
    fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), { maxLength: 40 })
      .map(
        (found) => begin + found.join(begin.startsWith('{') || begin.startsWith('_') ? '' : ' '),
      ),
  );

const name = fc.constantFrom('a', 'b', 'c', '__proto__', '😀', '"', '\\', '&amp;', ' ');
const values = fc.oneof(name, fc.integer(), fc.jsonValue({ maxDepth: 3 }));
const links = fc.array(
  fc.record({ source: name, target: name, year: values, x: values }, { requiredKeys: ['source'] }),
  { maxLength: 5 },
);
const json = fc
  .record({
    nodes: fc.array(fc.oneof(name, fc.record({ id: name, data: values })), { maxLength: 5 }),
    list: fc.constantFrom('links', 'edges', 'elements', 'connections', 'rows'),
    links,
    space: fc.constantFrom(0, 1, '\t'),
    shape: fc.constantFrom('graph', 'list', 'lines'),
  })
  .map(({ nodes, list, links: found, space, shape }) => {
    if (shape === 'list') return JSON.stringify(found, null, space);
    if (shape === 'lines') return found.map((each) => JSON.stringify(each)).join('\n');
    return JSON.stringify({ nodes, [list]: found }, null, space);
  });

const ids = fc.constantFrom('1', '2', '3');
const graphs = fc
  .array(fc.tuple(ids, ids), { minLength: 1, maxLength: 6 })
  .chain((edges) =>
    fc.constantFrom(
      `graph [ ${[1, 2, 3].map((id) => `node [ id ${id} ]`).join(' ')} ${edges
        .map(([from, to]) => `edge [ source ${from} target ${to} ]`)
        .join('\n')} ]`,
      `*Vertices 3\n*Edges\n${edges.map((ends) => ends.join(' ')).join('\n')}`,
      `graph { ${edges.map((ends) => ends.join(' -- ')).join('; ')} }`,
      `% asym signed\n${edges.map((ends) => ends.join(' ')).join('\n')}`,
    ),
  );

const texts = fc.oneof(mixed, json, graphs);

describe('any text in the shape of a graph', () => {
  test('is a table whose rows stand where they say, or is refused with a problem', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readForeign(text, 'any');
        if (!reading.ok) {
          expect(reading.problems).not.toEqual([]);
          return;
        }
        const { rows, columns } = reading.table;
        for (const { start, end, cells } of rows) {
          expect(cells.length).toBeLessThanOrEqual(columns.length);
          expect([start >= 0, end > start, end <= text.length]).toEqual([true, true, true]);
        }
        expect(structuredClone(reading)).toEqual(reading);
      }),
      { numRuns: RUNS.numRuns * 10 },
    );
  });

  test('is accepted at the door as it is guessed, or refused with a problem', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readForeign(text, 'any');
        if (!reading.ok) return;
        const mapping = { ...guessMapping(reading.table), unreadable: 'leave out' as const };

        expect(faultsAtDoor(datasetFrom(reading.table, mapping, PROVENANCE))).toEqual([]);
      }),
      { numRuns: RUNS.numRuns * 10 },
    );
  });

  test('opens now and then, so that these properties say something', () => {
    const opened = fc
      .sample(texts, { numRuns: 400, seed: 6 })
      .filter((text) => readForeign(text, 'any').ok);

    expect(opened.length).toBeGreaterThan(100);
  });
});
