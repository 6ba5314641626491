import { type Problem, quoted, WHOLE } from '../dataset/problem.ts';
import { cutName } from './mapping/identifiers.ts';

/** What a file is that is not in the app's own format: a table of rows, or a graph. */
export type ForeignKind = 'table' | 'gexf' | 'graphml' | 'json' | 'gml' | 'pajek' | 'dot';

export interface ForeignColumn {
  readonly name: string;
  /** A few different values, as the file has them, in its order. */
  readonly samples: readonly string[];
  /** How many rows have something in it. */
  readonly filled: number;
  /** The numbers of the columns that it was put together from, where the file itself has no such column. */
  readonly madeOf?: readonly number[];
}

export interface ForeignRow {
  /** As the file's owner counts: rows of a table with its header as 1, ties of a graph and of a list from 1. */
  readonly number: number;
  /** Where it stands in the text, in UTF-16 code units: the first, and the first no longer part of it. */
  readonly start: number;
  readonly end: number;
  /** One for each column, without blanks around them; fewer or more where the row is ragged. */
  readonly cells: readonly string[];
}

export interface ForeignList {
  readonly columns: readonly ForeignColumn[];
  readonly rows: readonly ForeignRow[];
}

/**
 * A foreign file as it was read, before anybody says what its columns mean: a row for each tie or
 * claim. Plain values only, so that it can be sent between a worker and the page.
 */
export interface ForeignTable extends ForeignList {
  readonly kind: ForeignKind;
  readonly name: string;
  /** The whole text; a lone half of a character pair stands in it as U+FFFD. */
  readonly text: string;
  readonly rowCount: number;
  /** Whether the y of its actors grows upwards, as on a map, and not as on a screen. */
  readonly placesUpwards: boolean;
  /** Actors on a list of their own, where the file has one. */
  readonly actors: ForeignList | null;
  /** The row of a table that names its columns; null where none does, undefined where that cannot be asked. */
  readonly header?: number | null;
  /** What was taken for granted or left unread while reading, each a sentence. */
  readonly notes: readonly string[];
}

export type ForeignReading =
  | { readonly ok: true; readonly table: ForeignTable }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type OfRows = Pick<ForeignTable, 'name' | 'text' | 'columns' | 'rows' | 'notes'> &
  Partial<Pick<ForeignTable, 'header'>>;

/** A table of rows, which says nothing of its actors by themselves. */
export function tableFromRows(found: OfRows): ForeignReading {
  const { length } = found.rows;
  const table = {
    ...found,
    kind: 'table',
    rowCount: length,
    placesUpwards: false,
    actors: null,
  } as const;
  return { ok: true, table };
}

/** How many rows a file may have. */
export const MOST_ROWS = 200_000;

/** How many columns a file may have: far more than anybody can say what they mean. */
export const MOST_COLUMNS = 1000;

const SAMPLES = 5;

/** Columns with what stands in them; names that are blank or used twice get a number. */
export function columnsOf(
  names: readonly string[],
  rows: readonly ForeignRow[],
): readonly ForeignColumn[] {
  const unique = uniqueNames(names.map((name) => cutName(name)));
  const columns = unique.map((name) => ({ name, samples: [] as string[], filled: 0 }));
  // By the cells that are there: most columns of a wide table may be blank in most rows.
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      const column = columns[index];
      if (column === undefined) break;
      if (cell === '') continue;
      const { samples } = column;
      column.filled += 1;
      if (samples.length < SAMPLES && !samples.includes(cell)) samples.push(cell);
    }
  }
  return columns;
}

function uniqueNames(names: readonly string[]): readonly string[] {
  const given = new Set(names);
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((raw, index) => {
    const wanted = raw === '' ? `Column ${index + 1}` : raw;
    let name = wanted;
    let count = counts.get(wanted) ?? 1;
    while (taken.has(name) || (name !== raw && given.has(name))) {
      count += 1;
      name = `${wanted} (${count})`;
    }
    counts.set(wanted, count);
    taken.add(name);
    return name;
  });
}

/** The cell of a row in a column; empty where there is no such column or the row is too short. */
export function cellOfRow(row: ForeignRow, column: number | null): string {
  return column === null ? '' : (row.cells[column] ?? '');
}

/** The columns of a table by name, as far as a sentence can hold them. */
export function columnsInWords({ columns }: Pick<ForeignTable, 'columns'>): string {
  const names = columns.slice(0, 12).map(({ name }) => quoted(name));
  const more = columns.length > names.length ? ' and others' : '';
  return `${names.join(', ')}${more}`;
}

/** A refusal for one reason that is about the file as a whole. */
export function refusedFile(found: string, expected: string, field = WHOLE): ForeignReading {
  return { ok: false, problems: [{ record: 'the file', field, found, expected }] };
}
