import { unprintableIn } from '../../dataset/plain-text.ts';
import { MOST_COLUMNS, MOST_ROWS } from '../foreign-table.ts';
import type { RawRow } from '../tables/split-rows.ts';
import type { WorkbookFault } from './parts.ts';

/** A sheet of a workbook as rows of cells, and as the text that it would be as CSV. */
export interface WorkbookSheet {
  readonly name: string;
  readonly text: string;
  /** Rows with anything in them, with the numbers that the workbook shows. */
  readonly rows: readonly RawRow[];
  readonly hidden: boolean;
  readonly notes: readonly string[];
}

/** How many characters the cells of a workbook may have in all, commas between them included. */
export const MOST_CHARACTERS = 64 * 1024 * 1024;

export const MERGED = 'Cells that are merged have their value in the first of them only.';

/** Room that all sheets of a workbook share. */
export interface Room {
  characters: number;
}

/** Gathers the cells of a sheet as they come, row by row and from left to right. */
export class SheetGathering {
  readonly #rows: RawRow[] = [];
  readonly #lines: string[] = [];
  readonly #room: Room;
  #length = 0;
  #cells: string[] = [];
  #fault: WorkbookFault | null = null;

  constructor(room: Room) {
    this.#room = room;
  }

  /** A cell of the row that is being gathered, at a column counted from 0. Blank ones need not be told. */
  add(column: number, value: string): void {
    if (value === '' || this.#fault !== null) return;
    // Before it is looked at: a sheet may refer to one long string a million times.
    this.#take(value.length + 1);
    if (this.#fault !== null) return;
    const cell = clean(value);
    if (cell === '') return;
    if (column >= MOST_COLUMNS) {
      this.#fault = tooMuch(`a cell in column ${column + 1}`, `at most ${MOST_COLUMNS} columns`);
      return;
    }
    this.#take(column - this.#cells.length);
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = cell;
  }

  /** Ends a row, by the number that the workbook shows. */
  endRow(number: number): void {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length === 0 || this.#fault !== null) return;
    if (this.#rows.length > MOST_ROWS) {
      this.#fault = tooMuch(`a sheet of more than ${MOST_ROWS} rows`, `at most ${MOST_ROWS}`);
    } else {
      const line = cells.map(asCsv).join(',');
      const start = this.#length;
      this.#rows.push({ number, start, end: start + line.length, cells });
      this.#lines.push(line);
      this.#length += line.length + 1;
    }
  }

  #take(characters: number): void {
    this.#room.characters -= characters;
    if (this.#room.characters >= 0) return;
    this.#fault = tooMuch(
      'a workbook that comes to more than 64 MB as CSV',
      'a smaller one, or its sheet saved as CSV',
    );
  }

  fault(): WorkbookFault | null {
    return this.#fault;
  }

  sheet(name: string, hidden: boolean, notes: readonly string[]): WorkbookSheet {
    const text = this.#lines.map((line) => `${line}\n`).join('');
    return { name, hidden, notes, rows: this.#rows, text };
  }
}

function tooMuch(found: string, expected: string): WorkbookFault {
  return { found, expected };
}

/** A cell without blanks around it, and without what no text needs, which no spreadsheet shows. */
function clean(value: string): string {
  const plain = value.trim();
  return unprintableIn(plain) === undefined
    ? plain
    : plain
        .toWellFormed()
        .replaceAll(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, ' ')
        .trim();
}

function asCsv(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
