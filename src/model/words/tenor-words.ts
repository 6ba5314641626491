import { TENORS, type Tenor } from '../dataset.ts';
import type { Standing } from '../standing.ts';
import { tenorShown } from './words.ts';

/** What each tenor is called where it stands alone, as in a legend. */
export const TENOR_NAMES: Readonly<Record<Tenor, string>> = {
  cooperative: 'cooperative',
  conflictual: 'conflictual',
  ambivalent: 'ambivalent',
  unstated: 'tenor unstated',
};

/** The tenor of a tie; where its evidence does not agree, how many claims say what. */
export function tenorInWords(standing: Standing): string {
  const tenor = tenorShown(standing);
  if (tenor === null) return '';
  const tenors = TENORS.map((each) => ({
    each,
    count: standing.evidence.filter((claim) => claim.tenor === each).length,
  })).filter(({ count }) => count > 0);
  if (tenors.length < 2) return `Tenor: ${tenor}.`;
  return `Tenor: ${tenor}; of its claims, ${tenors.map(({ each, count }) => `${count} ${each}`).join(', ')}.`;
}
