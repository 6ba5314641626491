import { quoted, WHOLE } from '../../dataset/problem.ts';
import { type ForeignReading, MOST_ROWS, refusedFile } from '../foreign-table.ts';
import { withoutEntities } from './entities.ts';
import { GraphRows } from './graph-rows.ts';
import { graphTable } from './graph-table.ts';
import { attributesIn, type Line, linesOf, sayingsIn, stretchesOfTime } from './pajek-lines.ts';

const SECTION = /^\*\s*([a-z]+)/i;
const LISTS = ['arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'];
const UNREAD = ['partition', 'vector', 'cluster', 'permutation', 'hierarchy', 'events'];

/** Whether a text is Pajek: its first line, but for comments (`%`), names one of its sections. */
export function isPajek(text: string): boolean {
  for (const { words } of linesOf(text)) {
    const [, section = ''] = SECTION.exec(words) ?? [];
    return ['network', 'vertices', ...LISTS, ...UNREAD].includes(section.toLowerCase());
  }
  return false;
}

/**
 * Reads a network of Pajek (Mrvar and Batagelj, "Programs for Analysis and Visualization of Very Large Networks:
 * Reference Manual"): vertices with labels and places, arcs, edges, lists and matrices, each line a tie, with a
 * row for each of its stretches of time. Vertices without a label are called by their numbers.
 */
export function readPajek(text: string, name: string): ForeignReading {
  const reader = new PajekReader();
  for (const line of linesOf(text)) {
    const fault = reader.read(line);
    if (fault === 'the end') break;
    if (fault === null) continue;
    const record = `line ${line.number}`;
    return { ok: false, problems: [{ record, field: WHOLE, ...fault }] };
  }
  if (reader.size > MOST_ROWS) {
    return refusedFile(`more than ${MOST_ROWS} ties`, `at most ${MOST_ROWS}`);
  }
  const { nodes, edges, notes } = reader.found();
  return graphTable(text, name, { kind: 'pajek', nodes, edges, placesUpwards: false, notes });
}

type Outcome = null | 'the end' | { readonly found: string; readonly expected: string };

