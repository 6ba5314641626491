/** Graphs as texts, and what they say before anybody says what their attributes mean. */
import { tableFrom } from '../opened-from.ts';

export function gexf(
  graph: string,
  attributes = 'defaultedgetype="undirected" mode="dynamic"',
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph ${attributes}>${graph}</graph></gexf>`;
}

/** Three nodes "0", "1" and "2", the last one without a label. */
export const NODES =
  '<nodes><node id="0" label="Ann"/><node id="1" label="Bo"/><node id="2"/></nodes>';

export function graphml(body: string, edgedefault = 'undirected'): string {
  const graph = body.replace('<graph>', `<graph edgedefault="${edgedefault}">`);
  return `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${graph}</graphml>`;
}

type Cells = Readonly<Record<string, string>>;

/** What a reader sees of each tie and of each actor in the preview: cells by the names of their columns. */
export function listsIn(text: string): {
  readonly ties: readonly Cells[];
  readonly actors: readonly Cells[];
} {
  const { columns, rows, actors } = tableFrom(text);
  return {
    ties: cellsByName(columns, rows),
    actors: cellsByName(actors?.columns ?? [], actors?.rows ?? []),
  };
}

function cellsByName(
  columns: readonly { readonly name: string }[],
  rows: readonly { readonly cells: readonly string[] }[],
): readonly Cells[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? ''])),
  );
}

/** The columns of ties and of actors, in their order. */
export function columnsIn(text: string): {
  readonly ties: readonly string[];
  readonly actors: readonly string[];
} {
  const { columns, actors } = tableFrom(text);
  return {
    ties: columns.map(({ name }) => name),
    actors: (actors?.columns ?? []).map(({ name }) => name),
  };
}
