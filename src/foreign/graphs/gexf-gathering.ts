import { type Spell, spellsIn, TimedValues } from './gexf-times.ts';
import { addFallback, addValue, GraphRows, type Owner } from './graph-rows.ts';
import type { Gathering } from './read-graph.ts';
import type { OpenElement } from './xml-events.ts';

interface Declared {
  readonly title: string;
  fallback: string;
}

/**
 * Gathers nodes and edges of GEXF 1.1 to 1.3 (https://gexf.net): attributes by their titles, places, kinds
 * and directions of edges, and a row for each spell of an edge. Times stay the words of the file.
 */
export function gexfGathering(): Gathering {
  const nodes = new GraphRows(['id', 'label', 'x', 'y'], ['id']);
  const edges = new GraphRows(
    ['source', 'target', 'kind', 'direction', 'start', 'end', 'label', 'weight', 'id'],
    ['source', 'target'],
  );
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  const owners: Owner[] = [];
  const spells: Spell[][] = [];
  let declaring: keyof typeof declared = 'node';
  let current: Declared | null = null;
  let edgeType = 'undirected';
  let edgeCount = 0;
  let nodeSpells = 0;
  let slice: readonly Spell[] = [];
  const timedValues = new TimedValues();

  const begin = (kind: Owner['kind'], { start, attributes }: OpenElement) => {
    edgeCount += kind === 'edge' ? 1 : 0;
    const values = new Map<string, string>();
    const number = kind === 'edge' ? edgeCount : nodes.size + owners.length + 1;
    for (const key of kind === 'edge' ? EDGE_ATTRIBUTES : NODE_ATTRIBUTES) {
      const value = attributes.get(key);
      if (value !== undefined) values.set(key, value);
    }
    if (kind === 'edge') values.set('direction', attributes.get('type') ?? edgeType);
    owners.push({ kind, number, start, values, several: new Map() });
    spells.push([...spellsIn(attributes)]);
    timedValues.begin();
  };

  const declare = (attributes: OpenElement['attributes']) => {
    const id = attributes.get('id') ?? '';
    current = { title: attributes.get('title') ?? id, fallback: '' };
    declared[declaring].set(id, current);
    (declaring === 'edge' ? edges : nodes).name(keyOf(id), current.title);
  };

  const opened = (element: OpenElement) => {
    const { name, attributes } = element;
    switch (name) {
      case 'graph':
        edgeType = attributes.get('defaultedgetype') ?? edgeType;
        if (attributes.get('mode') === 'slice') slice = spellsIn(attributes);
        return;
      case 'attributes':
        declaring = attributes.get('class') === 'edge' ? 'edge' : 'node';
        return;
      case 'attribute':
        declare(attributes);
        return;
      case 'node':
      case 'edge':
        begin(name, element);
        return;
      case 'spell':
      case 'slice':
        for (const each of spellsIn(attributes)) spells.at(-1)?.push(each);
        return;
      default:
        if (name === 'attvalue') timedValues.add(attributes, keyOf(forWhat(attributes)));
        addDetail(owners.at(-1), element);
    }
  };

  const end = (kind: Owner['kind'], at: number) => {
    const owner = owners.pop();
    const given = spells.pop() ?? [];
    if (owner === undefined) return;
    // A slice is the graph of one time: that of all edges that give none themselves.
    const times = kind === 'edge' && given.length === 0 ? slice : given;
    const valued = timedValues.end(kind === 'edge' && times.length === 0);
    for (const [id, { fallback }] of declared[kind]) addFallback(owner, keyOf(id), fallback);
    if (kind === 'node') {
      nodeSpells += times.length > 0 ? 1 : 0;
      nodes.add(owner, at);
      return;
    }
    addTimes(owner, at, [...times.map(ownTimes), ...valued]);
  };

  const addTimes = (owner: Owner, at: number, times: readonly ReadonlyMap<string, string>[]) => {
    for (const own of times.length === 0 ? [undefined] : times) edges.add(owner, at, own);
  };

  return {
    nodes,
    edges,
    placesUpwards: () => true,
    notes: () => [
      ...(nodeSpells === 0
        ? []
        : ['Times of nodes are left unread: an actor has its place at all times.']),
      ...timedValues.notes(),
    ],
    listener: {
      opened,
      closed: ({ name }, words, at) => {
        if (name === 'default' && current !== null) current.fallback = words;
        if (name === 'node' || name === 'edge') end(name, at);
      },
    },
  };
}

const NODE_ATTRIBUTES = ['id', 'label'];
const EDGE_ATTRIBUTES = ['id', 'source', 'target', 'kind', 'label', 'weight'];

/** What elements within a node or an edge say of it: values of attributes, its place. */
function addDetail(owner: Owner | undefined, { name, attributes }: OpenElement): void {
  if (owner === undefined) return;
  if (name === 'attvalue') {
    addValue(owner, keyOf(forWhat(attributes)), attributes.get('value') ?? '');
  }
  if (name === 'position') {
    owner.values.set('x', attributes.get('x') ?? '');
    owner.values.set('y', attributes.get('y') ?? '');
  }
}

function ownTimes({ start, end }: Spell): ReadonlyMap<string, string> {
  return new Map(Object.entries({ start, end }));
}

/** The id of the attribute that a value is for. */
function forWhat(attributes: OpenElement['attributes']): string {
  return attributes.get('for') ?? attributes.get('id') ?? '';
}

/** Keeps the ids of attributes apart from what elements say by themselves. */
function keyOf(attribute: string): string {
  return `attribute ${attribute}`;
}
