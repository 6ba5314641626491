import { quoted } from '../../dataset/problem.ts';
import {
  type ForeignKind,
  type ForeignList,
  type ForeignReading,
  type ForeignTable,
  MOST_COLUMNS,
  MOST_ROWS,
  refusedFile,
} from '../foreign-table.ts';
import { guessMapping } from '../mapping/guess-mapping.ts';
import type { GraphRows } from './graph-rows.ts';

/** What a reader of a format found in a text, when it is at its end. */
export interface GraphFound {
  readonly kind: ForeignKind;
  readonly nodes: GraphRows;
  readonly edges: GraphRows;
  readonly placesUpwards: boolean;
  readonly notes: readonly string[];
}

/** How many values a list may have room for; 200,000 edges with a hundred attributes have as many. */
export const MOST_CELLS = 20_000_000;

/** How many characters edges may stand in together, where many may share a statement: each reads all its words. */
const MOST_WORDS = 500_000_000;

/** The table of a graph, or why there is none: it has no edge, or more of something than can be read. */
export function graphTable(text: string, name: string, found: GraphFound): ForeignReading {
  const { kind, nodes, edges, placesUpwards, notes } = found;
  const excess = excessOf(nodes, edges);
  if (excess !== null) return refusedFile(excess.found, excess.expected);
  if (edges.size === 0) return refusedFile(`${nodes.size} nodes and no edge`, 'at least one edge');
  const list = edges.list();
  const words = list.rows.reduce((sum, { start, end }) => sum + end - start, 0);
  if (words > MOST_WORDS && (kind === 'dot' || kind === 'pajek')) {
    const found = `${edges.size} edges, many of them in the same long statement`;
    return refusedFile(found, 'a statement or line for each edge');
  }
  const actors = kind === 'gexf' || kind === 'graphml' || nodes.size > 0 ? nodes.list() : null;
  const rowCount = list.rows.length;
  const table = { kind, name, text, ...list, rowCount, placesUpwards, actors, notes };
  return { ok: true, table: { ...table, notes: [...notes, ...unreadTimes(table)] } };
}

/** Of what nodes and edges have more than can be read; null where they do not. */
function excessOf(nodes: GraphRows, edges: GraphRows) {
  const width = Math.max(nodes.width, edges.width);
  if (width > MOST_COLUMNS) return tooManyAttributes();
  const rows = Math.max(nodes.size, edges.size);
  if (rows > MOST_ROWS)
    return { found: `${rows} nodes or edges`, expected: `at most ${MOST_ROWS}` };
  const cells = Math.max(nodes.size * nodes.width, edges.size * edges.width);
  if (cells <= MOST_CELLS) return null;
  const found = `${rows} nodes or edges with ${width} attributes`;
  return { found, expected: `at most ${MOST_CELLS} values` };
}

export function tooManyAttributes() {
  return { found: `more than ${MOST_COLUMNS} attributes of nodes or edges`, expected: 'fewer' };
}

const TIMES = ['start', 'end'];

/** Times that are there and that nobody can read as dates are told: else it would seem that there are none. */
export function unreadTimes(table: ForeignTable): readonly string[] {
  const at = TIMES.map((name) => table.columns.findIndex((column) => column.name === name));
  if (at.every((index) => index < 0)) return [];
  const { start, end, time } = guessMapping(table).columns;
  if (start !== null || end !== null || time !== null) return [];
  return [`Times of edges are left unread, for they are no dates: ${timesInWords(table, at)}.`];
}

function timesInWords({ rows }: ForeignList, at: readonly number[]): string {
  const given = rows.flatMap(({ cells }) => at.flatMap((index) => cells[index] || []));
  const numbers = given.map(Number);
  if (numbers.every(Number.isFinite)) {
    const least = numbers.reduce((a, b) => Math.min(a, b));
    return `${least} to ${numbers.reduce((a, b) => Math.max(a, b))}`;
  }
  const some = [...new Set(given)].slice(0, 3).map(quoted);
  return `${some.join(', ')}${given.length > some.length ? ' and others' : ''}`;
}
