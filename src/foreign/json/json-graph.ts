import { quoted } from '../../dataset/problem.ts';
import { type ForeignReading, MOST_COLUMNS, MOST_ROWS, refusedFile } from '../foreign-table.ts';
import { GraphRows } from '../graphs/graph-rows.ts';
import { graphTable } from '../graphs/graph-table.ts';
import { END_WORDS, plainHeader } from '../mapping/meanings.ts';
import { cellOf, type Fields, fieldsOf, flatten, isObject } from './flat-cells.ts';
import type { Stretch } from './json-places.ts';

/** A node or an edge, and where it stands in the text. */
export interface JsonItem extends Stretch {
  readonly fields: Fields;
}

type Ends = readonly [string, string];

/** What a program keeps of a graph, whatever it calls it. */
export interface JsonGraph {
  readonly nodes: readonly JsonItem[];
  readonly edges: readonly JsonItem[];
  /** What the file says of the directions of all edges: `directed`. */
  readonly direction: string;
  /** The fields of the two ends; found by their names where this is null. */
  readonly ends: Ends | null;
  /** Other names for columns, by the names of fields. */
  readonly columns: ReadonlyMap<string, string>;
  readonly placesUpwards: boolean;
  /** Whether ends that no node has are actors all the same. */
  readonly impliesNodes: boolean;
  readonly notes: readonly string[];
}

/** The table of a graph in JSON. */
export function jsonGraphTable(text: string, name: string, graph: JsonGraph): ForeignReading {
  const { nodes, edges, placesUpwards } = graph;
  const most = Math.max(nodes.length, edges.length);
  if (most > MOST_ROWS) return refusedFile(`${most} nodes or edges`, `at most ${MOST_ROWS}`);
  const ends = graph.ends ?? endsIn(edges);
  if (edges.length > 0 && ends === null) {
    const names = [...(edges[0]?.fields.keys() ?? [])].slice(0, 8).map(quoted).join(', ');
    const found = `edges without two ends${names === '' ? '' : `, of ${names}`}`;
    return refusedFile(found, '"source" and "target", or "from" and "to", in each of them');
  }
  const left = new Set<string>();
  const idKey = ID_KEYS.find((key) => nodes.every(({ fields }) => endCell(fields.get(key)) !== ''));
  const ids = nodes.map(({ fields }, index) => endCell(fields.get(idKey ?? '')) || String(index));
  const tied = tiesBetween(edges, ends ?? ['', ''], ids);
  const found = {
    kind: 'json' as const,
    nodes: nodeRows(graph, ids, idKey ?? '', left),
    edges: edgeRows(graph, tied.ends, ends ?? ['', ''], left),
    placesUpwards,
    notes: [...graph.notes, ...(tied.byIndex ? [BY_INDEX] : []), ...leftInWords(left)],
  };
  if (graph.impliesNodes) addImplied(found.nodes, new Set(ids), edges, tied.ends);
  return graphTable(text, name, found);
}

function nodeRows(
  { nodes, columns }: JsonGraph,
  ids: readonly string[],
  idKey: string,
  left: Set<string>,
): GraphRows {
  const rows = rowsNamed(NODE_KEYS, ['id'], columns);
  const isShown = idKey === 'name' || idKey === 'label';
  for (const [index, { fields, start, end }] of nodes.entries()) {
    const values = new Map<string, string>();
    flatten(without(fields, isShown ? [] : [idKey]), values, left);
    placeIn(fields, values);
    values.set('id', ids[index] ?? '');
    rows.add({ number: index + 1, start, values }, end);
    if (rows.width > MOST_COLUMNS) break;
  }
  return rows;
}

function edgeRows(
  { edges, columns, direction }: JsonGraph,
  ends: readonly Ends[],
  endKeys: Ends,
  left: Set<string>,
): GraphRows {
  const rows = rowsNamed(EDGE_KEYS, ENDS, columns);
  for (const [index, { fields, start, end }] of edges.entries()) {
    const values = new Map<string, string>();
    flatten(without(fields, endKeys), values, left);
    const [source = '', target = ''] = ends[index] ?? [];
    values.set('source', source).set('target', target);
    const run = directionOf(fields) || direction;
    if (run !== '') values.set('direction', run);
    rows.add({ number: index + 1, start, values }, end);
    if (rows.width > MOST_COLUMNS) break;
  }
  return rows;
}

