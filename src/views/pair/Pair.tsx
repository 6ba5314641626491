import type { PairId } from '../../model/tie.ts';
import { useKnown, useMomentNoun, usePairName, useViewState } from '../../state/use-explorer.tsx';
import { ViewPage } from '../../ui/ViewPage.tsx';
import { ManyTies } from './ManyTies.tsx';
import { PairChanges } from './PairChanges.tsx';
import { PairChooser } from './PairChooser.tsx';
import { PairTable } from './PairTable.tsx';
import { ShownInNoYear } from './ShownInNoYear.tsx';
import './pair.css';

/** One pair: its years side by side, and what came, went and turned. */
export function Pair() {
  const pair = useViewState(({ view }) => view.pair);
  return pair === null ? <NoPair /> : <ChosenPair pair={pair} />;
}

function NoPair() {
  const noun = useMomentNoun();
  return (
    <ViewPage
      title="One pair"
      lead={`Choose two actors to see each of their ties, ${noun} by ${noun}, and what came, went and turned.`}
    >
      <PairChooser />
      <ManyTies />
    </ViewPage>
  );
}

function ChosenPair({ pair }: { readonly pair: PairId }) {
  const pairName = usePairName();
  const noun = useMomentNoun();
  const { snapshots } = useKnown().dataset;
  return (
    <ViewPage
      title={pairName(pair)}
      lead={
        snapshots.length === 1
          ? 'Every tie of the two. Open one to read the words it rests on.'
          : `Every tie of the two, ${noun} by ${noun}. Open a ${noun} of a tie to read the words it rests on.`
      }
    >
      <PairChooser />
      <PairTable pair={pair} />
      <ShownInNoYear pair={pair} />
      <PairChanges pair={pair} />
    </ViewPage>
  );
}
