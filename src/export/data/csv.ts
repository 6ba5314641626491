import Papa from 'papaparse';

/** A column of a table, with the cell that a row has in it. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly cellOf: (row: Row) => string | number | boolean;
}

/**
 * What a spreadsheet may run as a formula (OWASP, "CSV Injection"), full-width signs included. Papaparse's
 * own pattern asks for a cell of one line, and lets a formula with a line break through.
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark), with a row of names first. A cell that a
 * spreadsheet might run as a formula gets an apostrophe before it, and stays words.
 */
export function asCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ cellOf }) => wellFormed(cellOf(row))));
  const table = Papa.unparse([columns.map(({ name }) => name), ...cells], {
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

/** Several values in one cell. */
export function inOneCell(values: readonly string[]): string {
  return values.join('; ');
}

function wellFormed(cell: string | number | boolean) {
  return typeof cell === 'string' ? cell.toWellFormed() : cell;
}
