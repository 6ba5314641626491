import { type ForeignKind, type ForeignReading, MOST_ROWS, refusedFile } from '../foreign-table.ts';
import { WHOLE } from '../problem.ts';
import type { GraphRows } from './graph-rows.ts';
import { readXml, type XmlListener } from './xml-events.ts';

/** What a reader of one format has gathered when the text is at its end. */
export interface Gathering {
  readonly listener: XmlListener;
  readonly nodes: GraphRows;
  readonly edges: GraphRows;
  readonly placesUpwards: () => boolean;
  readonly notes: () => readonly string[];
}

/** Reads a graph in XML with the reader of its format. */
export function readGraph(
  text: string,
  name: string,
  kind: ForeignKind,
  { listener, nodes, edges, placesUpwards, notes }: Gathering,
): ForeignReading {
  const fault = readXml(text, listener);
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
