import { changeInWords } from '../model/prose.ts';
import type { TieId } from '../model/tie.ts';
import { remarksOn, tieInWords } from '../model/words.ts';
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
  return (
    <p className="hover-line" aria-hidden="true">
      <Hovered />
    </p>
  );
}

function Hovered() {
  const hovered = useViewState((state) => state.hovered);
  const { year } = useSnapshot();
  const nameOf = useActorName();
  const pairName = usePairName();
  const comparing = useViewName() === 'compare';
  switch (hovered.kind) {
    case 'actor':
      return nameOf(hovered.id);
    case 'pair':
      return `${pairName(hovered.id)}: no evidence in ${year}`;
    case 'tie':
      return comparing ? <HoveredChange id={hovered.id} /> : <HoveredTie id={hovered.id} />;
    // Nothing else stands on the drawing.
    default:
      return null;
  }
}

function HoveredTie({ id }: { id: TieId }) {
  const standing = useStanding(id);
  const nameOf = useActorName();
  if (standing === undefined) return null;
  return `${tieInWords(standing.tie, nameOf)} (${remarksOn(standing)})`;
}

function HoveredChange({ id }: { id: TieId }) {
  const { all, years } = useComparisons();
  const nameOf = useActorName();
  const comparison = all.find(({ tie }) => tie.id === id);
  return comparison === undefined ? null : changeInWords(comparison, years, nameOf);
}
