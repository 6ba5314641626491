import type { PairId } from '../../model/tie.ts';
import { useActions, useMomentNoun, usePairName, useViewState } from '../../state/use-explorer.tsx';
import { withPair } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';

/** The way to the years of a pair; nothing where they are in view already. */
export function PairLink({ pair }: { readonly pair: PairId }) {
  const pairName = usePairName();
  const noun = useMomentNoun();
  const inView = useViewState(({ view }) => view.pair === pair);
  const { change } = useActions();
  if (inView) return null;
  return (
    <p>
      <Button look="link" onClick={() => change(withPair, pair)}>
        <span>
          <span translate="no">{pairName(pair)}</span> through the {noun}s
        </span>
      </Button>
    </p>
  );
}
