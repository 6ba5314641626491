import { coveredSpan } from '../coverage.ts';
import type { Claim } from '../dataset.ts';
import type { Span } from './day.ts';

/**
 * How many claims speak of each of some stretches, which are in the order of time and do not overlap. A claim that speaks
 * of several counts in each. Takes as long as there are claims and stretches, however long the claims last.
 */
export function claimsOfEach(
  claims: readonly Claim[],
  stretches: readonly Span[],
): readonly number[] {
  return spansOfEach(
    claims.flatMap((claim) => coveredSpan(claim) ?? []),
    stretches,
  );
}

/** The same of some spans. One that begins after its end, in one of several years, is of stretches that hold all of them. */
export function spansOfEach(spans: readonly Span[], stretches: readonly Span[]): readonly number[] {
  const changes = new Array<number>(stretches.length + 1).fill(0);
  for (const span of spans) {
    const first = firstIndex(stretches, ({ to }) => to >= span.from);
    const beyond = firstIndex(stretches, ({ from }) => from > span.to);
    if (first >= beyond) continue;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[beyond] = (changes[beyond] ?? 0) - 1;
  }
  let count = 0;
  return stretches.map((_, index) => {
    count += changes[index] ?? 0;
    return count;
  });
}

/** The first index from which on something holds. */
function firstIndex(stretches: readonly Span[], holds: (stretch: Span) => boolean): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const stretch = stretches[middle];
    if (stretch !== undefined && holds(stretch)) high = middle;
    else low = middle + 1;
  }
  return low;
}
