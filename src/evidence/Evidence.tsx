import { useSelection } from '../state/explorer.tsx';
import { ActorEvidence } from './ActorEvidence.tsx';
import { NothingSelected } from './NothingSelected.tsx';
import { PairEvidence } from './PairEvidence.tsx';
import { TieEvidence } from './TieEvidence.tsx';
import './evidence.css';

/** The region named "Evidence": the words behind whatever is selected. */
export function Evidence() {
  return (
    <section className="evidence" aria-label="Evidence">
      <Selected />
    </section>
  );
}

function Selected() {
  const selection = useSelection();
  switch (selection.kind) {
    case 'nothing':
      return <NothingSelected />;
    case 'tie':
      return <TieEvidence key={selection.id} id={selection.id} />;
    case 'actor':
      return <ActorEvidence id={selection.id} />;
    case 'pair':
      return <PairEvidence id={selection.id} />;
  }
}
