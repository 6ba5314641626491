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
  const pairName = usePairName();
  const noun = useMomentNoun();
  const { snapshots } = useKnown().dataset;
  return (
    <ViewPage
      title={pair === null ? 'One pair' : pairName(pair)}
      isNames={pair !== null}
      lead={leadOf(pair !== null, noun, snapshots.length)}
    >
      {/* The same before and after the choice, which keeps the focus where it was made. */}
      <PairChooser />
      {pair === null ? <ManyTies /> : <ChosenPair pair={pair} />}
    </ViewPage>
  );
}

function leadOf(isChosen: boolean, noun: string, stops: number): string {
  if (!isChosen) {
    return `Choose two actors to see each of their ties, ${noun} by ${noun}, and what came, went and turned.`;
  }
  return stops === 1
    ? 'Every tie of the two. Open one to read the words it rests on.'
    : `Every tie of the two, ${noun} by ${noun}. Open a ${noun} of a tie to read the words it rests on.`;
}

function ChosenPair({ pair }: { readonly pair: PairId }) {
  return (
    <>
      <PairTable pair={pair} />
      <ShownInNoYear pair={pair} />
      <PairChanges pair={pair} />
    </>
  );
}
