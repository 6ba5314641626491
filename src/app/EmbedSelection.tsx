import type { TieId } from '../model/tie.ts';
import { changeInWords } from '../model/words/prose.ts';
import { remarksOn, tieInWords } from '../model/words/words.ts';
import { selectionInWords } from '../state/selection-words.ts';
import { useComparisons } from '../state/use-comparisons.ts';
import {
  useActorName,
  useComparing,
  useExplorer,
  useSelection,
  useStanding,
  useViewName,
} from '../state/use-explorer.tsx';
import { standsAlone } from '../state/views.ts';
import { useFullAddress } from './use-full-address.ts';

/** One line on what is selected in an embedded view, and the way to its evidence. */
export function EmbedSelection() {
  const selection = useSelection();
  const name = useViewName();
  const address = useFullAddress();
  const shown = selection.kind !== 'nothing' && !standsAlone(name);
  return (
    <div role="status" className="embed-selection">
      {shown ? (
        <>
          <Selected />{' '}
          <a href={address} target="_blank" rel="noopener">
            Read its evidence
          </a>
        </>
      ) : null}
    </div>
  );
}

function Selected() {
  const { dataset } = useExplorer();
  const selection = useSelection();
  const comparing = useComparing();
  if (selection.kind !== 'tie') return selectionInWords(selection, dataset);
  return comparing ? <SelectedChange id={selection.id} /> : <SelectedTie id={selection.id} />;
}

function SelectedTie({ id }: { readonly id: TieId }) {
  const standing = useStanding(id);
  const nameOf = useActorName();
  if (standing === undefined) return null;
  return `${tieInWords(standing.tie, nameOf)} (${remarksOn(standing)}).`;
}

/** What became of the tie; of one that stands at neither moment, how it stands at the later. */
function SelectedChange({ id }: { readonly id: TieId }) {
  const { all, moments } = useComparisons();
  const nameOf = useActorName();
  const comparison = all.find(({ tie }) => tie.id === id);
  if (comparison === undefined) return <SelectedTie id={id} />;
  return changeInWords(comparison, moments, nameOf);
}
