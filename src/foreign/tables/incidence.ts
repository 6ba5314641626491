import { columnsOf, MOST_ROWS } from '../foreign-table.ts';
import { isHeaderWord } from '../mapping/header-words.ts';
import { isFigure } from './header.ts';
import type { Unrolled } from './matrix.ts';
import type { RawRow } from './split-rows.ts';

/** A table of some against others, such as persons against clubs: a mark says that the one of its row is tied to that of its column. */
export interface Incidence {
  readonly across: readonly string[];
  readonly rows: readonly RawRow[];
}

const MARK = /^(?:1|x)$/i;
const MARK_OR_NONE = /^(?:[01x]|)$/i;
const FEWEST = 2;

/** Such a table: nothing stands above the names of its rows, and all its cells are marks, 0 or blank. */
export function incidenceIn(first: RawRow, rest: readonly RawRow[]): Incidence | null {
  const cornerless = rest.every(({ cells }) => cells.length === first.cells.length + 1);
  if (!cornerless && first.cells[0] !== '') return null;
  const across = cornerless ? first.cells : first.cells.slice(1);
  const down = rest.map(({ cells }) => cells[0] ?? '');
  if (!areNames(across) || !areNames(down)) return null;
  const areMarks = rest.every((row) => row.cells.slice(1).every((cell) => MARK_OR_NONE.test(cell)));
  if (!areMarks || !rest.some((row) => row.cells.slice(1).some(isMark))) return null;
  return { across, rows: rest };
}

/** Each mark as a tie; null where they are too many. */
export function tiesOfIncidence({ across, rows }: Incidence): Unrolled | null {
  const count = rows.reduce((sum, { cells }) => sum + cells.slice(1).filter(isMark).length, 0);
  if (count > MOST_ROWS) return null;
  const ties = rows.flatMap(({ cells, ...place }) =>
    across.flatMap((name, at) =>
      isMark(cells[at + 1] ?? '') ? [{ ...place, cells: [cells[0] ?? '', name] }] : [],
    ),
  );
  return {
    columns: columnsOf(['actor 1', 'actor 2'], ties),
    rows: ties,
    notes: [
      `It is a matrix of ${rows.length} rows and ${across.length} columns: each 1 or x was read as a tie between what its row and what its column is called.`,
    ],
  };
}

function areNames(cells: readonly string[]): boolean {
  const isName = (cell: string) => cell !== '' && !isFigure(cell) && !isHeaderWord(cell);
  return cells.length >= FEWEST && new Set(cells).size === cells.length && cells.every(isName);
}

function isMark(cell: string): boolean {
  return MARK.test(cell);
}
