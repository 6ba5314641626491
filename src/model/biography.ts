import { asserts, coveredSpan } from './coverage.ts';
import type { Claim, Dataset, Tenor } from './dataset.ts';
import { remembered } from './remembered.ts';
import type { Tie } from './tie.ts';
import type { Day, Span } from './time/day.ts';
import type { EdtfEnd } from './time/edtf.ts';
import { unitOf } from './time/moment.ts';
import { type Axis, isUndated, placeOf } from './time/time-axis.ts';
import { dayInWords } from './words/moment-words.ts';
import { timeInWords } from './words/time-words.ts';
import { speakerInWords } from './words/words.ts';

/** The time a claim speaks of, as a line can show it. */
export interface Episode {
  readonly claim: Claim;
  /** The days that it vouches for; infinite where its time has no beginning or no end. */
  readonly span: Span;
  /** Whether that end is inferred, approximate, unknown, left open, or cut off where its source was written. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly supposes: boolean;
}

/** The episodes of a tie, from the earliest on; those that begin together, longest first. */
export function episodesOf({ claims }: Pick<Tie, 'claims'>): readonly Episode[] {
  return claims
    .flatMap((claim) => {
      const span = coveredSpan(claim);
      return span === null ? [] : [episodeOf(claim, span)];
    })
    .sort((a, b) => compare(a.span.from, b.span.from) || compare(b.span.to, a.span.to));
}

function episodeOf(claim: Claim, span: Span): Episode {
  const { when, startBasis, basis } = claim.time;
  const start = when.kind === 'interval' ? when.start : when.date;
  const end = when.kind === 'interval' ? when.end : when.date;
  return {
    claim,
    span,
    softStart: startBasis === 'inferred' || isSoft(start),
    softEnd: basis === 'inferred' || isSoft(end) || span.to < when.span.to,
    supposes: !asserts(claim),
  };
}

function isSoft(end: EdtfEnd): boolean {
  return typeof end === 'string' || end.approximate || end.uncertain;
}

/** Days may be infinite, so that subtracting two may give no number. */
function compare(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** An episode as a stretch of an axis, from 0 to 1; beyond that where the axis does not reach. */
export interface Bar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly softStart: boolean;
  readonly softEnd: boolean;
  readonly tone: Tenor;
  /** `dotted`: only supposed. `struck`: speaks against the tie. `thin`: only presupposed. */
  readonly look: 'full' | 'dotted' | 'struck' | 'thin';
  readonly title: string;
}

/** How many episodes lie wholly before an axis begins, and after it ends. */
function beyond(axis: Axis, episodes: readonly Episode[]) {
  return {
    earlier: episodes.filter(({ span }) => placeOf(axis, span.to) <= 0).length,
    later: episodes.filter(({ span }) => placeOf(axis, span.from) >= 1).length,
  };
}

/** Where to look for episodes that an axis does not reach: "one before 2011, 2 after 2025"; nothing for none. */
export function beyondInWords(axis: Axis, episodes: readonly Episode[]): string {
  const { earlier, later } = beyond(axis, episodes);
  return [
    ...(earlier > 0 ? [`${countOf(earlier)} before ${endInWords(axis.from, axis)}`] : []),
    ...(later > 0 ? [`${countOf(later)} after ${endInWords(axis.to, axis)}`] : []),
  ].join(', ');
}

/** Where an axis begins and ends. */
export function axisEndsInWords(axis: Axis): readonly [string, string] {
  return [endInWords(axis.from, axis), endInWords(axis.to, axis)];
}

/** An end of an axis: its year, where its stops are years; as finely as the axis is long, where it is of one. */
function endInWords(day: Day, axis: Axis): string {
  if (isUndated(axis)) return 'undated data';
  if (axis.unit === 'year') return dayInWords(day, { from: day, to: day + 365 });
  return dayInWords(day, unitOf(axis) === null ? { from: day, to: day } : axis);
}

function countOf(count: number): string {
  return count === 1 ? 'one' : String(count);
}

/** Whether a claim of a tie speaks of a time on an axis. */
export function isToldOn(axis: Axis, tie: Pick<Tie, 'claims'>): boolean {
  return barsOf(axis, episodesOf(tie)).length > 0;
}

/** The episodes that an axis reaches. */
export function barsOf(axis: Axis, episodes: readonly Episode[]): readonly Bar[] {
  return episodes
    .map(({ claim, span, softStart, softEnd, supposes }) => ({
      key: claim.id,
      from: placeOf(axis, span.from),
      to: placeOf(axis, span.to),
      softStart,
      softEnd,
      tone: claim.tenor,
      look: lookOf(claim, supposes),
      title: `${timeInWords(claim.time.when)}: ${speakerInWords(claim.speaker)}`,
    }))
    .filter(({ from, to }) => to > 0 && from < 1);
}

function lookOf({ stance, directness }: Claim, supposes: boolean): Bar['look'] {
  if (supposes) return 'dotted';
  if (stance !== 'supports') return 'struck';
  return directness === 'presupposed' ? 'thin' : 'full';
}

/** How claims of a dataset look as bars, for a key: what none looks like is not explained. */
export const barLooksIn = remembered(
  ({ claims }: Dataset): ReadonlySet<Bar['look']> =>
    new Set(claims.map((claim) => lookOf(claim, !asserts(claim)))),
);

/** A bar that stands for all claims that look the same, in one of several rows. */
export interface PackedBar extends Bar {
  readonly row: number;
  readonly claims: number;
}

/** What is shorter than this cannot be seen, and takes as much room all the same. */
const SHORTEST = 0.012;
const GAP = 0.004;

/**
 * Bars in as few rows as they fit into without touching, from the earliest on; claims that speak of the
 * same time in the same manner share a bar.
 */
export function packed(bars: readonly Bar[]): readonly PackedBar[] {
  const rowEnds: number[] = [];
  return alike(bars).map((same) => {
    const [bar] = same;
    const { from, to } = seen(bar);
    const free = rowEnds.findIndex((end) => end + GAP <= from);
    const row = free < 0 ? rowEnds.length : free;
    rowEnds[row] = to;
    const titles = [...new Set(same.map((each) => each.title))].join('; ');
    const title = same.length === 1 ? titles : `${same.length} claims. ${titles}`;
    return { ...bar, from, to, title, row, claims: same.length };
  });
}

/** The stretch that a bar takes on the axis, where nothing vanishes. */
function seen({ from, to }: Pick<Bar, 'from' | 'to'>): {
  readonly from: number;
  readonly to: number;
} {
  const start = Math.min(Math.max(from, 0), 1);
  const end = Math.max(Math.min(to, 1), start);
  if (end - start >= SHORTEST) return { from: start, to: end };
  const first = Math.min(Math.max((start + end - SHORTEST) / 2, 0), 1 - SHORTEST);
  return { from: first, to: first + SHORTEST };
}

function alike(bars: readonly Bar[]): readonly (readonly [Bar, ...Bar[]])[] {
  const groups = new Map<string, [Bar, ...Bar[]]>();
  for (const bar of bars) {
    const key = [bar.from, bar.to, bar.softStart, bar.softEnd, bar.tone, bar.look].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [bar]);
    else group.push(bar);
  }
  return [...groups.values()];
}
