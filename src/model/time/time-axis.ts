import type { Dataset, Event, Snapshot } from '../dataset.ts';
import { remembered } from '../remembered.ts';
import { type Day, dateOf, yearFraction, yearSpan } from './day.ts';
import type { Edtf } from './edtf.ts';

/** A true time axis over whole years: the first begins at 0, the last ends at 1. */
export interface Axis {
  readonly firstYear: number;
  readonly lastYear: number;
}

export function axisOf(snapshots: readonly Snapshot[]): Axis {
  return {
    firstYear: snapshots.at(0)?.year ?? 0,
    lastYear: snapshots.at(-1)?.year ?? 0,
  };
}

/** How many years before the first snapshot an axis of claims reaches at most. */
const LONGEST_RUN_UP = 3;

/** The axis of what claims speak of: from the first time that one of them names, within reason. */
export const claimsAxisOf = remembered(({ claims, snapshots }: Dataset): Axis => {
  const { firstYear, lastYear } = axisOf(snapshots);
  const earliest = claims.reduce((year, { time }) => {
    const { from, to } = time.when.span;
    const named = Number.isFinite(from) ? from : to;
    return Number.isFinite(named) ? Math.min(year, dateOf(named).year) : year;
  }, firstYear);
  return { firstYear: Math.max(earliest, firstYear - LONGEST_RUN_UP), lastYear };
});

/** The years of the snapshots as stretches of the axis; `strong` for the one the reader is at. */
export function bandsOf(axis: Axis, snapshots: readonly Snapshot[], current: number) {
  return snapshots.map(({ year }) => {
    const { from, to } = yearSpan(year);
    return { from: placeOf(axis, from), to: placeOf(axis, to), strong: year === current };
  });
}

function yearsOn({ firstYear, lastYear }: Axis): number {
  return lastYear - firstYear + 1;
}

/** Where the middle of a year stands on the axis, from 0 to 1. */
export function middleOf(axis: Axis, year: number): number {
  return (year + 0.5 - axis.firstYear) / yearsOn(axis);
}

/** The year whose middle is at a place on the axis, with its fraction; the inverse of {@link middleOf}. */
export function yearAt(axis: Axis, place: number): number {
  return axis.firstYear + place * yearsOn(axis) - 0.5;
}

/** Every year of the axis, whether or not there is a snapshot of it. */
export function yearsOnAxis(axis: Axis): readonly number[] {
  return Array.from({ length: yearsOn(axis) }, (_, index) => axis.firstYear + index);
}

/** Where a day stands on the axis; outside 0 to 1 where the axis does not reach. */
export function placeOf(axis: Axis, day: Day): number {
  if (!Number.isFinite(day)) return day;
  return (yearFraction(day) - axis.firstYear) / yearsOn(axis);
}

/** When an event happened, as exactly as is known: a document outside the sources goes first. */
export function momentOf(event: Event): Edtf {
  return event.outside?.when ?? event.when;
}

export interface Tick {
  readonly event: Event;
  /** From 0 to 1. */
  readonly place: number;
}

/**
 * The events that happened to the month or better, at the middle of the time known for them.
 * An event known only to the year would pretend to a place on the axis that nobody gives.
 */
export function ticksOf(axis: Axis, events: readonly Event[]): readonly Tick[] {
  return events
    .flatMap((event) => {
      const { span } = momentOf(event);
      if (!Number.isFinite(span.from) || !Number.isFinite(span.to)) return [];
      if (span.to - span.from > 31) return [];
      return [{ event, place: placeOf(axis, Math.floor((span.from + span.to) / 2)) }];
    })
    .filter(({ place }) => place >= 0 && place <= 1)
    .sort((a, b) => a.place - b.place);
}
