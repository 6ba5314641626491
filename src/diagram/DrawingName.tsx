import { type ReactNode, useId } from 'react';
import { shownTies } from '../model/choices.ts';
import { summaryOf } from '../model/prose.ts';
import { useComparisons } from '../state/use-comparisons.ts';
import {
  Unhurried,
  useChoices,
  useNetwork,
  useSnapshot,
  useViewName,
} from '../state/use-explorer.tsx';

/** Names the picture for those who do not see it, and says where its content stands in words. */
export function DrawingName({ children }: { readonly children: ReactNode }) {
  const name = useId();
  return (
    <>
      <span id={name} hidden>
        <Unhurried>
          <Name />
        </Unhurried>
      </span>
      <div role="img" aria-labelledby={name}>
        {children}
      </div>
    </>
  );
}

function Name() {
  return useViewName() === 'compare' ? <NameOfDifference /> : <NameOfNetwork />;
}

function NameOfNetwork() {
  const { year } = useSnapshot();
  const shown = shownTies(useNetwork(), useChoices()).length;
  return `Network of ${shown} ties in ${year}. The list named Ties says the same in words.`;
}

function NameOfDifference() {
  const { shown, years } = useComparisons();
  return `Difference of two networks. ${summaryOf(shown, years)} The list named Changes says the same in words.`;
}
