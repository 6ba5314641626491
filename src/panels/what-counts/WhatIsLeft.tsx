import { codersMayTell } from '../../model/evidence-base.ts';
import { tollInWords, tollOf } from '../../model/rests-on.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { countInWords } from '../../model/words/words.ts';
import { networkOf } from '../../state/explorer.ts';
import {
  useActions,
  useExplorer,
  useKnown,
  useNetwork,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { withWholeBase } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';

/** How much counts, where not everything does, and what it changes of the year. */
export function WhatIsLeft() {
  const explorer = useExplorer();
  const { claims, sources } = useKnown().dataset;
  const snapshot = useSnapshot();
  const base = useViewState((state) => state.view.base);
  const { change } = useActions();
  const network = useNetwork();
  const toll = tollOf(networkOf(explorer, snapshot), network);
  const all = explorer.dataset;
  return (
    <>
      Counts {countInWords(claims.length, 'claim')} of {all.claims.length}, from {sources.length} of{' '}
      {countInWords(all.sources.length, 'source')}. Ties of {momentName(snapshot)}:{' '}
      {tollInWords(toll)}
      {codersMayTell(base) ? '' : '; without coders’ notes, which know all texts'}.{' '}
      <Button look="link" onClick={() => change(withWholeBase)}>
        Count everything
      </Button>
    </>
  );
}
