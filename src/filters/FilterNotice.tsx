import { countHidden, FIRST_CHOICES, shownTies } from '../model/choices.ts';
import { useChoices, useNetwork, useViewState } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';

/** Says over the drawing that filters hide something: what is not drawn is not what is not known. */
export function FilterNotice() {
  const network = useNetwork();
  const hidden = countHidden(network, useChoices());
  const all = shownTies(network, FIRST_CHOICES).length;
  const clearFilters = useViewState((state) => state.clearFilters);
  return (
    <div role="status" className="filter-notice">
      {hidden === 0 ? null : (
        <>
          Filters hide {hidden === all ? `all ${all}` : `${hidden} of ${all}`} ties.{' '}
          <Button look="link" onClick={clearFilters}>
            Show all ties
          </Button>
        </>
      )}
    </div>
  );
}
