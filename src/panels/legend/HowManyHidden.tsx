import { leastInWords } from '../../model/words/least-words.ts';
import { withoutFilters } from '../../state/filters.ts';
import { useActions, useChoices, useExplorer } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';

/** How many of the ties that could be shown filters hold back, faded or hidden, and the way to all; nothing where they hold back none. */
export function HowManyHidden({ hidden, all }: { readonly hidden: number; readonly all: number }) {
  const { focus, least } = useChoices();
  const { actorNames } = useExplorer();
  const { change } = useActions();
  if (hidden === 0) return null;
  return (
    <>
      {focus === null ? null : `In focus: ${actorNames.get(focus.actor)}. `}Filters hold back{' '}
      {hidden === all ? `all ${all}` : `${hidden} of ${all}`} ties.
      {leastInWords(least).map((line) => ` ${line}.`)}{' '}
      <Button look="link" onClick={() => change(withoutFilters)}>
        Show all ties
      </Button>
    </>
  );
}
