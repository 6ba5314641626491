import { columnsOf, type ForeignList, type ForeignRow, MOST_COLUMNS } from '../foreign-table.ts';

/** An element of a graph that becomes a row: what it says, by keys, and where its text begins. */
export interface GraphElement {
  readonly number: number;
  readonly start: number;
  readonly values: Values;
}

interface Entry extends GraphElement {
  readonly end: number;
  readonly own: Values;
}

type Values = ReadonlyMap<string, string>;

const NONE: Values = new Map();

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

  /** How many keys there are, found or named. */
  get width(): number {
    return this.#names.size;
  }

  /** `own` are values of this row, where an element makes several; they go before those of the element. */
  add(element: GraphElement, end: number, own: Values = NONE): void {
    const { number, start, values: shared } = element;
    this.#entries.push({ number, start, values: shared, end, own });
    for (const values of [element.values, own]) {
      for (const [key, value] of values) {
        if (!this.#names.has(key)) this.#names.set(key, key);
        if (value !== '') this.#filled.add(key);
      }
    }
  }

  list(): ForeignList {
    const keys = [...this.#names.keys()].filter((key) => this.#filled.has(key));
    const rows = this.#entries.map(({ number, start, end, values, own }): ForeignRow => {
      const cellOf = (key: string) => own.get(key) ?? values.get(key) ?? '';
      return { number, start, end, cells: keys.map((key) => cellOf(key).trim()) };
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
  /** The values of keys that have more than one. */
  readonly several: Map<string, Set<string>>;
}

/** Adds a value; a second one of the same key stands behind the first. */
export function addValue({ values, several }: Owner, key: string, value: string): void {
  const known = values.get(key);
  if (known === undefined || known === '') {
    // With so many the file is refused in any case.
    if (values.size <= MOST_COLUMNS) values.set(key, value);
    return;
  }
  const all = several.get(key) ?? new Set(known.split('; '));
  several.set(key, all);
  if (value === '' || all.has(value)) return;
  all.add(value);
  values.set(key, `${known}; ${value}`);
}

/** Gives what holds for all elements that do not say otherwise. */
export function addFallback({ values }: Owner, key: string, fallback: string): void {
  if (fallback !== '' && !values.has(key)) values.set(key, fallback);
}
