import { quoted, WHOLE } from '../../dataset/problem.ts';
import {
  columnsOf,
  type ForeignReading,
  type ForeignRow,
  type ForeignTable,
  MOST_COLUMNS,
  MOST_ROWS,
  refusedFile,
  tableFromRows,
} from '../foreign-table.ts';
import { isHeaderWord } from '../mapping/header-words.ts';
import { withDatesOfParts } from './date-parts.ts';
import { type Framed, framed, frameTold } from './frame.ts';
import { type HeaderWish, hasKnownWord, isFigure, isHeader, standsOverFigures } from './header.ts';
import { incidenceIn, tiesOfIncidence } from './incidence.ts';
import { matrixIn, refusedMatrix, type Unrolled, unrolled } from './matrix.ts';
import { type RawRow, splitRows } from './split-rows.ts';

/**
 * A text of rows and columns, set apart by commas, tabs, semicolons, bars or blanks. `wish` is which row
 * names the columns.
 */
export function readTable(
  text: string,
  name: string,
  wish: HeaderWish = 'as found',
): ForeignReading {
  const splitting = splitRows(text);
  if (!splitting.ok) return brokenQuotes(splitting.row, splitting.found);
  const { comments, delimiter } = splitting;
  const lines = [comments.first, comments.last];
  const named =
    wish === 'as found'
      ? (lines
          .map((line) => namesIn(line, splitting.rows, delimiter))
          .find((row) => row !== null) ?? null)
      : null;
  const unread = comments.count - (named === null ? 0 : 1);
  if (named === null && splitting.rows.length === 0) {
    return refusedFile(nothingBut(comments.count), 'a row for each tie');
  }
  const given = named ?? (wish === 'as found' ? null : headerAt(lines, wish));
  const rows = given === null ? splitting.rows : [given, ...splitting.rows];
  const header = given === null ? wish : given.number;
  const reading = tableOfRows({ text, name, rows }, header, wish !== 'as found');
  const notes = unreadComments(given === null || given === named ? unread : unread - 1);
  return reading.ok ? { ...reading, table: withNotes(reading.table, notes) } : reading;
}

/** Rows as they were found in a file, before it is known which of them name columns. */
export interface FoundRows extends Pick<ForeignTable, 'name' | 'text'> {
  readonly rows: readonly RawRow[];
}

/** A table of rows that are told apart: without what stands around it, under the names of its columns. */
export function tableOfRows(
  found: FoundRows,
  wish: HeaderWish = 'as found',
  isChosen = wish !== 'as found',
): ForeignReading {
  const frame = typeof wish === 'number' ? framedBy(found.rows, wish) : framed(found.rows);
  const [first, ...rest] = frame.rows;
  if (first === undefined) return refusedFile('no row with anything in it', 'a row for each tie');
  if (Math.max(first.cells.length, rest[0]?.cells.length ?? 0) < 2) {
    return refusedFile(
      `one column only: ${quoted(first.cells[0])}`,
      'at least two columns set apart by commas, semicolons or tabs: one for each end of a tie',
    );
  }
  const matrix = wish === 'none' ? null : matrixOf(first, rest);
  const headed = matrix !== null || (wish === 'as found' ? isHeader(first, rest) : wish !== 'none');
  const rows: readonly ForeignRow[] = headed ? rest : frame.rows;
  const excess = excessIn(first, rows);
  if (excess !== null) return excess;
  const { name, text } = found;
  const header = headed ? first.number : null;
  if (matrix !== null) {
    if ('ok' in matrix) return matrix;
    const notes = [...frameTold(frame), ...matrix.notes];
    return tableFromRows({ ...matrix, name, text, notes, header });
  }
  const naming = headed
    ? namesOf(first, rest, text)
    : { names: first.cells.map(() => ''), notes: [] };
  const told = headerTold(first, headed ? rest : null, wish, isChosen);
  const notes = [...frameTold(frame), ...naming.notes, ...told];
  const columns = columnsOf(naming.names, rows);
  return withDatesOfParts(tableFromRows({ name, text, columns, rows, notes, header }));
}

