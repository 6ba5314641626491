import { quoted, WHOLE } from '../../dataset/problem.ts';
import {
  columnsOf,
  type ForeignReading,
  type ForeignRow,
  MOST_COLUMNS,
  MOST_ROWS,
  refusedFile,
} from '../foreign-table.ts';
import { isHeaderWord } from '../mapping/meanings.ts';
import { type RawRow, splitRows } from './split-rows.ts';

/** A text of rows and columns, set apart by commas, tabs, semicolons, bars or blanks. */
export function readTable(text: string, name: string): ForeignReading {
  const splitting = splitRows(text);
  if (!splitting.ok) return brokenQuotes(splitting.row, splitting.found);
  const { comments, delimiter } = splitting;
  const named = namesIn(comments.first, splitting.rows, delimiter);
  const all = named === null ? splitting.rows : [named, ...splitting.rows];
  const [first, ...rest] = all;
  if (first === undefined) return refusedFile(nothingBut(comments.count), 'a row for each tie');
  if (first.cells.length < 2) {
    return refusedFile(
      `one column only: ${quoted(first.cells[0])}`,
      'at least two columns set apart by commas, semicolons or tabs: one for each end of a tie',
    );
  }
  const headed = named !== null || hasHeader(first, rest);
  const rows: readonly ForeignRow[] = headed ? rest : all;
  if (rows.length === 0) return refusedFile('a row of names and nothing below it', 'rows of ties');
  if (rows.length > MOST_ROWS) {
    return refusedFile(`${rows.length} rows`, `at most ${MOST_ROWS}`);
  }
  if (isMatrix(first, rest)) return refusedMatrix(first);
  if (first.cells.length > MOST_COLUMNS) {
    return refusedFile(`${first.cells.length} columns`, `at most ${MOST_COLUMNS}`);
  }
  return {
    ok: true,
    table: {
      kind: 'table',
      name,
      text,
      columns: columnsOf(headed ? first.cells : first.cells.map(() => ''), rows),
      rows,
      rowCount: rows.length,
      placesUpwards: false,
      actors: null,
      notes: [
        ...unreadComments(comments.count - (named === null ? 0 : 1)),
        ...(headed ? [] : [HEADLESS]),
      ],
    },
  };
}

const HEADLESS =
  'The first row was read as a tie like the others, for it holds no names of columns. If it does, write "from" and "to" above the two ends.';

function brokenQuotes(row: number, found: string): ForeignReading {
  return {
    ok: false,
    problems: [
      {
        record: `row ${row}`,
        field: WHOLE,
        found,
        expected: 'a quotation mark at both ends of a cell, and "" for one within it',
      },
    ],
  };
}

/**
 * A first line of comment names the columns of the rows below where it has as many cells as they, none of them
 * a number, and the first row is no such line itself.
 */
function namesIn(
  comment: RawRow | null,
  [row, ...others]: readonly RawRow[],
  delimiter: string,
): RawRow | null {
  if (comment === null || row === undefined || row.cells.some(isHeaderWord)) return null;
  const { cells } = comment;
  if (cells.length !== row.cells.length || cells.length < 2) return null;
  if (cells.some((cell) => cell === '' || isFigure(cell))) return null;
  if (cells.some(isHeaderWord)) return comment;
  // Where blanks set cells apart every sentence is a row; elsewhere a comment may hold as many commas.
  return delimiter === ' ' || hasHeader(row, others) ? null : comment;
}

function nothingBut(comments: number): string {
  return comments === 0 ? 'no row with anything in it' : 'nothing but lines of comment (# or %)';
}

function unreadComments(count: number): readonly string[] {
  if (count === 0) return [];
  return [`Lines of comment (# or %) above the rows are left unread: ${count}.`];
}

/** A first row names columns unless it looks like one of the rows below it. */
function hasHeader(first: RawRow, rest: readonly RawRow[]): boolean {
  if (first.cells.some(isHeaderWord)) return true;
  if (first.cells.some(isFigure)) return isMatrix(first, rest);
  const ends = new Set(rest.flatMap(({ cells }) => cells.slice(0, 2)));
  return !first.cells.slice(0, 2).some((cell) => ends.has(cell));
}

function isFigure(cell: string): boolean {
  return /^[-+\d.,:/]+$/.test(cell);
}

/** Whether the names above the columns are those before the rows: every actor against every other. */
function isMatrix(first: RawRow, rest: readonly RawRow[]): boolean {
  if (first.cells.length < 4 || rest.length < 3) return false;
  const across = new Set(first.cells.filter((cell) => cell !== ''));
  const down = rest.map(({ cells }) => cells[0] ?? '').filter((cell) => cell !== '');
  const both = down.filter((cell) => across.has(cell)).length;
  if (both < 3 || both < 0.8 * down.length) return false;
  return rest.every(({ cells }) => cells.slice(1).every(isNumber));
}

function isNumber(cell: string): boolean {
  return /^[-+]?[\d.,]*$/.test(cell) || /^(?:na|nan)$/i.test(cell);
}

function refusedMatrix(first: RawRow): ForeignReading {
  const names = first.cells.filter((cell) => cell !== '').slice(0, 3);
  return refusedFile(
    `a matrix, with the same actors above its columns and before its rows: ${names.map(quoted).join(', ')}`,
    'a row for each tie, with a column for either end (in R as.data.frame(as.table(m)), in pandas m.stack())',
  );
}
