import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForeign } from '../../src/foreign/foreign.ts';
import { datasetFrom } from '../../src/foreign/mapping/dataset-from.ts';
import { guessMapping } from '../../src/foreign/mapping/guess-mapping.ts';
import type { Mapping } from '../../src/foreign/mapping/mapping.ts';
import { ACTOR_MEANINGS, MEANINGS } from '../../src/foreign/mapping/meanings.ts';
import { TENORS } from '../../src/model/dataset.ts';
import { RUNS } from '../arbitraries.ts';
import { faultsAtDoor, PROVENANCE } from './opened-from.ts';

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('A', 'B', 'C', 'Acme', 'acme ', '人物', '😀', '__proto__'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('2014', '2014-03', '14.3.2014', '3/4/2014', '2030', '..'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'directed', 'positive', '-1', 'denied', '\u202e', '\u0007'),
  },
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const header = fc.constantFrom(
  'from',
  'to',
  'source',
  'target',
  'type',
  'date',
  'start',
  'end',
  'tenor',
  'quotation',
  'document',
  'x',
  '',
);

const word = fc.constantFrom('A', 'B', 'C', 'Acme', '人物', '😀', '__proto__', 'constructor');
const row = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(word, word, cell, cell).map((cells) => [...cells]) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 7 }) },
);

/** Tables as people write them, quoted now and then, ragged now and then. */
const tables = fc
  .record({
    sign: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', '\ufeff'),
    header: fc.array(header, { minLength: 2, maxLength: 6 }),
    rows: fc.array(row, { maxLength: 12 }),
  })
  .map(({ sign, newline, mark, header: names, rows }) => {
    const written = (text: string) =>
      /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    const lines = [['from', 'to', ...names], ...rows].map((cells) => cells.map(written).join(sign));
    return mark + lines.join(newline);
  });

const name = fc.constantFrom('a', 'b', 'c', '', '&lt;', '😀');
const graphs = fc
  .record({
    root: fc.constantFrom('gexf', 'graphml'),
    nodes: fc.array(name, { maxLength: 5 }),
    edges: fc.array(fc.tuple(name, name, cell), { maxLength: 6 }),
    noise: fc.constantFrom('', '<!-- -->', '<x/>', '<', '&a;', '<!DOCTYPE a>'),
  })
  .map(({ root, nodes, edges, noise }) => {
    const inner = nodes.map((id) => `<node id="${id}"><data key="k">${id}</data></node>`).join('');
    const ties = edges.map(([from, to, time]) => {
      const start = time.replaceAll(/[<&"\p{Cc}\p{Cs}]/gu, '');
      return `<edge source="${from}" target="${to}" start="${start}"><spell end="2014"/></edge>`;
    });
    return `<${root}><key id="k"/><graph>${inner}${noise}${ties.join('')}</graph></${root}>`;
  });

const texts = fc.oneof(tables, tables, graphs, fc.string({ unit: 'binary', maxLength: 200 }));

const column = fc.oneof(fc.constant(null), fc.integer({ min: -1, max: 9 }));

function eachOf<Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) {
  const model = Object.fromEntries(keys.map((key) => [key, value]));
  return fc.record(model) as fc.Arbitrary<Record<Key, Value>>;
}

const wishes: fc.Arbitrary<Partial<Mapping>> = fc.record(
  {
    actorColumns: eachOf(ACTOR_MEANINGS, column),
    directed: fc.boolean(),
    tenor: fc.constantFrom(...TENORS),
    tenors: fc.array(fc.record({ relation: cell, tenor: fc.constantFrom(...TENORS) })),
    dayOrder: fc.constantFrom(null, 'day first' as const, 'month first' as const),
    calendar: fc.constantFrom('dates' as const, 'steps' as const),
    timeless: fc.constantFrom('all years' as const, 'left out' as const),
    later: fc.constantFrom('forecast' as const, 'left out' as const),
    stops: fc.oneof(
      fc.constantFrom(null, 'year' as const, 'quarter' as const, 'month' as const),
      fc.constantFrom('week' as const, 'day' as const),
      fc.array(fc.oneof(fc.constantFrom('2014', '2014-03', '2020/2022', 'step 3'), cell)),
    ),
    unreadable: fc.constantFrom('refuse' as const, 'leave out' as const, 'leave out' as const),
  },
  { requiredKeys: [] },
);

describe('any text', () => {
  test('is read as rows and columns, or refused with a problem', () => {
    fc.assert(
      fc.property(texts, fc.string(), (text, fileName) => {
        const reading = readForeign(text, fileName);

        expect(reading.ok ? [] : reading.problems).not.toEqual(reading.ok ? [0] : []);
      }),
      { numRuns: RUNS.numRuns * 5 },
    );
  });

  test('has rows that stand in it where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readForeign(text, 'any');
        if (!reading.ok) return;
        const { rows, rowCount, text: whole } = reading.table;

        expect(rows).toHaveLength(rowCount);
        expect(whole).toBe(text.toWellFormed());
        for (const { start, end } of rows) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      RUNS,
    );
  });

  test('survives the way between worker and page', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readForeign(text, 'any');

        expect(structuredClone(reading)).toEqual(reading);
      }),
      RUNS,
    );
  });
});

describe('whatever a text is mapped to', () => {
  /** Most often the two ends are where they were guessed: else nothing would be opened. */
  const columns = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: eachOf(['relation', 'time', 'tenor', 'document', 'written'], column) },
    { weight: 1, arbitrary: eachOf(MEANINGS, column) },
  );
  const readings = fc.tuple(texts, wishes, columns).map(([text, wish, chosen]) => {
    const reading = readForeign(text, 'any');
    if (!reading.ok) return null;
    const guess = guessMapping(reading.table);
    const mapping = { ...guess, ...wish, columns: { ...guess.columns, ...chosen } };
    return { table: reading.table, made: datasetFrom(reading.table, mapping, PROVENANCE) };
  });

  test('is accepted at the door, or refused with a problem', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(reading === null ? [] : faultsAtDoor(reading.made)).toEqual([]);
      }),
      { numRuns: RUNS.numRuns * 10 },
    );
  });

  test('takes over each row or counts it among those left out', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        if (reading === null || !reading.made.ok || reading.table.kind !== 'table') return;
        const { file, leftOut } = reading.made;

        expect((file.passages ?? []).length + leftOut.rows).toBe(reading.table.rowCount);
      }),
      { numRuns: RUNS.numRuns * 5 },
    );
  });

  test('opens now and then, so that these properties say something', () => {
    const opened = fc
      .sample(readings, { numRuns: 400, seed: 6 })
      .filter((reading) => reading?.made.ok === true);

    expect(opened.length).toBeGreaterThan(20);
  });
});
