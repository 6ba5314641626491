import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { epochOf } from './date-columns.ts';
import type { Mapping } from './mapping.ts';
import { type Meaning, plainHeader } from './meanings.ts';
import { readDate } from './read-date.ts';
import { readStep } from './steps.ts';

/** How many rows show whether most of them have a time. */
const ROWS_LOOKED_AT = 1000;

/**
 * Whether most rows of a table have a time: then one without is not known to stand in any year. A tie of a graph
 * without a time is there all along.
 */
export function areMostlyTimed(
  { kind, rows }: ForeignTable,
  columns: ReadonlyMap<Meaning, number>,
  calendar: Mapping['calendar'],
) {
  if (kind !== 'table') return false;
  const times = (['time', 'start', 'end'] as const).flatMap(
    (meaning) => columns.get(meaning) ?? [],
  );
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const timed = looked.filter((row) =>
    times.some((column) => isTime(cellOfRow(row, column), calendar)),
  );
  return timed.length * 2 > looked.length;
}

function isTime(cell: string, calendar: Mapping['calendar']): boolean {
  const [first = ''] = cell.split(';');
  if (calendar === 'steps') return readStep(first).kind === 'time';
  const { kind } = readDate(first, null);
  return kind === 'time' || kind === 'ambiguous' || epochOf([first]) !== null;
}

/**
 * Whether a column of times only repeats beginnings and ends: a graph gives the spells of its ties, and a table whose
 * beginnings stand in three columns has a row for each year of what lasted for several.
 */
export function timeRepeats(table: ForeignTable, columns: ReadonlyMap<Meaning, number>): boolean {
  const [start, end, time] = (['start', 'end', 'time'] as const).map(
    (meaning) => table.columns[columns.get(meaning) ?? -1],
  );
  if (table.kind === 'gexf') return start !== undefined || end !== undefined;
  return start?.madeOf !== undefined && plainHeader(time?.name ?? '') === 'year';
}

/** The column of times that beginnings stand in: one beside a column of ends, which a row of one time would leave unread. */
export function timeThatBegins(
  { columns }: ForeignTable,
  known: ReadonlyMap<Meaning, number>,
): number | null {
  const time = known.get('time');
  if (time === undefined || !known.has('end') || known.has('start')) return null;
  // What lasts, or is several times, has its own end.
  const isOne = columns[time]?.samples.every((sample) => !/[;/–{]|\d ?- ?\d{4}/.test(sample));
  return isOne === true ? time : null;
}