class PajekReader {
  readonly #nodes = new GraphRows(['id', 'label', 'x', 'y', 'mode'], ['id']);
  readonly #edges = new GraphRows(
    ['source', 'target', 'relation', 'direction', 'weight', 'start', 'end', 'label'],
    ['source', 'target'],
  );
  readonly #known = new Map<string, Line | null>();
  readonly #unread = new Set<string>();
  #section = '';
  #relation = '';
  #count = 0;
  #firstMode = 0;
  #row = 0;
  #lines = 0;
  #timed = false;
  #ended = false;

  get size(): number {
    return Math.max(this.#known.size, this.#edges.size);
  }

  /** Reads one line: what is wrong with it, or that no line behind it is read. */
  read(line: Line): Outcome {
    // Whatever the file says beyond that, it is refused for its size.
    if (this.size > MOST_ROWS) return 'the end';
    const [, section] = SECTION.exec(line.words) ?? [];
    if (section !== undefined) return this.#begin(section.toLowerCase(), line);
    if (LISTS.includes(this.#section)) this.#lines += 1;
    switch (this.#section) {
      case 'vertices':
        return this.#vertex(line);
      case 'arcs':
      case 'edges':
        return this.#tie(line);
      case 'arcslist':
      case 'edgeslist':
        return this.#list(line);
      case 'matrix':
        return this.#matrixRow(line);
      default:
        return null;
    }
  }

  /** Vertices that have no line are there by their numbers alone. */
  found() {
    for (const [id, line] of this.#known) {
      const number = Number(id) || this.#nodes.size + 1;
      const [, label = '', x = '', y = ''] = line?.parts ?? [];
      const placed = isNumber(x) && isNumber(y);
      const values = new Map([
        ['id', id],
        ['label', withoutEntities(label)],
        ...(placed
          ? ([
              ['x', x],
              ['y', y],
            ] as const)
          : []),
        ['mode', this.#modeOf(number)],
      ]);
      this.#nodes.add({ number, start: line?.start ?? 0, values }, line?.end ?? 0);
    }
    const notes = [
      ...(this.#timed
        ? ['Times of nodes are left unread: an actor has its place at all times.']
        : []),
      ...(this.#unread.size > 0
        ? [`Of the file, only the network is read; left unread: ${[...this.#unread].join(', ')}.`]
        : []),
      ...(this.#ended ? ['Only the first network of the file is read.'] : []),
    ];
    return { nodes: this.#nodes, edges: this.#edges, notes };
  }

  /** Of two-mode networks, the vertices up to a number are those of the first mode. */
  #modeOf(number: number): string {
    if (this.#firstMode === 0) return '';
    return number <= this.#firstMode ? 'first' : 'second';
  }

  #begin(section: string, { words, parts }: Line): Outcome {
    this.#section = section;
    this.#row = 0;
    const [, second = ''] = parts;
    if (section === 'vertices') {
      // Those of a partition or a vector are no vertices of a network.
      if (this.#unread.size > 0) this.#section = '';
      else if (this.#known.size > 0) return this.#end();
      else return this.#declare(parts);
    } else if (section === 'network') {
      if (this.#known.size > 0) return this.#end();
    } else if (UNREAD.includes(section)) {
      this.#unread.add(quoted(words));
    } else if (LISTS.includes(section)) {
      const relation = second.startsWith(':') ? (parts[2] ?? second.slice(1)) : '';
      this.#relation = withoutEntities(relation);
    } else {
      this.#unread.add(quoted(words));
    }
    return null;
  }

  #end(): Outcome {
    this.#ended = true;
    return 'the end';
  }

  #declare(parts: readonly string[]): Outcome {
    const [, many = '', first = ''] = parts;
    const count = Number(many);
    if (!/^\d{1,9}$/.test(many)) {
      return { found: `${quoted(many)} vertices`, expected: 'their number behind "*Vertices"' };
    }
    this.#count = count;
    this.#firstMode = /^\d{1,9}$/.test(first) ? Number(first) : 0;
    for (let id = 1; id <= Math.min(count, MOST_ROWS + 1); id += 1)
      this.#known.set(String(id), null);
    return null;
  }

  #vertex(line: Line): Outcome {
    const [id = ''] = line.parts;
    if (!this.#known.has(id)) return unknownVertex(id, this.#count);
    if (line.times !== null) this.#timed = true;
    this.#known.set(id, line);
    return null;
  }

  #tie(line: Line): Outcome {
    const [from = '', to = '', value = ''] = line.parts;
    const weight = isNumber(value) ? value : '';
    const label = attributesIn(line.parts.slice(weight === '' ? 2 : 3)).get('l') ?? '';
    return this.#add(line, from, to, { weight, ...sayingsIn(withoutEntities(label)) });
  }

  #list(line: Line): Outcome {
    const [from = '', ...others] = line.parts;
    for (const to of others) {
      const fault = this.#add(line, from, to, {});
      if (fault !== null) return fault;
    }
    return null;
  }

  #matrixRow(line: Line): Outcome {
    this.#row += 1;
    // Between two modes, columns are the vertices of the second.
    for (const [index, value] of line.parts.entries()) {
      if (Number(value) === 0) continue;
      const to = String(index + 1 + this.#firstMode);
      const fault = this.#add(line, String(this.#row), to, { weight: value });
      if (fault !== null) return fault;
    }
    return null;
  }

  #add(line: Line, from: string, to: string, rest: Readonly<Record<string, string>>): Outcome {
    if (this.size > MOST_ROWS) return 'the end';
    for (const id of [from, to]) {
      if (this.#known.has(id)) continue;
      if (this.#count > 0 || !/^\d{1,9}$/.test(id)) return unknownVertex(id, this.#count);
      this.#known.set(id, null);
    }
    const edged = this.#section.startsWith('edges');
    const values = new Map([
      ['source', from],
      ['target', to],
      ['relation', this.#relation],
      ['direction', edged ? 'undirected' : 'directed'],
      ...Object.entries(rest),
    ]);
    // All ties of one line are claims on the same words.
    const edge = { number: this.#lines, start: line.start, values };
    for (const spell of stretchesOfTime(line.times)) this.#edges.add(edge, line.end, spell);
    return null;
  }
}

function unknownVertex(id: string, count: number): Outcome {
  const expected = count === 0 ? 'the number of a vertex' : `the number of a vertex, 1 to ${count}`;
  return { found: id === '' ? 'nothing' : quoted(id), expected };
}

function isNumber(words: string): boolean {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(words);
}
