import { fieldOf, fieldsOf, isObject } from './flat-cells.ts';
import { directionWord, type JsonGraph, type JsonItem } from './json-graph.ts';
import { type Stretch, stretchesAt } from './json-places.ts';

/** A list of values in a text of JSON, and where each of them stands. */
export interface JsonList {
  readonly values: readonly unknown[];
  readonly places: readonly Stretch[];
}

const NO_COLUMNS: ReadonlyMap<string, string> = new Map();

/** What holds of most graphs. */
const PLAIN = {
  direction: '',
  ends: null,
  columns: NO_COLUMNS,
  placesUpwards: false,
  impliesNodes: false,
  notes: [],
};

/** The graph that a list of elements, nodes or relationships makes; null where it is another list. */
export function graphInList(list: JsonList): JsonGraph | null {
  const { values } = list;
  const isElement = (value: unknown) => isObject(fieldOf(value, 'data'));
  if (values.length > 0 && values.every(isElement)) return elementsGraph(list);
  const kindOf = (value: unknown) => fieldOf(value, 'type');
  const isNeo4j = (value: unknown) => {
    const isNode = fieldOf(value, 'type') === 'node';
    return isNode ? fieldOf(value, 'id') !== undefined : isObject(fieldOf(value, 'start'));
  };
  const some = values.some((value) => kindOf(value) === 'relationship');
  if (!some || !values.every(isNeo4j)) return null;
  return {
    ...PLAIN,
    direction: 'directed',
    nodes: itemsOf(list, (value) => kindOf(value) === 'node', ['type']),
    edges: itemsOf(list, (value) => kindOf(value) === 'relationship', ['type']),
    ends: ['start', 'end'],
    columns: new Map([['labels', 'kind']]),
  };
}

/** The graph that an object holds, in the shape of any program that is known; null where it holds none. */
export function graphInObject(text: string, root: unknown): JsonGraph | null {
  const listAt = (...path: readonly string[]) => listIn(text, root, path);
  const elements = fieldOf(root, 'elements');
  const connections = listAt('connections');
  if (Array.isArray(elements) && connections !== null) {
    const columns = new Map([
      ['element type', 'type'],
      ['connection type', 'type'],
    ]);
    const nodes = itemsOf(listAt('elements') ?? NOTHING);
    return { ...PLAIN, nodes, edges: itemsOf(connections), columns, impliesNodes: true };
  }
  if (isObject(elements)) {
    const edges = listAt('elements', 'edges');
    const nodes = itemsOf(listAt('elements', 'nodes') ?? NOTHING);
    return edges === null ? null : { ...PLAIN, nodes, edges: itemsOf(edges) };
  }
  const flat = Array.isArray(elements) ? listAt('elements') : null;
  if (flat !== null) return graphInList(flat);
  const inner = fieldOf(root, 'graph');
  const wrapped = isObject(inner) && listAt('nodes') === null && listAt('links') === null;
  return nodesAndEdges(text, root, wrapped ? ['graph'] : []);
}

const EDGES = ['links', 'edges', 'relationships', 'rels'];

/** Nodes and links, as d3, NetworkX, graphology, sigma, vis-network and the JSON Graph Format have them. */
function nodesAndEdges(text: string, root: unknown, path: readonly string[]): JsonGraph | null {
  const listAt = (key: string) => listIn(text, root, [...path, key]);
  const edges = EDGES.map(listAt).find((list) => list !== null);
  if (edges === undefined || edges === null) return null;
  const nodes = listAt('nodes');
  const holder = path.reduce((value, key) => fieldOf(value, key), root);
  const type = fieldOf(fieldOf(holder, 'options'), 'type');
  const isGraphology = fieldOf(nodes?.values[0], 'key') !== undefined;
  return {
    ...PLAIN,
    nodes: itemsOf(nodes ?? NOTHING),
    edges: itemsOf(edges),
    direction:
      type === 'directed' || type === 'undirected'
        ? type
        : directionWord(fieldOf(holder, 'directed')),
    placesUpwards: isGraphology,
  };
}

/** Nodes and edges in one list: Cytoscape says by their `group`, or by their ends, which is which. */
function elementsGraph(list: JsonList): JsonGraph {
  const isEdge = (value: unknown) => {
    const group = fieldOf(value, 'group');
    if (group !== undefined) return group === 'edges';
    return fieldOf(fieldOf(value, 'data'), 'source') !== undefined;
  };
  const nodes = itemsOf(list, (value) => !isEdge(value), ['group']);
  return { ...PLAIN, nodes, edges: itemsOf(list, isEdge, ['group']) };
}

const NOTHING: JsonList = { values: [], places: [] };

/** The list that a path of names leads to; of an object, what it names, each with its name as its id. */
export function listIn(text: string, root: unknown, path: readonly string[]): JsonList | null {
  const value = path.reduce((outer, key) => fieldOf(outer, key), root);
  if (Array.isArray(value)) return { values: value, places: stretchesAt(text, path) };
  if (!isObject(value) || path.at(-1) !== 'nodes') return null;
  const inner = new Map(stretchesAt(text, path).map((place, index) => [index, place]));
  const values = Object.entries(value).map(([id, each]) => ({ id, ...Object(each) }));
  return { values, places: values.map((_, index) => inner.get(index) ?? { start: 0, end: 1 }) };
}

function itemsOf(
  { values, places }: JsonList,
  willDo: (value: unknown) => boolean = () => true,
  besides: readonly string[] = [],
): readonly JsonItem[] {
  return values.flatMap((value, index) => {
    if (!willDo(value)) return [];
    const fields = new Map(isObject(value) ? fieldsOf(value) : [['id', value]]);
    for (const key of besides) fields.delete(key);
    const { start, end } = places[index] ?? { start: 0, end: 1 };
    return [{ fields, start, end }];
  });
}
