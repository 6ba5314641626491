import type { Claim } from './dataset.ts';
import type { Standing } from './standing.ts';

/** All that speaks against a tie at a moment, or did when it was last told. */
export function spokenAgainst({ opposing, opposedBefore }: Standing): readonly Claim[] {
  return opposedBefore.length === 0 ? opposing : [...opposing, ...opposedBefore];
}
