import { remembering } from '../../dataset/remembering.ts';
import { remembered } from '../../model/remembered.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { cleanName, nameKey } from './identifiers.ts';
import type { Mapping } from './mapping.ts';
import type { ListedNames } from './questions.ts';
import { SEPARATORS, type Separator } from './separators.ts';

type Ends = Pick<Mapping['columns'], 'from' | 'to'>;

/** How many names one cell may hold. */
export const MOST_NAMES_IN_CELL = 100;

/** A cell of names as several, or the one that it is. */
export type NamesReader = (cell: string) => readonly string[];

/** How the cells at the ends of ties are taken apart. A name that the list of actors has is never more than one. */
export function namesReader(table: ForeignTable, several: Separator | null): NamesReader {
  if (several === null || table.kind !== 'table') return (cell) => [cell];
  const listed = listedNames(table);
  return remembering((cell: string): readonly string[] => {
    if (!cell.includes(several) || listed.has(nameKey(cleanName(cell)))) return [cell];
    const parts = partsOf(cell, several);
    return parts.length === 0 ? [cell] : parts;
  });
}

/** An entity of HTML ends with a semicolon too; and what begins with "=" is a formula of a spreadsheet. */
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** What is named behind an "and" in the name of one firm, such as "Hof & Co". */
const FIRM =
  /^(?:co|comp|company|cie|sons?|brothers|bros|partners?|associates|söhne|sohn|partner|gebrüder|fils|frères|associés|hijos|hermanos|figli|fratelli|сыновья)(?!\p{L})/iu;

/** The names in a cell, each once. */
function partsOf(cell: string, separator: Separator): readonly string[] {
  if (cell.startsWith('=') || (separator === ';' && ENTITY.test(cell))) return [cell];
  const parts = new Map<string, string>();
  for (const part of cell.split(separator, MOST_NAMES_IN_CELL + 2)) {
    const name = cleanName(part);
    if (name !== '' && !parts.has(nameKey(name))) parts.set(nameKey(name), name);
  }
  const names = [...parts.values()];
  return separator.startsWith(' ') && names.some((name) => FIRM.test(name)) ? [cell] : names;
}

/** Every name and id that the list of actors has, in whatever column. */
const listedNames = remembered((table: ForeignTable): ReadonlySet<string> => {
  const cells = (table.actors?.rows ?? []).flatMap((row) => row.cells);
  return new Set(cells.map((cell) => nameKey(cleanName(cell))));
});

/** What the file itself shows to set names in one cell apart; null where that is not plain. */
export function separatorIn(table: ForeignTable, ends: Ends | null): Separator | null {
  if (ends === null || table.kind !== 'table') return null;
  const cells = cellsAt(table, ends);
  const listed = listedNames(table);
  return (
    SEPARATORS.find((separator) => {
      const lists = cells.filter((cell) => isList(cell, separator, listed));
      return lists.length > 0 && isPlain(separator, lists, cells, listed);
    }) ?? null
  );
}

function cellsAt({ rows }: ForeignTable, { from, to }: Ends): readonly string[] {
  return rows.flatMap((row) => [cellOfRow(row, from), cellOfRow(row, to)]);
}

function isList(cell: string, separator: Separator, listed: ReadonlySet<string>): boolean {
  if (!cell.includes(separator) || listed.has(nameKey(cleanName(cell)))) return false;
  return partsOf(cell, separator).length > 1;
}

/**
 * A comma or an "and" may be part of any name, and sets names apart where the list of actors has them all. Bars and semicolons are
 * seldom part of names: only a text that comes again and again, and of which no part stands anywhere else, is one.
 */
function isPlain(
  separator: Separator,
  lists: readonly string[],
  cells: readonly string[],
  listed: ReadonlySet<string>,
): boolean {
  const parts = new Set(lists.flatMap((cell) => partsOf(cell, separator).map(nameKey)));
  if (!SURE.has(separator)) return [...parts].every((part) => listed.has(part));
  if (separator === '|' || lists.length === 1 || new Set(lists).size > 1) return true;
  return cells.some((cell) => parts.has(nameKey(cleanName(cell))));
}

const SURE: ReadonlySet<Separator> = new Set<Separator>(['|', ';']);

/** Which separators stand in the cells at the ends of ties, in how many rows, with an example each. */
export function listsIn(
  table: ForeignTable,
  { columns, several }: Mapping,
): readonly ListedNames[] {
  if (table.kind !== 'table') return [];
  const listed = listedNames(table);
  return SEPARATORS.flatMap((separator) => {
    let rows = 0;
    let example = '';
    for (const row of table.rows) {
      const cells = [cellOfRow(row, columns.from), cellOfRow(row, columns.to)];
      const list = cells.find(
        (cell) => !isApart(cell, separator, several) && isList(cell, separator, listed),
      );
      if (list === undefined) continue;
      rows += 1;
      example ||= list;
    }
    return rows === 0
      ? []
      : [{ separator, rows, example: cleanName(example).slice(0, LONGEST_EXAMPLE) }];
  });
}

/** Whether a cell is taken apart already, by another sign. */
function isApart(cell: string, separator: Separator, several: Separator | null): boolean {
  return several !== null && several !== separator && cell.includes(several);
}

const LONGEST_EXAMPLE = 100;
