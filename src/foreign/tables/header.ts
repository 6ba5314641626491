import { isHeaderWord, nameEnds } from '../mapping/header-words.ts';
import type { RawRow } from './split-rows.ts';

/** Which row of a table names its columns, by its number: as the reader says, or as it is found. */
export type HeaderWish = number | 'none' | 'as found';

/** A first row names columns unless it looks like one of the rows below it. */
export function isHeader(first: RawRow, rest: readonly RawRow[]): boolean {
  if (hasKnownWord(first, rest)) return true;
  if (headsYears(first, rest)) return true;
  if (first.cells.some(isFigure)) return false;
  if (datedLike(first, rest)) return false;
  const ends = new Set(rest.flatMap(({ cells }) => cells.slice(0, 2)));
  return !first.cells.slice(0, 2).some((cell) => ends.has(cell));
}

/**
 * Whether a row holds words that head columns, so that nothing is supposed where it is taken for their names. A word that
 * stands in its column again is what the rows are about, as "alliance" is among kinds of ties.
 */
export function hasKnownWord({ cells }: RawRow, rest: readonly RawRow[]): boolean {
  const some = rest.slice(0, ROWS_LOOKED_AT);
  const isName = (cell: string, column: number) =>
    isHeaderWord(cell) && !some.some((row) => row.cells[column] === cell);
  return cells.some(isName) || nameEnds(cells);
}

const ROWS_LOOKED_AT = 50;

/** Whether a row has a word where the rows below it have figures, as far as they have anything. */
export function standsOverFigures(first: RawRow, rest: readonly RawRow[]): boolean {
  const some = rest.slice(0, ROWS_LOOKED_AT);
  return first.cells.some((name, column) => {
    if (name === '' || isFigure(name)) return false;
    const below = some.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
    return below.length > 0 && below.every(isFigure);
  });
}

const YEAR = /^(?:1[4-9]|20)\d\d$/;

/** Whether a row has names and then years, one after another, with no year below any of them. */
function headsYears({ cells }: RawRow, rest: readonly RawRow[]): boolean {
  const columns = cells.flatMap((cell, column) => (isFigure(cell) ? [column] : []));
  if (columns.length < 2 || columns.length === cells.length) return false;
  const years = columns.map((column) => cells[column] ?? '');
  const areInOrder = years.every(
    (year, at) => YEAR.test(year) && (at === 0 || year > (years[at - 1] ?? '')),
  );
  return (
    areInOrder &&
    !rest
      .slice(0, ROWS_LOOKED_AT)
      .some((row) => columns.some((column) => YEAR.test(row.cells[column] ?? '')))
  );
}

export function isFigure(cell: string): boolean {
  return /^[-+\d.,:/]+$/.test(cell);
}

/** Whether a first row has a figure among words, such as `14 March 2014`, where the rows below have the like. */
function datedLike(first: RawRow, rest: readonly RawRow[]): boolean {
  const some = rest.slice(0, ROWS_LOOKED_AT);
  if (some.length < 2) return false;
  return first.cells.some((cell, column) => {
    if (!/\d{4}/.test(cell)) return false;
    return some.every(({ cells }) => shapeOf(cells[column] ?? '') === shapeOf(cell));
  });
}

/** A cell with its letters and digits made alike: `14 March 2014` is `0 a 0`. */
function shapeOf(cell: string): string {
  return cell
    .slice(0, 40)
    .replaceAll(/\d+/g, '0')
    .replaceAll(/\p{L}+/gu, 'a');
}
