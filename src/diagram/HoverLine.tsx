import { yearSpan } from '../model/day.ts';
import { standingAt } from '../model/standing.ts';
import { actorsInWords, countInWords } from '../model/words.ts';
import {
  useActorName,
  useExplorer,
  usePairName,
  useSnapshot,
  useViewState,
} from '../state/explorer.tsx';

/** One line that names what the pointer rests on. The list of ties says the same to everyone. */
export function HoverLine() {
  const hovered = useViewState((state) => state.hovered);
  const { tieById, dataset } = useExplorer();
  const { year } = useSnapshot();
  const nameOf = useActorName();
  const pairName = usePairName();

  function words(): string {
    switch (hovered.kind) {
      case 'nothing':
        return '';
      case 'actor':
        return nameOf(hovered.id);
      case 'pair':
        return `${pairName(hovered.id)}: no evidence in ${year}`;
      case 'tie': {
        const tie = tieById.get(hovered.id);
        if (tie === undefined) return '';
        const { state, tenor, sources, disputed } = standingAt(tie, yearSpan(year));
        const rests =
          sources.length === 0
            ? ''
            : `, ${countInWords(sources.length, 'source')} of ${dataset.sources.length}`;
        return `${actorsInWords(tie, nameOf)}: ${tie.relation.name} (${tenor}, ${state}${rests}${disputed ? ', disputed' : ''})`;
      }
    }
  }
  return (
    <p className="hover-line" aria-hidden="true">
      {words()}
    </p>
  );
}
