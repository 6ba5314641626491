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
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly reading: boolean;
  readonly onRead: () => void;
}

/** One line on what is selected in an embedded view, and the way to its words. */
export function EmbedSelection({ reading, onRead }: Props) {
  const selection = useSelection();
  const name = useViewName();
  const shown = selection.kind !== 'nothing' && !standsAlone(name);
  return (
    <div role="status" className="embed-selection">
      {shown ? (
        <>
          <Selected />{' '}
          <Button look="link" aria-expanded={reading} onClick={onRead}>
            Read the words
          </Button>
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