function rowsNamed(
  fixed: readonly string[],
  always: readonly string[],
  columns: JsonGraph['columns'],
): GraphRows {
  const rows = new GraphRows(fixed, always);
  for (const [field, column] of columns) rows.name(field, column);
  return rows;
}

const BY_INDEX = 'Edges name their ends by the places of nodes in their list, counted from 0.';

const ID_KEYS = ['id', 'key', '_id', '@id', 'name', 'label'];
const NODE_KEYS = ['id', 'name', 'label', 'x', 'y'];
const ENDS = ['source', 'target'];
const EDGE_KEYS = [...ENDS, 'direction', 'label'];

/** What a list of things that are no cells comes to in a sentence. */
export function leftInWords(left: ReadonlySet<string>): readonly string[] {
  if (left.size === 0) return [];
  const names = [...left].slice(0, 5).map(quoted).join(', ');
  const more = left.size > 5 ? ` and ${left.size - 5} more` : '';
  return [`Lists within ${names}${more} are left unread: a cell holds one value.`];
}

/** The fields of the two ends: those of the surest names that an edge has. */
function endsIn(edges: readonly JsonItem[]): Ends | null {
  const keys = [...new Set(edges.slice(0, 20).flatMap(({ fields }) => [...fields.keys()]))];
  const byHeader = new Map(keys.map((key) => [plainHeader(key), key]));
  for (const [first, second] of END_WORDS) {
    const [from, to] = [byHeader.get(first), byHeader.get(second)];
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return null;
}

/** An end may be the node itself, as d3 leaves it. */
function endCell(value: unknown): string {
  if (!isObject(value)) return cellOf(value)?.trim() ?? '';
  const fields = fieldsOf(value);
  const key = [...ID_KEYS, 'index'].find((each) => fields.has(each));
  return cellOf(fields.get(key ?? '')) ?? '';
}

/** The ids of the nodes that each edge ties, and whether it names them by their places in the list. */
function tiesBetween(
  edges: readonly JsonItem[],
  [from, to]: Ends,
  ids: readonly string[],
): { readonly ends: readonly Ends[]; readonly byIndex: boolean } {
  const ends = edges.map(
    ({ fields }): Ends => [endCell(fields.get(from)), endCell(fields.get(to))],
  );
  const byIndex = areIndexes(ends.flat(), ids);
  if (!byIndex) return { ends, byIndex };
  const idOf = (index: string) => ids[Number(index)] ?? index;
  return { ends: ends.map(([one, other]): Ends => [idOf(one), idOf(other)]), byIndex };
}

/** Whether ends are the places of nodes in their list: all could be, and not all are ids. */
function areIndexes(ends: readonly string[], ids: readonly string[]): boolean {
  if (ids.length === 0) return false;
  const known = new Set(ids);
  if (ends.every((end) => known.has(end))) return false;
  return ends.every((end) => /^\d{1,9}$/.test(end) && Number(end) < ids.length);
}

function directionOf(fields: Fields): string {
  const undirected = fields.get('undirected');
  return typeof undirected === 'boolean' ? directionWord(!undirected) : '';
}

export function directionWord(directed: unknown): string {
  if (typeof directed !== 'boolean') return '';
  return directed ? 'directed' : 'undirected';
}

function without(fields: Fields, keys: readonly string[]) {
  return [...fields].filter(([key]) => !keys.includes(key) && key !== 'undirected');
}

/** Cytoscape keeps the place of a node apart. */
function placeIn(fields: Fields, values: Map<string, string>): void {
  const position = fields.get('position');
  if (!isObject(position)) return;
  const inner = fieldsOf(position);
  for (const key of ['x', 'y']) {
    values.delete(`position.${key}`);
    values.set(key, cellOf(inner.get(key)) ?? '');
  }
}

/** Ends that no node has are nodes without anything said of them. */
function addImplied(
  nodes: GraphRows,
  known: Set<string>,
  edges: readonly JsonItem[],
  ends: readonly Ends[],
): void {
  for (const [index, { start, end }] of edges.entries()) {
    for (const id of ends[index] ?? []) {
      if (id === '' || known.has(id)) continue;
      known.add(id);
      nodes.add({ number: nodes.size + 1, start, values: new Map([['id', id]]) }, end);
    }
  }
}
