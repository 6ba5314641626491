import { countHidden, FIRST_CHOICES, shownTies } from '../../model/choices.ts';
import { useChoices, useComparing, useNetwork } from '../../state/use-explorer.tsx';
import { Loaded } from '../../ui/Loaded.tsx';

const loadHowManyHidden = async () => (await import('./HowManyHidden.tsx')).HowManyHidden;
const loadHiddenChanges = async () => (await import('./HiddenChanges.tsx')).HiddenChanges;

/** Says over every view that filters hide something: what is not shown is not what is not known. */
export function FilterNotice() {
  const comparing = useComparing();
  return (
    <div role="status" className="filter-notice">
      {comparing ? (
        <Loaded what="How many changes are hidden" load={loadHiddenChanges} fallback={null}>
          {(HiddenChanges) => <HiddenChanges />}
        </Loaded>
      ) : (
        <HiddenOfNetwork />
      )}
    </div>
  );
}

function HiddenOfNetwork() {
  const network = useNetwork();
  const hidden = countHidden(network, useChoices());
  if (hidden === 0) return null;
  const all = shownTies(network, FIRST_CHOICES).length;
  return (
    <Loaded what="How many ties are hidden" load={loadHowManyHidden} fallback={null}>
      {(HowManyHidden) => <HowManyHidden hidden={hidden} all={all} />}
    </Loaded>
  );
}
