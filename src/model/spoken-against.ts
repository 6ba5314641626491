import { asserts, isDatedByText } from './coverage.ts';
import type { Claim } from './dataset.ts';
import { differ, type Standing } from './standing.ts';

/** All that speaks against a tie at a moment, or did when it was last told. */
export function spokenAgainst({ opposing, opposedBefore }: Standing): readonly Claim[] {
  return opposedBefore.length === 0 ? opposing : [...opposing, ...opposedBefore];
}

/**
 * What a claim against a tie does to how it stands at a moment: it `disputes` what another voice says; it `qualifies`
 * what the same voice says, and disagrees with nobody; or it only `opposes`, where it is supposed, of another time, or
 * nobody says what it speaks against.
 */
export type Against = 'disputes' | 'qualifies' | 'opposes';

export function againstIn(standing: Standing | undefined, claim: Claim): Against {
  if (standing === undefined || !asserts(claim) || !isDatedByText(claim)) return 'opposes';
  if (!spokenAgainst(standing).includes(claim) || standing.state === 'denied') return 'opposes';
  const isContext = standing.state === 'context';
  const supporting = isContext ? standing.outside : standing.evidence;
  if ((isContext && standing.context.length > 0) || differ(supporting, [claim])) return 'disputes';
  return supporting.length > 0 ? 'qualifies' : 'opposes';
}
