import type { Cell, CellState } from '../../model/matrix.ts';
import { PAIR_STATES } from '../../model/network.ts';
import { standsOnSources } from '../../model/standing.ts';
import { type Sign, signOf } from '../../model/triads.ts';
import { countInWords, STATE_MEANINGS } from '../../model/words/words.ts';

export const CELL_MEANINGS: Readonly<Record<CellState, string>> = {
  ...STATE_MEANINGS,
  filtered: 'All that is known of the two is hidden by your filters.',
};

/** A cell as a screen reader says it, its strongest state first: "attested, 3 ties; context, one tie". */
export function cellInWords({ state, ties }: Cell): string {
  const parts = PAIR_STATES.flatMap((each) => {
    const count = ties.filter((standing) => standing.state === each).length;
    return count === 0 ? [] : [`${each}, ${countInWords(count, 'tie')}`];
  });
  const tenor = SIGNS_IN_WORDS[signOf(ties.filter(standsOnSources))];
  return parts.length === 0 ? state : `${parts.join('; ')}${tenor === '' ? '' : `; ${tenor}`}`;
}

/** What the ties of two actors that stand on sources have in common. */
export const SIGNS_IN_WORDS: Readonly<Record<Sign, string>> = {
  positive: 'all cooperative',
  negative: 'all conflictual',
  ambivalent: 'mixed',
  unstated: 'tenor unstated',
  unknown: '',
};
