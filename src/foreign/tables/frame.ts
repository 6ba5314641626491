import { quoted } from '../../dataset/problem.ts';
import { isHeaderWord } from '../mapping/header-words.ts';
import { isHeader } from './header.ts';
import type { RawRow } from './split-rows.ts';

/** The rows of a table without what its owner wrote above and below it. */
export interface Framed {
  readonly above: readonly RawRow[];
  readonly rows: readonly RawRow[];
  readonly below: readonly RawRow[];
}

/** How many rows are looked at above a table, and to say how full its rows are. */
const MOST_ABOVE = 25;
const LOOKED_AT = 200;

/**
 * What stands above a table are rows that are nearly empty beside those that follow; what stands below it are
 * rows with nothing but words in their first cell, from the first on that reads like a sentence.
 */
export function framed(rows: readonly RawRow[]): Framed {
  const fill = usualFill(rows);
  if (fill < 2) return { above: [], rows, below: [] };
  const first = rows.slice(0, MOST_ABOVE + 1).findIndex((row) => !isTitle(row, fill));
  const begin = first > 0 && standsAbove(rows, first) ? first : 0;
  const end = endOf(rows, begin);
  return { above: rows.slice(0, begin), rows: rows.slice(begin, end), below: rows.slice(end) };
}

/** What was skipped around a table, in a sentence each, with the numbers of the rows and the first words. */
export function frameTold({ above, below }: Framed): readonly string[] {
  return [...skipped(above, 'above the table'), ...skipped(below, 'below the table')];
}

/** Where no row of names follows, what lacks the sign between cells altogether is no row of the table. */
function standsAbove(rows: readonly RawRow[], begin: number): boolean {
  if (rows.slice(0, begin).every(({ cells }) => cells.length === 1)) return true;
  const [names, ...rest] = rows.slice(begin);
  return names !== undefined && isHeader(names, rest);
}

function skipped(rows: readonly RawRow[], where: string): readonly string[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const words = quoted(first.cells.find((cell) => cell !== '') ?? '');
  return [
    rows.length === 1
      ? `Row ${first.number} stands ${where} and is left unread: ${words}.`
      : `Rows ${first.number} to ${last.number} stand ${where} and are left unread, the first of them: ${words}.`,
  ];
}

function filledIn({ cells }: RawRow): number {
  return cells.reduce((count, cell) => (cell === '' ? count : count + 1), 0);
}

/** How many cells are filled in the row in the middle of those that have several, were they sorted by that. */
function usualFill(rows: readonly RawRow[]): number {
  const fills = rows
    .slice(0, LOOKED_AT)
    .map(filledIn)
    .filter((fill) => fill > 1);
  return fills.sort((a, b) => a - b)[Math.floor(fills.length / 2)] ?? 0;
}

function isTitle(row: RawRow, fill: number): boolean {
  if (filledIn(row) > Math.max(1, Math.floor(fill / 3))) return false;
  return row.cells.filter(isHeaderWord).length < 2;
}

function endOf(rows: readonly RawRow[], begin: number): number {
  let at = rows.length;
  while (at > begin + 1 && hasFirstCellOnly(rows[at - 1])) at -= 1;
  const note = rows.slice(at).findIndex(({ cells }) => isNote(cells[0] ?? ''));
  return note < 0 ? rows.length : at + note;
}

function hasFirstCellOnly(row: RawRow | undefined): boolean {
  return row !== undefined && row.cells[0] !== '' && filledIn(row) === 1;
}

/** Words that begin what is written below a table, in the languages that most of them are in. */
const NOTE =
  /^(?:sources?|notes?|remarks?|quellen?|anmerkung(?:en)?|hinweise?|fuentes?|notas?|fonti?|fonte|bron|last updated|updated|generated|downloaded|exported|retrieved|stand)\b/i;

function isNote(cell: string): boolean {
  if (NOTE.test(cell) || /^(?:[*†‡©]|\(?\d\)|https?:)/.test(cell)) return true;
  return /[:.]\s/.test(cell) || cell.trim().split(/\s+/, 5).length >= 5;
}
