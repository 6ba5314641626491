import type { PairId } from './tie.ts';
import { groupedBy } from './tie-index.ts';
import { isOpen, type Triad } from './triads.ts';
import { isBalanced, onFootings, type Rule, verdictOn } from './verdict.ts';

/** How many triads are balanced: at least so many, at most so many. */
export interface Interval {
  readonly least: number;
  readonly most: number;
  /** Whether some choice of the open signs reaches each end; else the truth lies within. */
  readonly tight: boolean;
}

/** Trying every choice of open signs that hang together may look at so many triads; beyond, it takes too long. */
const MOST_LOOKS = 4_000_000;

/**
 * How many of these triads are balanced, whatever the ambivalent and unknown signs may be. A pair
 * has one sign in all its triads, so that what one triad gains another may lose: triads that share
 * open pairs are counted together, over every choice of their signs.
 */
export function countBalanced(triads: readonly Triad[], rule: Rule): Interval {
  const settled = triads.filter((triad) => verdictOn(triad, rule) === 'balanced').length;
  const open = triads.filter((triad) => verdictOn(triad, rule) === 'either');
  return clustersOf(open)
    .map((cluster) => countWithin(cluster, rule))
    .reduce(
      (sum, { least, most, tight }) => ({
        least: sum.least + least,
        most: sum.most + most,
        tight: sum.tight && tight,
      }),
      { least: settled, most: settled, tight: true },
    );
}

/** How many triads are balanced, as far as that is firm and beyond. */
export interface BalanceCount {
  /** By signs that attested ties give; all others may be one or the other. */
  readonly firmly: Interval;
  /** If signs also hold that are only presupposed or carried forward: never a wider interval. */
  readonly ifAllHold: Interval;
}

/** How many of these triads are balanced, on attested signs apart from the others. */
export function balanceOf(triads: readonly Triad[], rule: Rule): BalanceCount {
  return {
    firmly: countBalanced(
      triads.map((triad) => onFootings(triad, ['attested'])),
      rule,
    ),
    ifAllHold: countBalanced(triads, rule),
  };
}

function openPairsOf({ bundles }: Triad): readonly PairId[] {
  return bundles.filter(({ sign }) => isOpen(sign)).map(({ pair }) => pair);
}

/** Triads that share open pairs, directly or through others, together. */
function clustersOf(triads: readonly Triad[]): readonly (readonly Triad[])[] {
  const above = new Map<PairId, PairId>();
  const topOf = (pair: PairId): PairId => {
    let top = pair;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== pair) above.set(pair, top);
    return top;
  };
  for (const triad of triads) {
    const [first, ...others] = openPairsOf(triad);
    if (first === undefined) continue;
    for (const other of others) {
      const [top, joined] = [topOf(first), topOf(other)];
      if (top !== joined) above.set(joined, top);
    }
  }
  const clusters = groupedBy(triads, (triad) => {
    const [first] = openPairsOf(triad);
    return first === undefined ? undefined : topOf(first);
  });
  return [...clusters.values()];
}

function countWithin(triads: readonly Triad[], rule: Rule): Interval {
  const pairs = [...new Set(triads.flatMap(openPairsOf))];
  if (2 ** pairs.length * triads.length > MOST_LOOKS)
    return { least: 0, most: triads.length, tight: false };
  const bitOf = new Map(pairs.map((pair, index) => [pair, 1 << index]));
  const parts = triads.map((triad) => ({
    negative: triad.bundles.filter(({ sign }) => sign === 'negative').length,
    bits: openPairsOf(triad).reduce((all, pair) => all | (bitOf.get(pair) ?? 0), 0),
  }));
  let least = triads.length;
  let most = 0;
  for (let choice = 0; choice < 1 << pairs.length; choice += 1) {
    let balanced = 0;
    for (const { negative, bits } of parts) {
      if (isBalanced(negative + bitsIn(bits & choice), rule)) balanced += 1;
    }
    least = Math.min(least, balanced);
    most = Math.max(most, balanced);
  }
  return { least, most, tight: true };
}

/** How many bits of a number are set: here at most three. */
function bitsIn(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
