import { createStore, get, update } from 'idb-keyval';
import type { ForeignTable } from '../foreign/foreign-table.ts';
import type { Mapping } from '../foreign/mapping/mapping.ts';
import { readSaved, type SavedMapping, savedMapping } from '../foreign/mapping/saved-mapping.ts';

/** What the reader said of the columns of a file, found again by them. */
interface KeptMapping {
  readonly key: string;
  readonly saved: SavedMapping;
  /** In milliseconds since 1970. */
  readonly keptAt: number;
}

export interface MappingFound {
  readonly mapping: Mapping;
  readonly keptAt: number;
}

const LIST = 'list';
const MOST_KEPT = 50;
const LONGEST = 200_000;

const store = () => createStore('two-triangles-mappings', 'kept');

/** What tells the columns of one file from those of another: their names in their order. */
export function columnsKey({ kind, columns }: Pick<ForeignTable, 'kind' | 'columns'>): string {
  return JSON.stringify([kind, columns.map(({ name }) => name)]);
}

/** Keeps what was said of the columns of a table; where the browser keeps nothing, that is all right. */
export async function keepMapping(table: ForeignTable, mapping: Mapping): Promise<void> {
  const saved = savedMapping(table, mapping);
  if (JSON.stringify(saved).length > LONGEST) return;
  const key = columnsKey(table);
  await change((list) => [
    { key, saved, keptAt: Date.now() },
    ...without(list, key).slice(0, MOST_KEPT - 1),
  ]);
}

export async function forgetMapping(table: ForeignTable): Promise<void> {
  await change((list) => without(list, columnsKey(table)));
}

/** What was said of a table with these columns, and when; null where nothing was, or nothing that can still be read. */
export async function mappingKept(
  table: ForeignTable,
  guess: Mapping,
): Promise<MappingFound | null> {
  try {
    const list = (await get<readonly KeptMapping[]>(LIST, store())) ?? [];
    const kept = list.find(({ key }) => key === columnsKey(table));
    if (kept === undefined) return null;
    const reading = readSaved(kept.saved, table, guess, 'what this browser keeps');
    return reading.ok ? { mapping: reading.mapping, keptAt: kept.keptAt } : null;
  } catch {
    // Refused, as in a private window or a sandboxed frame.
    return null;
  }
}

async function change(to: (list: readonly KeptMapping[]) => readonly KeptMapping[]) {
  try {
    await update<readonly KeptMapping[]>(LIST, (list = []) => to(list), store());
  } catch {
    // Where nothing can be written, the columns are guessed again next time.
  }
}

function without(list: readonly KeptMapping[], key: string): readonly KeptMapping[] {
  return list.filter((each) => each.key !== key);
}
