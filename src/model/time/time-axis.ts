import type { Dataset, Event, Snapshot } from '../dataset.ts';
import { remembered } from '../remembered.ts';
import { type Day, dateOf, dayOf, type Span } from './day.ts';
import type { Edtf } from './edtf.ts';
import { type Moment, stretchOf, type Unit, unitOf } from './moment.ts';

/** A true time axis: its first day begins at 0, its last ends at 1. An undated network has one of a single day. */
export interface Axis extends Span {
  /** What its stops are, where all are of one kind; nothing on it is marked more finely than that. */
  readonly unit: Unit | null;
}

export function axisOf(stops: readonly Pick<Moment, 'time'>[]): Axis {
  const units = new Set(stops.map((stop) => unitOf(stretchOf(stop))));
  const [unit = null] = units.size === 1 ? units : [];
  const days = stops.flatMap(({ time }) => (time === null ? [] : [time.span]));
  return { from: days.at(0)?.from ?? 0, to: days.at(-1)?.to ?? 0, unit };
}

/** How many times the length of the first snapshot an axis of claims begins before it at most. */
const LONGEST_RUN_UP = 3;

/** The axis of what claims speak of: from the first time that one of them names, within reason. */
export const claimsAxisOf = remembered(({ claims, snapshots }: Dataset): Axis => {
  const axis = axisOf(snapshots);
  const [first] = snapshots;
  if (first === undefined || first.time === null) return axis;
  const earliest = claims.reduce((day, { time }) => {
    const { from, to } = time.when.span;
    const named = Number.isFinite(from) ? from : to;
    return Number.isFinite(named) ? Math.min(day, named) : day;
  }, axis.from);
  const { from, to } = first.time.span;
  if (axis.unit !== 'year') {
    return { ...axis, from: Math.max(earliest, from - LONGEST_RUN_UP * (to - from + 1)) };
  }
  const year = Math.max(dateOf(earliest).year, dateOf(from).year - LONGEST_RUN_UP);
  return { ...axis, from: dayOf(year, 1, 1) };
});

/** Whether an axis holds more than a stretch, so that this can be looked at alone. */
export function holdsMoreThan(axis: Axis, stretch: Span): boolean {
  const { from, to } = partOn(axis, stretch);
  return from <= to && (from > axis.from || to < axis.to);
}

/** The axis of one stretch alone, marked as finely as there is room. */
export function axisWithin(axis: Axis, stretch: Span): Axis {
  const part = partOn(axis, stretch);
  return { ...part, unit: part.from === part.to ? unitOf(part) : null };
}

/** The snapshots as stretches of the axis, and what the reader is at, `strong`, which may be a stretch of her own over them. */
export function bandsOf(axis: Axis, snapshots: readonly Snapshot[], current: Snapshot) {
  const shown = snapshots.some(({ id }) => id === current.id) ? snapshots : [...snapshots, current];
  return shown.flatMap((snapshot) => {
    const { from, to } = partOn(axis, stretchOf(snapshot));
    if (from > to) return [];
    const strong = snapshot.id === current.id;
    return [{ from: placeOf(axis, from - 0.5), to: placeOf(axis, to + 0.5), strong }];
  });
}

/** Whether an axis is that of an undated network, of whose days nobody speaks. */
export function isUndated({ from, to, unit }: Axis): boolean {
  return from === to && unit === null;
}

/** The part of a stretch that an axis holds, where it reaches over an end; all of the axis for an undated one. */
export function partOn(axis: Span, { from, to }: Span): Span {
  return { from: Math.max(from, axis.from), to: Math.min(to, axis.to) };
}

/** Where the middle of a stretch stands on the axis, from 0 to 1. */
export function middleOf(axis: Span, { from, to }: Span): number {
  return placeOf(axis, (from + to) / 2);
}

/** The day at a place on the axis, with its fraction; the inverse of {@link placeOf}. */
export function dayAt({ from, to }: Span, place: number): Day {
  return from + place * (to - from + 1) - 0.5;
}

/** Where the noon of a day stands on the axis; outside 0 to 1 where the axis does not reach. */
export function placeOf({ from, to }: Span, day: Day): number {
  return (day + 0.5 - from) / (to - from + 1);
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
