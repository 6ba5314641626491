import { countHidden, FIRST_CHOICES, shownTies } from '../model/choices.ts';
import { useComparisons } from '../state/use-comparisons.ts';
import {
  useChoices,
  useExplorer,
  useNetwork,
  useViewName,
  useViewState,
} from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';

/** Says over every view that filters hide something: what is not shown is not what is not known. */
export function FilterNotice() {
  const network = useNetwork();
  const comparing = useViewName() === 'compare';
  const comparisons = useComparisons();
  const choices = useChoices();
  const centre = useExplorer().dataset.actors.find(({ id }) => id === choices.focus?.actor);
  const hidden = comparing
    ? comparisons.all.length - comparisons.shown.length
    : countHidden(network, choices);
  const all = comparing ? comparisons.all.length : shownTies(network, FIRST_CHOICES).length;
  const clearFilters = useViewState((state) => state.clearFilters);
  return (
    <div role="status" className="filter-notice">
      {hidden === 0 ? null : (
        <>
          {centre === undefined ? null : `In focus: ${centre.name}. `}Filters{' '}
          {choices.hiddenTies === 'faded' ? 'fade or hide' : 'hide'}{' '}
          {hidden === all ? `all ${all}` : `${hidden} of ${all}`} ties.{' '}
          <Button look="link" onClick={clearFilters}>
            Show all ties
          </Button>
        </>
      )}
    </div>
  );
}
