import type { ReactNode } from 'react';
import { shownTies } from '../model/choices.ts';
import { summaryOf } from '../model/prose.ts';
import { useComparisons } from '../state/use-comparisons.ts';
import { useChoices, useNetwork, useSnapshot, useViewName } from '../state/use-explorer.tsx';

/** Names the picture for those who do not see it, and says where its content stands in words. */
export function DrawingName({ children }: { readonly children: ReactNode }) {
  const { year } = useSnapshot();
  const shown = shownTies(useNetwork(), useChoices()).length;
  const comparing = useViewName() === 'compare';
  const comparisons = useComparisons();
  const name = comparing
    ? `Difference of two networks. ${summaryOf(comparisons.shown, comparisons.years)} The list named Changes says the same in words.`
    : `Network of ${shown} ties in ${year}. The list named Ties says the same in words.`;
  return (
    <div role="img" aria-label={name}>
      {children}
    </div>
  );
}
