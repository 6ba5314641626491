import type { ActorId } from '../model/dataset.ts';
import { isAmong } from '../model/silence.ts';
import { type Tie, touches } from '../model/tie.ts';
import { actorsSelected } from '../state/actors-selected.ts';
import type { Selection } from '../state/view.ts';

/** Tells whether a tie belongs to what is highlighted: itself, or a tie of its actors, or one that it tells of. */
export function highlightedBy(highlight: Selection): (tie: Tie) => boolean {
  switch (highlight.kind) {
    case 'nothing':
      return () => true;
    case 'tie':
      return ({ id }) => id === highlight.id;
    case 'actor':
      return (tie) => touches(tie, highlight.id);
    case 'pair':
      return ({ pair }) => pair === highlight.id;
    case 'triad':
    case 'actors': {
      const actors = new Set(actorsSelected(highlight));
      return ({ pair }) => isAmong(actors, pair);
    }
    case 'source':
      return ({ claims }) => claims.some(({ source }) => source.id === highlight.id);
    case 'speaker':
      return ({ claims }) => claims.some(({ speaker }) => speaker.id === highlight.id);
    case 'event':
      return ({ claims }) => claims.some(({ event }) => event?.id === highlight.id);
  }
}

/** Tells whether a tie belongs to what is selected, to be marked among all; nothing does where nothing is. */
export function belongsTo(selection: Selection): (tie: Tie) => boolean {
  return selection.kind === 'nothing' ? () => false : highlightedBy(selection);
}

/**
 * The actors that belong to what is highlighted: itself, or the ends of highlighted ties; `null` where all
 * do. A highlighted tie has its ends even where filters keep it from being drawn: `tieOf` knows it.
 */
export function highlightedActors(
  highlight: Selection,
  drawn: () => Iterable<Tie>,
  tieOf: (id: Tie['id']) => Tie | undefined,
): ReadonlySet<ActorId> | null {
  switch (highlight.kind) {
    case 'nothing':
      return null;
    case 'pair':
    case 'triad':
    case 'actors':
      return new Set(actorsSelected(highlight));
    case 'tie': {
      const tie = tieOf(highlight.id);
      return new Set(tie === undefined ? [] : [tie.from, tie.to]);
    }
    case 'actor':
      return endsOf(drawn(), highlight).add(highlight.id);
    default:
      return endsOf(drawn(), highlight);
  }
}

function endsOf(drawn: Iterable<Tie>, highlight: Selection): Set<ActorId> {
  const isHighlighted = highlightedBy(highlight);
  const ends = new Set<ActorId>();
  for (const tie of drawn) if (isHighlighted(tie)) ends.add(tie.from).add(tie.to);
  return ends;
}
