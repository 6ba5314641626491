import { changeInWords } from '../model/prose.ts';
import { actorsInWords, remarksOn } from '../model/words.ts';
import { useComparisons } from '../state/use-comparisons.ts';
import {
  useActorName,
  usePairName,
  useSnapshot,
  useStanding,
  useViewName,
  useViewState,
} from '../state/use-explorer.tsx';

/** One line that names what the pointer rests on. The list of ties says the same to everyone. */
export function HoverLine() {
  const hovered = useViewState((state) => state.hovered);
  const { year } = useSnapshot();
  const standing = useStanding(hovered.kind === 'tie' ? hovered.id : undefined);
  const nameOf = useActorName();
  const comparing = useViewName() === 'compare';
  const { all, years } = useComparisons();
  const comparison = comparing
    ? all.find(({ tie }) => hovered.kind === 'tie' && tie.id === hovered.id)
    : undefined;
  const pairName = usePairName();

  function words(): string {
    switch (hovered.kind) {
      case 'actor':
        return nameOf(hovered.id);
      case 'pair':
        return `${pairName(hovered.id)}: no evidence in ${year}`;
      case 'tie':
        if (comparison !== undefined) return changeInWords(comparison, years, nameOf);
        return standing === undefined
          ? ''
          : `${actorsInWords(standing.tie, nameOf)}: ${standing.tie.relation.name} (${remarksOn(standing)})`;
      // Nothing else stands on the drawing.
      default:
        return '';
    }
  }
  return (
    <p className="hover-line" aria-hidden="true">
      {words()}
    </p>
  );
}
