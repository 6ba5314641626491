import { columnsOf, type ForeignList, type ForeignRow } from '../foreign-table.ts';

/** An element of a graph that becomes a row: what it says, by keys, and where its text begins. */
export interface GraphElement {
  readonly number: number;
  readonly start: number;
  readonly values: ReadonlyMap<string, string>;
}

interface Entry extends GraphElement {
  readonly end: number;
}

/** Gathers elements, and makes a list of them with a column for each key that any of them has. */
export class GraphRows {
  readonly #entries: Entry[] = [];
  readonly #names = new Map<string, string>();
  readonly #filled = new Set<string>();

  /** The keys in `fixed` get the first columns, those in `always` even if nothing stands in them. */
  constructor(fixed: readonly string[], always: readonly string[]) {
    for (const key of fixed) this.#names.set(key, key);
    for (const key of always) this.#filled.add(key);
  }

  get size(): number {
    return this.#entries.length;
  }

  /** Calls a key by another name than its own. */
  name(key: string, name: string): void {
    this.#names.set(key, name);
  }

  add(element: GraphElement, end: number): void {
    this.#entries.push({ ...element, end });
    for (const [key, value] of element.values) {
      if (value === '') continue;
      this.#filled.add(key);
      if (!this.#names.has(key)) this.#names.set(key, key);
    }
  }

  list(): ForeignList {
    const keys = [...this.#names.keys()].filter((key) => this.#filled.has(key));
    const rows = this.#entries.map(({ number, start, end, values }): ForeignRow => {
      return { number, start, end, cells: keys.map((key) => values.get(key)?.trim() ?? '') };
    });
    return {
      columns: columnsOf(
        keys.map((key) => this.#names.get(key) ?? key),
        rows,
      ),
      rows,
    };
  }
}

/** An element under way: what is found within it belongs to it. */
export interface Owner extends GraphElement {
  readonly kind: 'node' | 'edge';
  readonly values: Map<string, string>;
}

/** Adds a value; a second one of the same key stands behind the first. */
export function addValue({ values }: Owner, key: string, value: string): void {
  const known = values.get(key);
  if (known === undefined || known === '') values.set(key, value);
  else if (value !== '' && !known.split('; ').includes(value))
    values.set(key, `${known}; ${value}`);
}

/** Gives what holds for all elements that do not say otherwise. */
export function addFallback({ values }: Owner, key: string, fallback: string): void {
  if (fallback !== '' && !values.has(key)) values.set(key, fallback);
}
