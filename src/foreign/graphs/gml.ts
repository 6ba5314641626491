import { quoted, WHOLE } from '../../dataset/problem.ts';
import { type ForeignReading, MOST_COLUMNS, refusedFile } from '../foreign-table.ts';
import { withoutEntities } from './entities.ts';
import { addValue, GraphRows, type Owner } from './graph-rows.ts';
import { type GraphFound, graphTable, tooManyAttributes } from './graph-table.ts';

interface Token {
  readonly kind: 'key' | 'value' | '[' | ']';
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const DEEPEST = 64;

/** How many words may stand before the graph of a text that is taken for GML. */
const MOST_BEFORE = 100;

/** Whether a text is GML: keys with values, one of which is a list called `graph`. */
export function isGml(text: string): boolean {
  const tokens = tokensOf(text.slice(0, 20_000));
  let key: string | null = null;
  for (let count = 0; count < MOST_BEFORE; count += 1) {
    const { value: token } = tokens.next();
    if (token === undefined) return false;
    if (key === null) {
      if (token.kind !== 'key' || !/^\ufeff?\w+$/.test(token.words)) return false;
      key = token.words.toLowerCase();
    } else if (token.kind === '[') return key === 'graph';
    else key = null;
  }
  return false;
}

/**
 * Reads a graph in GML (Himsolt, "GML: A portable Graph File Format", 1997) as Newman, igraph, NetworkX and yEd
 * write it: attributes by their keys, those within others as `outer.inner`, places from `graphics`.
 */
export function readGml(text: string, name: string): ForeignReading {
  const gathering = new GmlGathering();
  for (const token of tokensOf(text)) {
    const found = gathering.take(token);
    if (found !== null) return faulty(text, token.start, found);
    if (gathering.depth > DEEPEST) return faulty(text, token.start, `lists ${DEEPEST + 1} deep`);
    if (gathering.width > MOST_COLUMNS) {
      const { found, expected } = tooManyAttributes();
      return refusedFile(found, expected);
    }
  }
  if (gathering.depth > 0) return faulty(text, text.length, 'the end of the text within a list');
  return graphTable(text, name, gathering.found());
}

/** What is found of a graph, one key after the other. */
class GmlGathering {
  readonly #nodes = new GraphRows(['id', 'label', 'x', 'y'], ['id']);
  readonly #edges = new GraphRows(
    ['source', 'target', 'direction', 'label'],
    ['source', 'target', 'direction'],
  );
  readonly #valuesOfEdges: Map<string, string>[] = [];
  readonly #path: string[] = [];
  #key: Token | null = null;
  #owner: Owner | null = null;
  #direction: string | null = null;
  #graphs = 0;

  get depth(): number {
    return this.#path.length;
  }

  get width(): number {
    return Math.max(this.#nodes.width, this.#edges.width);
  }

  /** Takes the next word; what is wrong with it. */
  take(token: Token): string | null {
    const key = this.#key;
    if (key === null && token.kind === 'key') this.#key = token;
    else this.#key = null;
    if (token.kind === ']') return this.#close(token.end);
    if (key === null) {
      return token.kind === 'key' ? null : `${quoted(token.words)} without a key before it`;
    }
    if (token.kind === '[') this.#open(key);
    else this.#give(key.words, token.words);
    return null;
  }

  #open({ words, start }: Token): void {
    const word = words.toLowerCase();
    const inGraph = this.#path.length === 1 && this.#path[0] === 'graph' && this.#graphs === 1;
    if (this.#path.length === 0 && word === 'graph') this.#graphs += 1;
    if (inGraph && (word === 'node' || word === 'edge')) {
      const number = this.#rowsOf(word).size + 1;
      this.#owner = { kind: word, number, start, values: new Map(), several: new Map() };
    }
    this.#path.push(this.#path.length > 1 ? words : word);
  }

  #close(end: number): string | null {
    if (this.#path.pop() === undefined) return '"]" without a "[" before it';
    if (this.#owner === null || this.#path.length !== 1) return null;
    const { kind, values } = this.#owner;
    if (kind === 'edge') this.#valuesOfEdges.push(values);
    this.#rowsOf(kind).add(this.#owner, end);
    this.#owner = null;
    return null;
  }

  #give(key: string, value: string): void {
    const plain = key.toLowerCase();
    if (this.#path.length === 1 && plain === 'directed') {
      this.#direction = value === '1' || value === 'true' ? 'directed' : 'undirected';
    }
    if (this.#owner === null) return;
    const inner = this.#path.slice(2);
    if (inner.length === 0) addValue(this.#owner, OWN.has(plain) ? plain : key, value);
    else if (inner.join().toLowerCase() === 'graphics' && /^[xy]$/.test(plain)) {
      addValue(this.#owner, plain, value);
    } else addValue(this.#owner, [...inner, key].join('.'), value);
  }

  found(): GraphFound {
    const several = this.#graphs > 1;
    const notes = several ? [`Only the first of ${this.#graphs} graphs in the file is read.`] : [];
    if (this.#direction === null) {
      notes.push('The graph does not say whether it is directed: by the rules of GML it is not.');
    }
    const [nodes, edges] = [this.#nodes, this.#edges];
    // It may stand behind the edges; a graph that does not say it is undirected.
    const direction = this.#direction ?? 'undirected';
    for (const values of this.#valuesOfEdges) values.set('direction', direction);
    return { kind: 'gml', nodes, edges, placesUpwards: false, notes };
  }

  #rowsOf(kind: Owner['kind']): GraphRows {
    return kind === 'edge' ? this.#edges : this.#nodes;
  }
}

const OWN = new Set(['id', 'label', 'source', 'target']);

function faulty(text: string, at: number, found: string): ForeignReading {
  const record = `line ${text.slice(0, at).split('\n').length}`;
  const expected = 'GML: keys with values, and lists between "[" and "]"';
  return { ok: false, problems: [{ record, field: WHOLE, found, expected }] };
}

/** The words of a text; what is between quotation marks has no other marks within it. */
function* tokensOf(text: string): Generator<Token, undefined> {
  for (const match of text.matchAll(/^[ \t]*#.*|"([^"]*)(?:"|$)|[[\]]|[^\s[\]"]+/gm)) {
    const [words, quotedWords] = match;
    const start = match.index;
    const end = start + words.length;
    if (quotedWords !== undefined) {
      yield { kind: 'value', words: withoutEntities(quotedWords), start, end };
    } else if (words === '[' || words === ']') yield { kind: words, words, start, end };
    else if (!/^[ \t]*#/.test(words)) {
      yield { kind: /^\ufeff?[A-Za-z_]/.test(words) ? 'key' : 'value', words, start, end };
    }
  }
  return undefined;
}
