import { WHOLE } from '../../dataset/problem.ts';
import { type ForeignReading, MOST_COLUMNS, MOST_ROWS, refusedFile } from '../foreign-table.ts';
import { type DotAttributes, DotCursor, type DotFault } from './dot-cursor.ts';
import { type Cluster, DotGraph } from './dot-graph.ts';
import { type DotToken, dotTokens } from './dot-tokens.ts';
import { graphTable, MOST_CELLS, tooManyAttributes } from './graph-table.ts';

/** Whether a text is DOT: a graph or digraph with something between braces. */
export function isDot(text: string): boolean {
  const words: string[] = [];
  for (const token of dotTokens(text.slice(0, 20_000))) {
    if (token === null || words.length > 3) return false;
    words.push(token.kind === 'sign' || !token.quoted ? token.words.toLowerCase() : 'name');
    if (token.words === '{' && token.kind === 'sign') {
      return /^(?:strict )?(?:di)?graph(?: \S+)? \{$/.test(words.join(' '));
    }
  }
  return false;
}

/**
 * Reads a graph in DOT, as Graphviz has it (https://graphviz.org/doc/info/lang.html): nodes by their labels, edges
 * one by one where they stand in chains or between groups, attributes with the defaults of their subgraph, places
 * from `pos`. Labels in markup are left out. Of several graphs in a text the first one counts.
 */
export function readDot(text: string, name: string): ForeignReading {
  const cursor = new DotCursor(text);
  const reader = new DotReader(cursor);
  const fault = reader.read();
  if (fault !== null) {
    const { at, ...problem } = fault;
    const record = `line ${text.slice(0, at).split('\n').length}`;
    return { ok: false, problems: [{ record, field: WHOLE, ...problem }] };
  }
  if (reader.graph.rows > MOST_ROWS) {
    return refusedFile(`more than ${MOST_ROWS} nodes or edges`, `at most ${MOST_ROWS}`);
  }
  if (reader.isOverfull) {
    const { found, expected } = tooManyAttributes();
    return refusedFile(found, expected);
  }
  const { nodes, edges, notes } = reader.graph.found();
  const { markup } = cursor;
  const unread = markup > 0 ? [`Values that are markup (HTML) are left unread: ${markup}.`] : [];
  const told = [...unread, ...notes];
  return graphTable(text, name, { kind: 'dot', nodes, edges, placesUpwards: true, notes: told });
}

const SUBJECTS = ['graph', 'node', 'edge'] as const;

type Subject = (typeof SUBJECTS)[number];

/** A graph or subgraph under way, and the statement under way in it. */
interface Scope {
  /** What holds for nodes and edges from here on. */
  readonly defaults: Record<Exclude<Subject, 'graph'>, DotAttributes>;
  readonly members: Set<string>;
  readonly cluster: Cluster | null;
  /** Where the statement begins, the groups of nodes that it ties, and the signs between them. */
  start: number;
  readonly groups: (readonly string[])[];
  readonly signs: string[];
}

const DEEPEST = 64;

class DotReader {
  readonly graph = new DotGraph();
  readonly #cursor: DotCursor;
  readonly #scopes: Scope[] = [];
  #statements = 0;
  #copied = 0;

  constructor(cursor: DotCursor) {
    this.#cursor = cursor;
  }

  get isOverfull(): boolean {
    const { width } = this.#cursor;
    return width > MOST_COLUMNS || this.graph.rows * width + this.#copied > MOST_CELLS;
  }

  read(): DotFault | null {
    while (this.#cursor.token !== null && !this.#cursor.isSign('{')) this.#cursor.next();
    this.#open(null, 0);
    for (let scope = this.#scopes.at(-1); scope !== undefined; scope = this.#scopes.at(-1)) {
      if (this.graph.rows > MOST_ROWS || this.isOverfull) return null;
      const fault = this.#step(scope, this.#cursor.token);
      if (fault !== null) return fault;
    }
    return null;
  }

  /** Reads what comes next in the innermost graph: a part of a statement, or its end. */
  #step(scope: Scope, token: DotToken | null): DotFault | null {
    const cursor = this.#cursor;
    if (token === null) return cursor.fault('a statement or "}"');
    if (scope.groups.length > scope.signs.length) {
      if (cursor.isSign('[')) return this.#finishWith(scope);
      if (cursor.goPast('->', '--')) {
        scope.signs.push(token.words);
        return null;
      }
      this.#finish(scope, NONE);
    } else if (scope.signs.length > 0) return this.#begin(scope, token);
    if (cursor.isSign('}')) return this.#close();
    return cursor.goPast(';', ',') ? null : this.#begin(scope, token);
  }

  /** Begins a statement, or the other end of an edge. */
  #begin(scope: Scope, token: DotToken): DotFault | null {
    if (scope.groups.length === 0) scope.start = token.start;
    if (this.#cursor.isSign('{')) return this.#open(null, token.start);
    if (token.kind === 'sign') return this.#cursor.fault('a statement, a node or "}"');
    return this.#statement(scope, token);
  }

  #statement(scope: Scope, token: DotToken): DotFault | null {
    const word = token.quoted ? '' : token.words.toLowerCase();
    this.#cursor.next();
    if (word === 'subgraph') return this.#subgraph(token.start);
    const subject = SUBJECTS.find((each) => each === word);
    if (subject !== undefined && this.#cursor.isSign('[')) return this.#defaults(scope, subject);
    return this.#cursor.goPast('=') ? this.#setting(scope, token.words) : this.#node(scope, token);
  }

  #subgraph(start: number): DotFault | null {
    const name = this.#cursor.value();
    if (!this.#cursor.isSign('{')) return this.#cursor.fault('"{"');
    return this.#open(name, start);
  }

  #open(name: string | null, start: number): DotFault | null {
    const outer = this.#scopes.at(-1);
    if (this.#scopes.length >= DEEPEST) {
      return this.#cursor.fault(`subgraphs at most ${DEEPEST} deep`);
    }
    this.#cursor.next();
    const defaults = { node: outer?.defaults.node ?? NONE, edge: outer?.defaults.edge ?? NONE };
    const cluster = name?.startsWith('cluster') === true ? { name, label: null } : null;
    this.#scopes.push({ defaults, members: new Set(), cluster, start, groups: [], signs: [] });
    return null;
  }

  /** A graph that ends is a group of nodes in the graph around it. */
  #close(): DotFault | null {
    const scope = this.#scopes.pop();
    const outer = this.#scopes.at(-1);
    this.#cursor.next();
    if (scope === undefined || outer === undefined) return null;
    for (const id of scope.members) {
      outer.members.add(id);
      if (scope.cluster !== null) this.graph.enclose(id, scope.cluster);
    }
    outer.groups.push([...scope.members]);
    return null;
  }

  #defaults(scope: Scope, subject: Subject): DotFault | null {
    const read = this.#cursor.attributes();
    if (!read.ok) return read.fault;
    const { attributes } = read;
    if (subject === 'graph') this.#label(scope, attributes.get('label'));
    else {
      const all = new Map([...scope.defaults[subject], ...attributes]);
      this.#copied += all.size;
      scope.defaults[subject] = all;
    }
    return null;
  }

  #setting(scope: Scope, key: string): DotFault | null {
    const value = this.#cursor.value();
    if (value === null) return this.#cursor.fault('a value');
    if (key.toLowerCase() === 'label') this.#label(scope, value);
    return null;
  }

  #label({ cluster }: Scope, label: string | undefined): void {
    if (cluster !== null && label !== undefined && label !== '') cluster.label = label;
  }

  #node(scope: Scope, { words: id, start, end }: DotToken): DotFault | null {
    // A port says where on a node an edge is drawn.
    while (this.#cursor.goPast(':')) {
      if (this.#cursor.value() === null) return this.#cursor.fault('the name of a port');
    }
    this.graph.name(id, { start, end, defaults: scope.defaults.node });
    scope.members.add(id);
    scope.groups.push([id]);
    return null;
  }

  #finishWith(scope: Scope): DotFault | null {
    const read = this.#cursor.attributes();
    if (!read.ok) return read.fault;
    this.#finish(scope, read.attributes);
    return null;
  }

  /** Ends the statement under way: what it says belongs to its edges, or to its node. */
  #finish({ groups, signs, start, defaults }: Scope, attributes: DotAttributes): void {
    const [first = []] = groups;
    if (signs.length > 0) this.#statements += 1;
    else if (first.length === 1) this.graph.describe(first[0] ?? '', attributes);
    const statement = {
      number: this.#statements,
      start,
      end: this.#cursor.passed,
      attributes,
      defaults: defaults.edge,
    };
    for (const [index, sign] of signs.entries()) {
      this.graph.tie(statement, groups[index] ?? [], sign, groups[index + 1] ?? []);
    }
    groups.length = 0;
    signs.length = 0;
  }
}

const NONE: DotAttributes = new Map();
