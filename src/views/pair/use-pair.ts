import { useMemo } from 'react';
import type { PairId } from '../../model/tie.ts';
import { comparedMoments } from '../../model/time/moment.ts';
import { pairRowsOf, pairYears } from '../../state/pair-rows.ts';
import { useKnown, useViewState } from '../../state/use-explorer.tsx';

/** The ties of a pair through the years, and the two years between which they are compared. */
export function usePair(pair: PairId) {
  const known = useKnown();
  const view = useViewState((state) => state.view);
  return useMemo(() => {
    const [from, to] = pairYears(known.dataset, view);
    return {
      rows: pairRowsOf(known, pair, view),
      from,
      to,
      moments: comparedMoments(from, to),
    };
  }, [known, pair, view]);
}
