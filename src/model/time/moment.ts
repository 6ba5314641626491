import { type Day, dateOf, daysInMonth, type Span } from './day.ts';
import type { Edtf } from './edtf.ts';

/** A stretch of time that is looked at as one, and what it is called. */
export interface Moment {
  /** With a first and a last day. `null`: nobody gives times, and every claim is of this one moment. */
  readonly time: Edtf | null;
  /** What it is called; `null`: as its time is said. */
  readonly label: string | null;
}

const ALWAYS: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The days of a moment; all there are where it is undated. */
export function stretchOf({ time }: Pick<Moment, 'time'>): Span {
  return time?.span ?? ALWAYS;
}

/** The day in the middle of a moment, for a place on an axis; 0 where it is undated. */
export function middleDayOf(moment: Pick<Moment, 'time'>): Day {
  if (moment.time === null) return 0;
  const { from, to } = moment.time.span;
  return Math.floor((from + to) / 2);
}

/** Negative where the first moment begins before the other, or ends before it where both begin together. */
export function byTime(one: Pick<Moment, 'time'>, other: Pick<Moment, 'time'>): number {
  const [a, b] = [stretchOf(one), stretchOf(other)];
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to === b.to) return 0;
  return a.to < b.to ? -1 : 1;
}

/** Two moments that are compared, in the order of time. */
export interface ComparedMoments {
  readonly before: Moment;
  readonly after: Moment;
}

/** Two moments in the order of time, whichever of them was chosen first. */
export function comparedMoments(one: Moment, other: Moment): ComparedMoments {
  return byTime(other, one) < 0 ? { before: other, after: one } : { before: one, after: other };
}

/** Whether both are the same stretch of time under the same name. */
export function areSameMoment(one: Moment, other: Moment): boolean {
  return one.label === other.label && byTime(one, other) === 0;
}

/** Of what kind moments are where all are of one: whole years, quarters and so on of the calendar, or steps of none. */
export type Unit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'step';

/** The unit of the calendar that a stretch fills; `null` for none, as for two years. */
export function unitOf({ from, to }: Span): Unit | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  if (isStep(from)) return from === to ? 'step' : null;
  if (from === to) return 'day';
  const [first, last] = [dateOf(from), dateOf(to)];
  if (to - from === 6 && daysSinceMonday(from) === 0) return 'week';
  if (first.day !== 1 || first.year !== last.year) return null;
  if (last.day !== daysInMonth(last.year, last.month)) return null;
  const months = last.month - first.month + 1;
  if (months === 12) return 'year';
  if (months === 3 && first.month % 3 === 1) return 'quarter';
  return months === 1 ? 'month' : null;
}

/** 1970-01-05 was a Monday. */
export function daysSinceMonday(day: Day): number {
  return (((day - 4) % 7) + 7) % 7;
}

/**
 * Steps of no calendar, such as seconds of an evening, stand on the axis of days long before all dates, a day for each:
 * step 0 is this day. So nothing that counts days takes them for dates, and everything before a source was written.
 */
const STEP_ZERO: Day = -1_000_000_000;

/** The greatest number of a step; the least is 0. */
export const MOST_STEPS = 100_000_000;

/** Where a step stands on the axis of days. */
export function dayOfStep(step: number): Day {
  return STEP_ZERO + step;
}

/** The number of a step; only where {@link isStep}. */
export function stepAt(day: Day): number {
  return day - STEP_ZERO;
}

/** Whether a day is no date but a step. */
export function isStep(day: Day): boolean {
  return Math.abs(day - STEP_ZERO) <= MOST_STEPS;
}

/** A year, month or day of the calendar, or a step; no season, none of several, and nothing in doubt. */
const SURE = /^(?:-?\d{4}(?:-[01]\d(?:-\d\d)?)?|step \d+)$/;

/** Whether both ends of a time are known to the day, or are both steps: neither open, nor about some time, nor one of several. */
export function hasSureEnds({ text, span }: Edtf): boolean {
  return isStep(span.from) === isStep(span.to) && text.split('/').every((end) => SURE.test(end));
}
