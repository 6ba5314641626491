import type { ActorId } from '../model/dataset.ts';
import { actorsOf, type Tie, touches } from '../model/tie.ts';
import { actorsOfTriad } from '../model/triad-id.ts';
import type { Selection } from '../state/view.ts';

/** Tells whether a tie belongs to what is in focus: itself, or a tie of its actors, or one that it tells of. */
export function inFocusOf(focus: Selection): (tie: Tie) => boolean {
  switch (focus.kind) {
    case 'nothing':
      return () => true;
    case 'tie':
      return ({ id }) => id === focus.id;
    case 'actor':
      return (tie) => touches(tie, focus.id);
    case 'pair':
      return ({ pair }) => pair === focus.id;
    case 'triad': {
      const actors = new Set(actorsOfTriad(focus.id));
      return ({ from, to }) => actors.has(from) && actors.has(to);
    }
    case 'source':
      return ({ claims }) => claims.some(({ source }) => source.id === focus.id);
    case 'speaker':
      return ({ claims }) => claims.some(({ speaker }) => speaker.id === focus.id);
    case 'event':
      return ({ claims }) => claims.some(({ event }) => event?.id === focus.id);
  }
}

/**
 * The actors that belong to what is in focus: itself, or the ends of ties in focus; `null` where all
 * do. A tie in focus has its ends even where filters keep it from being drawn: `tieOf` knows it.
 */
export function actorsInFocus(
  focus: Selection,
  drawn: () => Iterable<Tie>,
  tieOf: (id: Tie['id']) => Tie | undefined,
): ReadonlySet<ActorId> | null {
  switch (focus.kind) {
    case 'nothing':
      return null;
    case 'pair':
      return new Set(actorsOf(focus.id));
    case 'triad':
      return new Set(actorsOfTriad(focus.id));
    case 'tie': {
      const tie = tieOf(focus.id);
      return new Set(tie === undefined ? [] : [tie.from, tie.to]);
    }
    case 'actor':
      return endsOf(drawn(), focus).add(focus.id);
    default:
      return endsOf(drawn(), focus);
  }
}

function endsOf(drawn: Iterable<Tie>, focus: Selection): Set<ActorId> {
  const isInFocus = inFocusOf(focus);
  const ends = new Set<ActorId>();
  for (const tie of drawn) if (isInFocus(tie)) ends.add(tie.from).add(tie.to);
  return ends;
}
