import { quoted } from '../../dataset/problem.ts';
import {
  columnsOf,
  type ForeignColumn,
  type ForeignReading,
  type ForeignRow,
  MOST_ROWS,
  refusedFile,
} from '../foreign-table.ts';
import type { RawRow } from './split-rows.ts';

/** A table of every actor against every other: a cell says whether the one of its row is tied to that of its column. */
export interface ActorMatrix {
  /** The actor of each column; the first of a row stands before it. */
  readonly across: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface Unrolled {
  readonly columns: readonly ForeignColumn[];
  /** A row for each tie, which stands where the row of its first end stands and has its number. */
  readonly rows: readonly ForeignRow[];
  readonly notes: readonly string[];
}

const FEWEST = 3;
/** Sums and the like, which may stand beside the actors of the smallest matrix. */
const SUMS = 2;

/** A matrix, where the names above the columns are those before the rows; null where they are not. */
export function matrixIn(first: RawRow, rest: readonly RawRow[]): ActorMatrix | null {
  if (rest.length < FEWEST) return null;
  // R writes nothing above the names of the rows.
  const cornerless = rest.every(({ cells }) => cells.length === first.cells.length + 1);
  const across = cornerless ? first.cells : first.cells.slice(1);
  const named = new Set(across.filter((cell) => cell !== ''));
  const down = rest.map(nameOf).filter((cell) => cell !== '');
  const both = down.filter((cell) => named.has(cell)).length;
  const few = (others: number, all: number) => others <= Math.max(SUMS, 0.2 * all);
  if (both < FEWEST || !few(down.length - both, down.length)) return null;
  if (!few(named.size - both, named.size)) return null;
  return rest.every(({ cells }) => cells.slice(1).every(isNumber)) ? { across, rows: rest } : null;
}

/** Each cell of a matrix that is not 0 or blank, as a tie from its row to its column; null where they are too many. */
export function unrolled({ across, rows }: ActorMatrix): Unrolled | null {
  const down = new Set(rows.map(nameOf));
  const columns = across.flatMap((name, at) =>
    name !== '' && down.has(name) ? [{ name, at: at + 1 }] : [],
  );
  const inBoth = new Set(columns.map(({ name }) => name));
  const used = rows.filter((row) => inBoth.has(nameOf(row)));
  const even = isEven(used, columns);
  const { ties, selves } = tiesIn(used, columns, even);
  if (ties.length > MOST_ROWS) return null;
  const left = [...new Set([...across, ...down])].filter(
    (name) => name !== '' && !inBoth.has(name),
  );
  const values = new Set(ties.map(({ cells }) => cells[2] ?? ''));
  const names = [...(even ? ['actor 1', 'actor 2'] : ['from', 'to']), valueName(values)];
  return {
    columns: columnsOf(names, ties),
    rows: ties,
    notes: [
      `It is a matrix of ${inBoth.size} actors: each cell that is not 0 or blank was read as a tie ${even ? 'between the actors of its row and its column, once for both halves, which are alike' : 'from the actor of its row to the actor of its column'}.`,
      ...(selves > 0 ? [`Cells of an actor with itself are left out: ${selves}.`] : []),
      ...(left.length > 0
        ? [
            `Left out, for only a row or only a column has it: ${left.slice(0, 12).map(quoted).join(', ')}.`,
          ]
        : []),
    ],
  };
}

interface ColumnPlace {
  readonly name: string;
  /** Which cell of a row it is. */
  readonly at: number;
}

/** The ties of a matrix, one more than may be at most; of one whose halves are alike, those of the upper one. */
function tiesIn(rows: readonly RawRow[], columns: readonly ColumnPlace[], even: boolean) {
  const placeOf = new Map(columns.map(({ name }, index) => [name, index]));
  const ties: ForeignRow[] = [];
  let selves = 0;
  for (const { cells, ...place } of rows) {
    const from = cells[0] ?? '';
    const begin = even ? (placeOf.get(from) ?? 0) : 0;
    for (const { name, at } of columns.slice(begin)) {
      const value = cells[at] ?? '';
      if (isNone(value)) continue;
      if (name === from) selves += 1;
      else ties.push({ ...place, cells: [from, name, value] });
    }
    if (ties.length > MOST_ROWS) break;
  }
  return { ties, selves };
}

export function refusedMatrix({ across }: ActorMatrix): ForeignReading {
  const names = across.filter((cell) => cell !== '').slice(0, 3);
  return refusedFile(
    `a matrix of more than ${MOST_ROWS} ties, or of none, with the same actors above its columns and before its rows: ${names.map(quoted).join(', ')}`,
    `a row for each tie, with a column for either end, and at most ${MOST_ROWS} of them`,
  );
}

function nameOf({ cells }: RawRow): string {
  return cells[0] ?? '';
}

/** Signs are told by a name that the columns of signed ties have. */
function valueName(values: ReadonlySet<string>): string {
  const numbers = [...values].map(numberIn);
  return numbers.includes(-1) && numbers.every((each) => Math.abs(each) === 1) ? 'sign' : 'weight';
}

/** Whether both halves say the same, so that the ties have no direction. */
function isEven(rows: readonly RawRow[], columns: readonly ColumnPlace[]): boolean {
  const byName = new Map(rows.map((row) => [nameOf(row), row.cells]));
  if (
    byName.size !== rows.length ||
    new Set(columns.map(({ name }) => name)).size !== columns.length
  ) {
    return false;
  }
  const cell = (row: string, at: number) => byName.get(row)?.[at] ?? '';
  return columns.every((one) =>
    columns.every((other) => {
      const [there, back] = [cell(one.name, other.at), cell(other.name, one.at)];
      return there === back || (isNone(there) && isNone(back));
    }),
  );
}

function isNumber(cell: string): boolean {
  return cell === '.' || /^[-+]?[\d.,]*$/.test(cell) || /^(?:na|nan|x)$/i.test(cell);
}

function isNone(cell: string): boolean {
  return !/[1-9x]/i.test(cell);
}

function numberIn(cell: string): number {
  return Number(cell.replace(',', '.'));
}
