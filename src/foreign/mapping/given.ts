import { quoted } from '../../dataset/problem.ts';
import { cellOfRow, type ForeignRow, type ForeignTable } from '../foreign-table.ts';
import { cleanName } from './identifiers.ts';
import type { Mapping } from './mapping.ts';
import { type DecimalMark, decimalMarkIn, readNumber } from './read-number.ts';

/** What a row gives beside its words: how much, and how sure that is called. */
export interface Given {
  readonly amount: { readonly value: number; readonly unit: string | null } | null;
  readonly confidence: string | null;
}

/** As long as the format lets a unit and a confidence be. */
const LONGEST = 100;

/** Reads amounts and confidences of rows. What cannot be read keeps no row back: see {@link givenTold}. */
export function givenReader(table: ForeignTable, mapping: Mapping): (row: ForeignRow) => Given {
  const { columns } = mapping;
  const mark = markOf(table, mapping);
  const name = table.columns[columns.amount ?? -1]?.name ?? '';
  return (row) => {
    const reading = readNumber(cellOfRow(row, columns.amount), mark);
    const unit = shortIn(cellOfRow(row, columns.unit)) ?? shortIn(name.slice(0, LONGEST));
    return {
      amount: reading.kind === 'number' ? { value: reading.value, unit } : null,
      confidence: shortIn(cellOfRow(row, columns.confidence)),
    };
  };
}

/** Whether some number in the column of amounts can be read in two ways, and nothing in the file shows how. */
export function markIsOpen(table: ForeignTable, mapping: Mapping): boolean {
  return (
    markOf(table, { ...mapping, decimalMark: null }) === null && openIn(table, mapping) !== null
  );
}

/** Programs write numbers with a point; in a table the column shows it, or whoever opens it says so. */
function markOf(table: ForeignTable, mapping: Mapping): DecimalMark | null {
  if (table.kind !== 'table') return 'point';
  return decimalMarkIn(cellsIn(table, mapping)) ?? mapping.decimalMark;
}

function cellsIn({ rows }: ForeignTable, { columns }: Mapping): readonly string[] {
  return columns.amount === null ? [] : rows.map((row) => cellOfRow(row, columns.amount));
}

/** The first number of a table that can be read in two ways; null where there is none. */
function openIn(table: ForeignTable, mapping: Mapping): string | null {
  if (table.kind !== 'table') return null;
  const cells = cellsIn(table, mapping);
  return cells.find((cell) => readNumber(cell, null).kind === 'ambiguous') ?? null;
}

/** How amounts and confidences were read, and which cells were not, in sentences. */
export function givenTold(table: ForeignTable, mapping: Mapping): readonly string[] {
  const { columns } = mapping;
  const lengthy = table.rows.filter(
    (row) => cleanName(cellOfRow(row, columns.confidence)).length > LONGEST,
  ).length;
  return [
    ...amountsTold(table, mapping),
    ...(lengthy === 0
      ? []
      : [`Confidences of more than ${LONGEST} characters are left out: ${lengthy}.`]),
  ];
}

function amountsTold(table: ForeignTable, mapping: Mapping): readonly string[] {
  const name = quoted(table.columns[mapping.columns.amount ?? -1]?.name ?? '');
  const cells = cellsIn(table, mapping);
  const mark = markOf(table, mapping);
  const open = openIn(table, mapping);
  const none = cells.filter((cell) => readNumber(cell, mark).kind === 'none');
  const [first] = none;
  return [
    ...(open === null ? [] : [openTold(quoted(open), name, mark, cells)]),
    ...(first === undefined
      ? []
      : [
          `In ${name}, what stands in ${cellsInWords(none.length)}, such as ${quoted(first)}, is no number: ${none.length === 1 ? 'that row stands' : 'those rows stand'} without an amount.`,
        ]),
  ];
}

/** How numbers were read that could be read in two ways, or that they were not. */
function openTold(
  example: string,
  name: string,
  mark: DecimalMark | null,
  cells: readonly string[],
): string {
  if (mark !== null) {
    const shown = decimalMarkIn(cells) === null ? 'as it was said' : 'as others show';
    return `Numbers in ${name} such as ${example} have a ${mark} before fractions, ${shown}.`;
  }
  const unread = cells.filter((cell) => readNumber(cell, null).kind === 'ambiguous').length;
  return `In ${name}, what stands in ${cellsInWords(unread)}, such as ${example}, can be read with thousands or with a fraction, and nothing there shows which: no amount is read from it until it is said that fractions have a point, or a comma, before them.`;
}

function cellsInWords(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}

/** What says that nothing is said; "none" and "unknown" may be grades. */
const UNSAID = /^(?:|\.|-|–|—|n\/?a\.?|#n\/a|nan|null)$/i;

/** A short text; null where there is none, or it is no short one. */
function shortIn(cell: string): string | null {
  const text = cleanName(cell);
  return UNSAID.test(text) || text.length > LONGEST ? null : text;
}