/** The ties of a matrix, of one that has too many or none its refusal; null where it is a table of rows. */
function matrixOf(first: RawRow, rest: readonly RawRow[]): Unrolled | ForeignReading | null {
  const matrix = matrixIn(first, rest);
  if (matrix !== null) {
    const ties = unrolled(matrix);
    return ties === null || ties.rows.length === 0 ? refusedMatrix(matrix) : ties;
  }
  const incidence = incidenceIn(first, rest);
  return incidence === null ? null : tiesOfIncidence(incidence);
}

const NAMES_OF_ROWS =
  'The rows have a cell more than there are names of columns: the first of each was read as the name of its row, as R writes them.';

/** The names of columns; none stands above those that R writes before its rows, which are numbers or in quotation marks. */
function namesOf(first: RawRow, rest: readonly RawRow[], text: string) {
  const isLonger =
    rest.length > 1 && rest.every(({ cells }) => cells.length === first.cells.length + 1);
  const mayName = rest.every(
    ({ cells, start }) => text[start] === '"' || /^\d+$/.test(cells[0] ?? ''),
  );
  const isDistinct = () => new Set(rest.map(({ cells }) => cells[0])).size === rest.length;
  const isOfR =
    isLonger && mayName && rest.some(({ cells }) => cells.at(-1) !== '') && isDistinct();
  return isOfR
    ? { names: ['', ...first.cells], notes: [NAMES_OF_ROWS] }
    : { names: first.cells, notes: [] };
}

function excessIn(first: RawRow, rows: readonly ForeignRow[]): ForeignReading | null {
  if (rows.length === 0) return refusedFile('a row of names and nothing below it', 'rows of ties');
  if (rows.length > MOST_ROWS) {
    return refusedFile(`${rows.length} rows`, `at most ${MOST_ROWS}`);
  }
  if (first.cells.length <= MOST_COLUMNS) return null;
  return refusedFile(`${first.cells.length} columns`, `at most ${MOST_COLUMNS}`);
}

/** The rows from the one that names the columns on, as the reader says; the next where that one is blank. */
function framedBy(rows: readonly RawRow[], header: number): Framed {
  const at = rows.findIndex(({ number }) => number >= header);
  const begin = at < 0 ? 0 : at;
  const rest = framed(rows.slice(begin));
  return {
    above: rows.slice(0, begin),
    rows: [...rest.above, ...rest.rows],
    below: rest.below,
  };
}

/** What is told of the row of names, where the reader did not say which it is; `rest` is null where there is none. */
function headerTold(
  first: RawRow,
  rest: readonly RawRow[] | null,
  wish: HeaderWish,
  isChosen: boolean,
): readonly string[] {
  if (wish !== 'as found' && !isChosen) {
    return [`The line of comment in row ${first.number} was read as the names of the columns.`];
  }
  if (isChosen) {
    const row = rest === null ? 'No row' : `Row ${first.number}`;
    return [`${row} was read as the names of the columns, as whoever opened the file chose.`];
  }
  if (rest === null) return [HEADLESS];
  if (hasKnownWord(first, rest) || standsOverFigures(first, rest)) return [];
  return [
    `Row ${first.number} was read as the names of the columns, for it looks unlike the rows below it.`,
  ];
}

function withNotes(table: ForeignTable, notes: readonly string[]): ForeignTable {
  return notes.length === 0 ? table : { ...table, notes: [...notes, ...table.notes] };
}

/** A line of comment that the reader says names the columns. */
function headerAt(comments: readonly (RawRow | null)[], wish: HeaderWish): RawRow | null {
  return comments.find((comment) => comment?.number === wish) ?? null;
}

const HEADLESS =
  'The first row was read as a tie like the others, for it holds no names of columns; they are called "Column 1", "Column 2" and so on. If it does hold names, say in which row they are.';

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
 * A first or last line of comment names the columns of the rows below where it has as many cells as they, none of them
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
  return delimiter === ' ' || isHeader(row, others) ? null : comment;
}

function nothingBut(comments: number): string {
  return comments === 0 ? 'no row with anything in it' : 'nothing but lines of comment (# or %)';
}

function unreadComments(count: number): readonly string[] {
  if (count === 0) return [];
  return [`Lines of comment (# or %) above the rows are left unread: ${count}.`];
}
