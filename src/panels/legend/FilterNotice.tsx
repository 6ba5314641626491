import { countHidden, FIRST_CHOICES, shownTies } from '../../model/choices.ts';
import { hasFilters } from '../../state/filters.ts';
import { useChoices, useComparing, useNetwork, useViewNow } from '../../state/use-explorer.tsx';
import { Loaded } from '../../ui/Loaded.tsx';

const loadHowManyHidden = async () => (await import('./HowManyHidden.tsx')).HowManyHidden;
const loadHiddenChanges = async () => (await import('./HiddenChanges.tsx')).HiddenChanges;

const loadFiltersOn = async () => (await import('./FiltersOn.tsx')).FiltersOn;

/**
 * Says beside every view that filters hold something back, for what is not shown is not what is not known; and which
 * filters those are, each to be suspended by itself.
 */
export function FilterNotice() {
  const comparing = useComparing();
  const filtered = useViewNow(({ view }) => hasFilters(view));
  return (
    <div className="filter-notice">
      <div role="status">
        {comparing ? (
          <Loaded what="How many changes are hidden" load={loadHiddenChanges} fallback={null}>
            {(HiddenChanges) => <HiddenChanges />}
          </Loaded>
        ) : (
          <HiddenOfNetwork />
        )}
      </div>
      {filtered ? (
        <Loaded what="Which filters are on" load={loadFiltersOn} fallback={null}>
          {(FiltersOn) => <FiltersOn />}
        </Loaded>
      ) : null}
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
