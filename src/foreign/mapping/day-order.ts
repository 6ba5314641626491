import { type Problem, quoted } from '../../dataset/problem.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import type { DayOrder, Mapping } from './mapping.ts';
import { orderIsOpen, orderShownBy, readDate } from './read-date.ts';

export type OrderFound =
  | {
      readonly ok: true;
      readonly order: DayOrder | null;
      /** A date of the file that depends on it; null where none does. */
      readonly example: string | null;
      /** Whether the reader says so, and not the dates themselves. */
      readonly chosen: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

/** How a file orders day and month: as the reader says, else as its own dates show. */
export function dayOrderIn(table: ForeignTable, { columns, dayOrder }: Mapping): OrderFound {
  const dates = [columns.time, columns.start, columns.end, columns.written].flatMap((column) =>
    column === null ? [] : numericDates(table, column),
  );
  if (dayOrder !== null) {
    const [first] = dates;
    return { ok: true, order: dayOrder, example: first?.cell ?? null, chosen: true };
  }
  const dayFirst = dates.find(({ cell }) => orderShownBy(cell) === 'day first');
  const monthFirst = dates.find(({ cell }) => orderShownBy(cell) === 'month first');
  if (dayFirst !== undefined && monthFirst !== undefined) {
    const both = `${quoted(dayFirst.cell)} and ${quoted(monthFirst.cell)}`;
    return refused(monthFirst.field, `${both}, in two orders of day and month`);
  }
  if (dayFirst !== undefined) return shownBy('day first', dayFirst.cell);
  if (monthFirst !== undefined) return shownBy('month first', monthFirst.cell);
  const open = dates.find(({ cell }) => readDate(cell, null).kind === 'ambiguous');
  if (open === undefined) return shownBy(null, null);
  return refused(open.field, `${quoted(open.cell)}, of which day and month may be either`);
}

function shownBy(order: DayOrder | null, example: string | null): OrderFound {
  return { ok: true, order, example, chosen: false };
}

/** Dates whose order of day and month matters: `3/4/2014`. */
function numericDates(table: ForeignTable, column: number) {
  const field = table.columns[column]?.name ?? 'time';
  return table.rows
    .map((row) => ({ cell: cellOfRow(row, column), field }))
    .filter(({ cell }) => orderIsOpen(cell));
}

function refused(field: string, found: string): OrderFound {
  const expected = 'dates as 2014-03-14, or a choice of what comes first, the day or the month';
  return { ok: false, problem: { record: 'the file', field, found, expected } };
}
