import { countHidden, FIRST_CHOICES, shownTies } from '../../model/choices.ts';
import { useComparisons } from '../../state/use-comparisons.ts';
import {
  useActions,
  useChoices,
  useComparing,
  useExplorer,
  useNetwork,
} from '../../state/use-explorer.tsx';
import { withoutFilters } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';

/** Says over every view that filters hide something: what is not shown is not what is not known. */
export function FilterNotice() {
  const comparing = useComparing();
  return (
    <div role="status" className="filter-notice">
      {comparing ? <HiddenChanges /> : <HiddenTies />}
    </div>
  );
}

function HiddenTies() {
  const network = useNetwork();
  const hidden = countHidden(network, useChoices());
  return <Hidden hidden={hidden} all={shownTies(network, FIRST_CHOICES).length} />;
}

function HiddenChanges() {
  const { all, shown } = useComparisons();
  return <Hidden hidden={all.length - shown.length} all={all.length} />;
}

function Hidden({ hidden, all }: { readonly hidden: number; readonly all: number }) {
  const { hiddenTies, focus } = useChoices();
  const { actorNames } = useExplorer();
  const { change } = useActions();
  if (hidden === 0) return null;
  return (
    <>
      {focus === null ? null : `In focus: ${actorNames.get(focus.actor)}. `}Filters{' '}
      {hiddenTies === 'faded' ? 'fade or hide' : 'hide'}{' '}
      {hidden === all ? `all ${all}` : `${hidden} of ${all}`} ties.{' '}
      <Button look="link" onClick={() => change(withoutFilters)}>
        Show all ties
      </Button>
    </>
  );
}
