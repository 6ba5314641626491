import { MOST_ROWS } from '../foreign-table.ts';
import type { DotAttributes } from './dot-cursor.ts';
import { GraphRows } from './graph-rows.ts';

/** A subgraph that is drawn as a box: what it is called is known at its end only. */
export interface Cluster {
  readonly name: string;
  label: string | null;
}

interface DotNode {
  readonly start: number;
  readonly end: number;
  readonly defaults: DotAttributes;
  readonly own: Map<string, string>;
  cluster: Cluster | null;
}

/** A statement of edges: its number among those, its text, what it says, and what holds for all. */
export interface EdgeStatement {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: DotAttributes;
  readonly defaults: DotAttributes;
}

/** The nodes and edges that a text in DOT names, one after the other. */
export class DotGraph {
  readonly #nodes = new Map<string, DotNode>();
  readonly #edges = new GraphRows(['source', 'target', 'direction', 'label'], ['source', 'target']);
  #backwards = 0;

  get rows(): number {
    return Math.max(this.#nodes.size, this.#edges.size);
  }

  /** Names a node: the first time it gets what holds for all nodes there. */
  name(id: string, where: Pick<DotNode, 'start' | 'end' | 'defaults'>): void {
    if (this.#nodes.has(id)) return;
    const { start, end, defaults } = where;
    this.#nodes.set(id, { start, end, defaults, own: new Map(), cluster: null });
  }

  describe(id: string, attributes: DotAttributes): void {
    const node = this.#nodes.get(id);
    for (const [key, value] of attributes) node?.own.set(key, value);
  }

  /** The innermost box that a node stands in. */
  enclose(id: string, cluster: Cluster): void {
    const node = this.#nodes.get(id);
    if (node !== undefined) node.cluster ??= cluster;
  }

  /** An edge from each node of a group to each of another. */
  tie(
    statement: EdgeStatement,
    froms: readonly string[],
    sign: string,
    tos: readonly string[],
  ): void {
    for (const from of froms) {
      for (const to of tos) {
        if (this.#edges.size > MOST_ROWS) return;
        this.#edge(statement, from, sign, to);
      }
    }
  }

  found() {
    const nodes = new GraphRows(['id', 'label', 'x', 'y', 'cluster'], ['id']);
    for (const [id, node] of this.#nodes) {
      const { start, end, defaults, own, cluster } = node;
      const all = new Map([...defaults, ...own]);
      const label = plainLabel(all.get('label') ?? '', id);
      const [, x = '', y = ''] = /^([^,\s]+),([^,\s!]+)/.exec(all.get('pos') ?? '') ?? [];
      all.delete('pos');
      all.set('id', id).set('label', label).set('x', x).set('y', y);
      all.set('cluster', plainLabel(cluster?.label ?? cluster?.name ?? ''));
      nodes.add({ number: nodes.size + 1, start, values: all }, end);
    }
    const notes =
      this.#backwards === 0
        ? []
        : [
            `Edges that are drawn backwards (dir=back) run from their second node to their first: ${this.#backwards}.`,
          ];
    return { nodes, edges: this.#edges, notes };
  }

  #edge(
    { number, start, end, attributes, defaults }: EdgeStatement,
    from: string,
    sign: string,
    to: string,
  ): void {
    const said = (key: string) => attributes.get(key) ?? defaults.get(key);
    const drawn = said('dir');
    const back = drawn === 'back' && sign === '->';
    if (back) this.#backwards += 1;
    const directed = sign === '->' && drawn !== 'none' && drawn !== 'both';
    const own = new Map(attributes)
      .set('source', back ? to : from)
      .set('target', back ? from : to)
      .set('direction', directed ? 'directed' : 'undirected')
      .set('label', plainLabel(said('label') ?? ''));
    this.#edges.add({ number, start, values: defaults }, end, own);
  }
}

/** A label on one line: `\n`, `\l` and `\r` break it, `\N` is the id, and what else stands behind `\` is meant itself. */
function plainLabel(label: string, id = '\\N'): string {
  const words = label.replaceAll(/\\([\s\S])/g, (_, next: string) => {
    if (next === 'N') return id;
    return /[nlr]/.test(next) ? ' ' : next;
  });
  return words.replaceAll(/\s+/g, ' ').trim();
}
