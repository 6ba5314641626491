import { WHOLE } from '../../dataset/problem.ts';
import {
  type ForeignKind,
  type ForeignReading,
  MOST_COLUMNS,
  MOST_ROWS,
  refusedFile,
} from '../foreign-table.ts';
import type { GraphRows } from './graph-rows.ts';
import { readXml, type XmlListener } from './xml-events.ts';

/** What a reader of one format has gathered when the text is at its end. */
export interface Gathering {
  readonly listener: Omit<XmlListener, 'excess'>;
  readonly nodes: GraphRows;
  readonly edges: GraphRows;
  readonly placesUpwards: () => boolean;
  readonly notes: () => readonly string[];
}

/** How many values a list may have room for; 200,000 edges with a hundred attributes have as many. */
const MOST_CELLS = 20_000_000;

/** Reads a graph in XML with the reader of its format. */
export function readGraph(
  text: string,
  name: string,
  kind: ForeignKind,
  { listener, nodes, edges, placesUpwards, notes }: Gathering,
): ForeignReading {
  const excess = () => {
    if (Math.max(nodes.width, edges.width) <= MOST_COLUMNS) return null;
    return {
      found: `more than ${MOST_COLUMNS} attributes of nodes or edges`,
      expected: 'fewer',
    };
  };
  const fault = readXml(text, { ...listener, excess });
  if (fault !== null) {
    const { line, found, expected } = fault;
    return {
      ok: false,
      problems: [{ record: `line ${line}`, field: WHOLE, found, expected }],
    };
  }
  if (edges.size === 0) return refusedFile(`${nodes.size} nodes and no edge`, 'at least one edge');
  const rows = Math.max(nodes.size, edges.size);
  if (rows > MOST_ROWS) return refusedFile(`${rows} nodes or edges`, `at most ${MOST_ROWS}`);
  const cells = Math.max(nodes.size * nodes.width, edges.size * edges.width);
  if (cells > MOST_CELLS) {
    return refusedFile(
      `${rows} nodes or edges with ${Math.max(nodes.width, edges.width)} attributes`,
      `at most ${MOST_CELLS} values`,
    );
  }
  const list = edges.list();
  return {
    ok: true,
    table: {
      kind,
      name,
      text,
      ...list,
      rowCount: list.rows.length,
      placesUpwards: placesUpwards(),
      actors: nodes.list(),
      notes: notes(),
    },
  };
}
