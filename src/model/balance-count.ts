import type { PairId } from './tie.ts';
import { isBalanced, isOpen, type Rule, type Triad, verdictOn } from './triads.ts';

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

function openPairsOf({ bundles }: Triad): readonly PairId[] {
  return bundles.filter(({ sign }) => isOpen(sign)).map(({ pair }) => pair);
}

/** Triads that share open pairs, directly or through others, together. */
function clustersOf(triads: readonly Triad[]): readonly (readonly Triad[])[] {
  const clusters: { triads: readonly Triad[]; pairs: ReadonlySet<PairId> }[] = [];
  for (const triad of triads) {
    const pairs = openPairsOf(triad);
    const touching = clusters.filter((cluster) => pairs.some((pair) => cluster.pairs.has(pair)));
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push({
      triads: [...touching.flatMap((cluster) => cluster.triads), triad],
      pairs: new Set([...touching.flatMap((cluster) => [...cluster.pairs]), ...pairs]),
    });
  }
  return clusters.map((cluster) => cluster.triads);
}

function countWithin(triads: readonly Triad[], rule: Rule): Interval {
  const pairs = [...new Set(triads.flatMap(openPairsOf))];
  if (2 ** pairs.length * triads.length > MOST_LOOKS)
    return { least: 0, most: triads.length, tight: false };
  const parts = triads.map((triad) => ({
    negative: triad.bundles.filter(({ sign }) => sign === 'negative').length,
    bits: openPairsOf(triad).map((pair) => 1 << pairs.indexOf(pair)),
  }));
  let least = triads.length;
  let most = 0;
  for (let choice = 0; choice < 1 << pairs.length; choice += 1) {
    const balanced = parts.filter(({ negative, bits }) =>
      isBalanced(negative + bits.filter((bit) => (choice & bit) !== 0).length, rule),
    ).length;
    least = Math.min(least, balanced);
    most = Math.max(most, balanced);
  }
  return { least, most, tight: true };
}
