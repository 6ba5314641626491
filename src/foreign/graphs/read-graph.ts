import { WHOLE } from '../../dataset/problem.ts';
import { type ForeignKind, type ForeignReading, MOST_COLUMNS } from '../foreign-table.ts';
import type { GraphRows } from './graph-rows.ts';
import { graphTable, tooManyAttributes } from './graph-table.ts';
import { readXml, type XmlListener } from './xml-events.ts';

/** What a reader of one format has gathered when the text is at its end. */
export interface Gathering {
  readonly listener: Omit<XmlListener, 'excess'>;
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
  const excess = () =>
    Math.max(nodes.width, edges.width) <= MOST_COLUMNS ? null : tooManyAttributes();
  const fault = readXml(text, { ...listener, excess });
  if (fault !== null) {
    const { line, found, expected } = fault;
    return {
      ok: false,
      problems: [{ record: `line ${line}`, field: WHOLE, found, expected }],
    };
  }
  const found = { kind, nodes, edges, placesUpwards: placesUpwards(), notes: notes() };
  return graphTable(text, name, found);
}
