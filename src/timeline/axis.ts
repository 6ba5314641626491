import type { Event, Snapshot } from '../model/dataset.ts';
import { type Day, yearFraction } from '../model/day.ts';
import type { Edtf } from '../model/edtf.ts';

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

function yearsOn({ firstYear, lastYear }: Axis): number {
  return lastYear - firstYear + 1;
}

/** Where the middle of a year stands on the axis, from 0 to 1. */
export function middleOf(axis: Axis, year: number): number {
  return (year + 0.5 - axis.firstYear) / yearsOn(axis);
}

/** Every year of the axis, whether or not there is a snapshot of it. */
export function yearsOf(axis: Axis): readonly number[] {
  return Array.from({ length: yearsOn(axis) }, (_, index) => axis.firstYear + index);
}

/** Where a day stands on the axis; outside 0 to 1 where the axis does not reach. */
export function placeOf(axis: Axis, day: Day): number {
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
