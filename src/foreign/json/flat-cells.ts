import { MOST_COLUMNS } from '../foreign-table.ts';

export type Fields = ReadonlyMap<string, unknown>;

/** Names under which programs keep what they know of a node or an edge. */
const WRAPPERS = ['data', 'attributes', 'properties', 'metadata'];

const DEEPEST = 4;

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object holds under a name; nothing of what it inherits. */
export function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The names of the fields of an object; of those of which there are too many to be read, only the first. */
export function namesIn(value: object): readonly string[] {
  const names: string[] = [];
  for (const name in value) {
    if (names.length > MOST_COLUMNS) break;
    names.push(name);
  }
  return names;
}

/** The fields of an object, and beside them those that a program wrapped up: `{"id": 1, "data": {"name": "Ana"}}`. */
export function fieldsOf(value: unknown): Fields {
  if (!isObject(value)) return new Map();
  const fields = new Map<string, unknown>();
  const wrapped: [string, object][] = [];
  for (const key of namesIn(value)) {
    const field = fieldOf(value, key);
    if (WRAPPERS.includes(key) && isObject(field)) wrapped.push([key, field]);
    else fields.set(key, field);
  }
  for (const [wrapper, inner] of wrapped) {
    for (const key of namesIn(inner)) {
      const field = fieldOf(inner, key);
      fields.set(fields.has(key) ? `${wrapper}.${key}` : key, field);
    }
  }
  return fields;
}

/** A value as it may stand in a cell: text, number or truth value, nothing, or a list of those; else null. */
export function cellOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const cells = value.map((each) => (Array.isArray(each) ? null : cellOf(each)));
  return cells.includes(null) ? null : cells.filter((cell) => cell !== '').join('; ');
}

/**
 * Puts fields into cells; those of objects within as `outer.inner`. The names of what is no cell, such as lists of
 * objects, go to `left`.
 */
export function flatten(
  fields: Iterable<readonly [string, unknown]>,
  cells: Map<string, string>,
  left: Set<string>,
  depth = 1,
): void {
  for (const [key, value] of fields) {
    // With more the file is refused in any case.
    if (cells.size > MOST_COLUMNS) return;
    const cell = cellOf(value);
    if (cell !== null) cells.set(key, cell);
    else if (isObject(value) && depth < DEEPEST) {
      const inner = namesIn(value).map((name) => [`${key}.${name}`, fieldOf(value, name)] as const);
      flatten(inner, cells, left, depth + 1);
    } else if (left.size <= MOST_COLUMNS) left.add(key);
  }
}
