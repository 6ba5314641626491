import { type ReactNode, useId } from 'react';
import { shownTies } from '../../model/choices.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import {
  Unhurried,
  useChoices,
  useComparing,
  useNetwork,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { Loaded } from '../../ui/Loaded.tsx';

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
  if (!useComparing()) return <NameOfNetwork />;
  return (
    <Loaded what="The name of the drawing" load={loadNameOfDifference} fallback={null}>
      {(NameOfDifference) => <NameOfDifference />}
    </Loaded>
  );
}

const loadNameOfDifference = async () => (await import('./NameOfDifference.tsx')).NameOfDifference;

function NameOfNetwork() {
  const snapshot = useSnapshot();
  const shown = shownTies(useNetwork(), useChoices()).length;
  return `Network of ${shown} ties ${momentWhen(snapshot)}. The list named Ties says the same in words.`;
}
