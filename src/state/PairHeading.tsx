import { actorsOf, type PairId } from '../model/tie.ts';
import { HeadingLink } from '../ui/HeadingLink.tsx';
import { ActorNames } from './ActorNames.tsx';
import { addressOf } from './address/view-address.ts';
import { useActions, useMomentNoun, usePairName, useViewState } from './use-explorer.tsx';
import { withPair } from './view.ts';

/** The name of a pair above its ties: the way to its years. */
export function PairHeading({ pair }: { readonly pair: PairId }) {
  const name = usePairName()(pair);
  const noun = useMomentNoun();
  const view = useViewState((state) => state.view);
  const { change } = useActions();
  return (
    <HeadingLink
      title={`${name} through the ${noun}s`}
      href={addressOf(withPair(view, pair))}
      onFollow={() => change(withPair, pair)}
    >
      <ActorNames actors={actorsOf(pair)} />
    </HeadingLink>
  );
}
