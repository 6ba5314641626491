import type { ReactNode } from 'react';
import { shownTies } from '../model/choices.ts';
import { useChoices, useNetwork, useSnapshot } from '../state/use-explorer.tsx';

/** Names the picture for those who do not see it, and says where its content stands in words. */
export function DrawingName({ children }: { readonly children: ReactNode }) {
  const { year } = useSnapshot();
  const shown = shownTies(useNetwork(), useChoices()).length;
  return (
    <div
      role="img"
      aria-label={`Network of ${shown} ties in ${year}. The list named Ties says the same in words.`}
    >
      {children}
    </div>
  );
}
