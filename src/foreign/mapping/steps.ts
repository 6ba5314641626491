import { quoted } from '../../dataset/problem.ts';
import { remembering } from '../../dataset/remembering.ts';
import { remembered } from '../../model/remembered.ts';
import { readEdtf } from '../../model/time/edtf.ts';
import { isStep, MOST_STEPS, stepAt } from '../../model/time/moment.ts';
import { cellOfRow, type ForeignTable } from '../foreign-table.ts';
import { dateReader } from './date-columns.ts';
import { type DateReading, timeReading, unreadable } from './date-shapes.ts';
import { plainWords, saysNothing, saysOpen } from './date-words.ts';
import type { DayOrder, Mapping } from './mapping.ts';

/** A number of steps as files write it: `12`, `12.0`, `t=12`, `Round 12`. */
const STEP =
  /^(?:(?:t|time|step|round|wave|tick|frame|snapshot|period|day|week) ?[=:#]? ?)?(\d{1,15})(?:\.\d{1,15})?$/i;
const RANGE = /^(\d{1,9}) ?(?:-|–|\/|\.\.) ?(\d{1,9})$/;

/** The number of a step in a cell, without its fraction; null where there is none. */
function stepIn(cell: string): number | null {
  const [, digits] = STEP.exec(cell.trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The numbers of the steps in a cell: of one, or of the ends of several in EDTF; none where it has no steps. */
export function stepsIn(cell: string): readonly number[] {
  return cell.includes('step ') || stepIn(cell) !== null ? stepsReadIn(cell) : [];
}

/** The same of a cell in a column that is known to have steps, such as `3-7`. */
function stepsReadIn(cell: string): readonly number[] {
  const step = stepIn(cell);
  if (step !== null) return [step];
  const reading = readStep(cell);
  return reading.kind === 'time' ? stepsOfTime(reading.edtf) : [];
}

function stepsOfTime(edtf: string): readonly number[] {
  const reading = readEdtf(edtf);
  if (!reading.ok) return [];
  const { from, to } = reading.time.span;
  return [...new Set([from, to])].filter(isStep).map(stepAt);
}

/**
 * Reads one cell as a step of no calendar: a whole number, or the range of two. Of a fraction, the step in which it falls
 * is read, which says less than it does; a number below 0 is no step.
 */
export function readStep(cell: string): DateReading {
  const text = cell.trim();
  const step = stepIn(text);
  if (step !== null) {
    return step > MOST_STEPS ? unreadable(TOO_GREAT) : { kind: 'time', edtf: `step ${step}` };
  }
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first !== undefined) return timeReading(`step ${Number(first)}/step ${Number(last)}`);
  const plain = plainWords(text.slice(0, 100));
  if (saysNothing(plain)) return { kind: 'none' };
  if (saysOpen(plain)) return { kind: 'open' };
  const edtf = text.length > 100 ? null : readEdtf(text);
  const ends = edtf?.ok === true ? [edtf.time.span.from, edtf.time.span.to] : [];
  const days = ends.filter(Number.isFinite);
  // From a step to a date, nobody can tell how long it is.
  return days.length > 0 && days.every(isStep)
    ? { kind: 'time', edtf: text }
    : unreadable('is no step of those that are counted');
}

const stepReaderOf = remembered((_: ForeignTable) => remembering(readStep));

/** How a column of times is read: as dates, or as steps of no calendar. */
export function timeReader(
  table: ForeignTable,
  { calendar }: Pick<Mapping, 'calendar'>,
  column: number | null,
  order: DayOrder | null,
): (cell: string) => DateReading {
  return calendar === 'steps' ? stepReaderOf(table) : dateReader(table, column, order);
}

const TOO_GREAT = `is more than step ${MOST_STEPS}`;

export const STEP_EXPECTED = `a whole number from 0 to ${MOST_STEPS}, or that numbers in the times are years`;

/** That times are read as steps, from which to which, and what of them is left out. */
export function stepsTold(
  table: ForeignTable,
  { calendar, columns }: Pick<Mapping, 'calendar' | 'columns'>,
): readonly string[] {
  if (calendar === 'dates') return [];
  const read = [columns.time, columns.start, columns.end].filter((column) => column !== null);
  const names = read.flatMap((column) => table.columns[column]?.name ?? []).map(quoted);
  const cells = [
    ...new Set(
      table.rows.flatMap((row) => read.flatMap((column) => cellOfRow(row, column).split(';'))),
    ),
  ];
  const steps = cells.flatMap(stepsReadIn).filter((step) => step <= MOST_STEPS);
  const [first] = steps;
  if (first === undefined) return [];
  const least = steps.reduce((one, other) => Math.min(one, other), first);
  const most = steps.reduce((one, other) => Math.max(one, other), first);
  const range = least === most ? `step ${least}` : `steps ${least} to ${most}`;
  const fraction = cells.find((cell) => /^\d+\.\d*[1-9]/.test(cell));
  return [
    `Times in ${names.join(' and ')} are read as ${range}, not as years.`,
    ...(fraction === undefined
      ? []
      : [`Fractions of a step are left out: ${fraction} is read as step ${stepIn(fraction)}.`]),
  ];
}
