import { addFallback, addValue, GraphRows, type Owner } from './graph-rows.ts';
import type { Gathering } from './read-graph.ts';
import type { OpenElement } from './xml-events.ts';

interface Key {
  readonly kind: string;
  fallback: string;
}

/**
 * Gathers nodes and edges of GraphML (http://graphml.graphdrawing.org): data by the names of their keys,
 * with defaults, directions of edges, and of yEd's drawings the labels and places.
 */
export function graphmlGathering(): Gathering {
  const nodes = new GraphRows(['id', 'label', 'x', 'y'], ['id']);
  const edges = new GraphRows(
    ['source', 'target', 'direction', 'label', 'id'],
    ['source', 'target'],
  );
  const keys = new Map<string, Key>();
  const owners: Owner[] = [];
  let key: Key | null = null;
  let edgeDefault = 'undirected';
  let edgeCount = 0;
  let hyperedges = 0;
  let drawn = false;

  const begin = (kind: Owner['kind'], { start, attributes }: OpenElement) => {
    edgeCount += kind === 'edge' ? 1 : 0;
    const number = kind === 'edge' ? edgeCount : nodes.size + owners.length + 1;
    const values = new Map([['id', attributes.get('id') ?? '']]);
    if (kind === 'edge') {
      values.set('source', attributes.get('source') ?? '');
      values.set('target', attributes.get('target') ?? '');
      values.set('direction', attributes.get('directed') ?? edgeDefault);
    }
    owners.push({ kind, number, start, values, several: new Map() });
  };

  const declare = (attributes: OpenElement['attributes']) => {
    const id = attributes.get('id') ?? '';
    const title = attributes.get('attr.name') ?? id;
    key = { kind: attributes.get('for') ?? 'all', fallback: '' };
    keys.set(id, key);
    if (key.kind !== 'edge') nodes.name(columnOf(id), title);
    if (key.kind !== 'node') edges.name(columnOf(id), title);
  };

  const opened = (element: OpenElement) => {
    const { name, attributes } = element;
    switch (name) {
      case 'graph':
        // A graph within a node may have a default of its own; the outermost one counts.
        if (owners.length === 0) edgeDefault = attributes.get('edgedefault') ?? edgeDefault;
        return;
      case 'key':
        declare(attributes);
        return;
      case 'node':
      case 'edge':
        begin(name, element);
        return;
      case 'hyperedge':
        hyperedges += 1;
        return;
      case 'Geometry':
        drawn = addPlace(owners.at(-1), attributes) || drawn;
        return;
    }
  };

  const end = (kind: Owner['kind'], at: number) => {
    const owner = owners.pop();
    if (owner === undefined) return;
    for (const [id, { kind: of, fallback }] of keys) {
      if (of === kind || of === 'all') addFallback(owner, columnOf(id), fallback);
    }
    (kind === 'edge' ? edges : nodes).add(owner, at);
  };

  return {
    nodes,
    edges,
    placesUpwards: () => !drawn,
    notes: () =>
      hyperedges === 0 ? [] : [`Hyperedges are left unread (${hyperedges}): a tie has two ends.`],
    listener: {
      opened,
      closed: ({ name, attributes }, words, at) => {
        const owner = owners.at(-1);
        if (name === 'default' && key !== null && owner === undefined) key.fallback = words;
        if (name === 'data' && owner !== undefined && words !== '') {
          addValue(owner, columnOf(attributes.get('key') ?? ''), words);
        }
        if (owner?.kind === 'node' && name === 'NodeLabel') addLabel(owner, words);
        if (owner?.kind === 'edge' && name === 'EdgeLabel') addLabel(owner, words);
        if (name === 'node' || name === 'edge') end(name, at);
      },
    },
  };
}

/** Keeps the ids of keys apart from what elements say by themselves. */
function columnOf(key: string): string {
  return `key ${key}`;
}

/** yEd may give several labels; the first one is the name. */
function addLabel({ values }: Owner, words: string): void {
  const label = words.replaceAll(/\s+/g, ' ');
  if (label !== '' && !values.has('label')) values.set('label', label);
}

/** The middle of the box that yEd draws for a node; whether it draws one. */
function addPlace(owner: Owner | undefined, attributes: OpenElement['attributes']): boolean {
  const [x = null, y = null] = middleOf(attributes);
  if (owner?.kind !== 'node' || x === null || y === null) return false;
  owner.values.set('x', String(x));
  owner.values.set('y', String(y));
  return true;
}

function middleOf(attributes: OpenElement['attributes']): readonly (number | null)[] {
  const at = (side: string, size: string) => {
    const from = Number(attributes.get(side) ?? Number.NaN);
    const extent = Number(attributes.get(size) ?? 0);
    return Number.isFinite(from + extent) ? from + extent / 2 : null;
  };
  return [at('x', 'width'), at('y', 'height')];
}
