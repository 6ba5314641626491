import { actorsInWords, remarksOn } from '../model/words.ts';
import {
  useActorName,
  usePairName,
  useSnapshot,
  useStanding,
  useViewState,
} from '../state/use-explorer.tsx';

/** One line that names what the pointer rests on. The list of ties says the same to everyone. */
export function HoverLine() {
  const hovered = useViewState((state) => state.hovered);
  const { year } = useSnapshot();
  const standing = useStanding(hovered.kind === 'tie' ? hovered.id : undefined);
  const nameOf = useActorName();
  const pairName = usePairName();

  function words(): string {
    switch (hovered.kind) {
      case 'actor':
        return nameOf(hovered.id);
      case 'pair':
        return `${pairName(hovered.id)}: no evidence in ${year}`;
      case 'tie':
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
