import type { TieId } from '../../model/tie.ts';
import { momentWhen } from '../../model/words/moment-words.ts';
import { remarksOn, tieInWords } from '../../model/words/words.ts';
import {
  useActorName,
  useComparing,
  usePairName,
  useSnapshot,
  useStanding,
  useViewState,
} from '../../state/use-explorer.tsx';
import { Loaded } from '../../ui/Loaded.tsx';

/** One line that names what the pointer rests on. The list of ties says the same to everyone. */
export function HoverLine() {
  const comparing = useComparing();
  return (
    <p className="hover-line" aria-hidden="true">
      <Hovered comparing={comparing} />
      {comparing ? (
        <Loaded what="What tells of changes" load={loadHoveredChange} fallback={null}>
          {(HoveredChange) => <HoveredChange />}
        </Loaded>
      ) : null}
    </p>
  );
}

function Hovered({ comparing }: { readonly comparing: boolean }) {
  const hovered = useViewState((state) => state.hovered);
  const snapshot = useSnapshot();
  const nameOf = useActorName();
  const pairName = usePairName();
  switch (hovered.kind) {
    case 'actor':
      return nameOf(hovered.id);
    case 'pair':
      return `${pairName(hovered.id)}: no evidence ${momentWhen(snapshot)}`;
    case 'tie':
      return comparing ? null : <HoveredTie id={hovered.id} />;
    // Nothing else stands on the drawing.
    default:
      return null;
  }
}

const loadHoveredChange = async () => (await import('./HoveredChange.tsx')).HoveredChange;

function HoveredTie({ id }: { id: TieId }) {
  const standing = useStanding(id);
  const nameOf = useActorName();
  if (standing === undefined) return null;
  return `${tieInWords(standing.tie, nameOf)} (${remarksOn(standing)})`;
}
