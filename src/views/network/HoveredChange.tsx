import { changeInWords } from '../../model/words/prose.ts';
import { useComparisons } from '../../state/use-comparisons.ts';
import { useActorName, useViewState } from '../../state/use-explorer.tsx';

/** What became of the tie that the pointer rests on; nothing where it rests on none. */
export function HoveredChange() {
  const hovered = useViewState((state) => state.hovered);
  const { all, moments } = useComparisons();
  const nameOf = useActorName();
  const comparison =
    hovered.kind === 'tie' ? all.find(({ tie }) => tie.id === hovered.id) : undefined;
  return comparison === undefined ? null : changeInWords(comparison, moments, nameOf);
}
