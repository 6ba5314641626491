import Papa from 'papaparse';
import type { Column } from '../../ui/table-rows.ts';

/** How a formula begins, by OWASP's list, full-width signs included; a line feed too, which some spreadsheets skip. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as text with tabs, as spreadsheets take it from the clipboard. What a spreadsheet would run as
 * a formula gets an apostrophe before it, and stays words.
 */
export function asTsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return Papa.unparse(
    [
      columns.map(({ name }) => name),
      ...rows.map((row) => columns.map(({ textOf }) => textOf(row))),
    ],
    { delimiter: '\t', newline: '\n', escapeFormulae: FORMULA },
  );
}
