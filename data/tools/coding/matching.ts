/** When two coders made the same claim: on the same words of the same text, of the same tie, for or against it. */
import { groupedBy } from '../../../src/model/tie-index.ts';

/** Where a claim stands and of what it is. */
export interface Located {
  readonly source: { readonly id: string };
  readonly passage: { readonly start: number | null; readonly end: number | null };
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly stance: string;
}

/** The kinds of relation that run from one actor to the other, by their ids. */
export type Directed = ReadonlySet<string>;

/** The kind and the pair of a claim, in its direction where the kind has one: `military:dprk:russia`. */
export function cellOf(
  { relation, from, to }: Pick<Located, 'relation' | 'from' | 'to'>,
  directed: Directed,
): string {
  const [first, second] = directed.has(relation) || from < to ? [from, to] : [to, from];
  return `${relation}:${first}:${second}`;
}

/** Finds for a claim those, of some, that say the same of words of which the two share enough. */
export function matcherAmong<Other extends Located>(
  others: readonly Other[],
  directed: Directed,
): (claim: Located) => readonly Other[] {
  const keyOf = (claim: Located) => `${claim.source.id} ${claim.stance} ${cellOf(claim, directed)}`;
  const alike = groupedBy(others, keyOf);
  return (claim) => (alike.get(keyOf(claim)) ?? []).filter((other) => shareEnough(claim, other));
}

/** Whether two passages of one text have at least half of the shorter one in common. */
function shareEnough(a: Located, b: Located): boolean {
  const shorter = Math.min(lengthOf(a), lengthOf(b));
  return shorter > 0 && 2 * sharedBy(a, b) >= shorter;
}

/** The part of the words of two claims that both have, from 0 to 1. */
export function overlapOf(a: Located, b: Located): number {
  const shared = sharedBy(a, b);
  return shared === 0 ? 0 : shared / (lengthOf(a) + lengthOf(b) - shared);
}

function sharedBy({ passage: a }: Located, { passage: b }: Located): number {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf({ passage: { start, end } }: Located): number {
  return start === null || end === null ? 0 : end - start;
}
