import type { ActorId } from '../model/dataset.ts';
import { actorsOf, type Tie, touches } from '../model/tie.ts';
import { actorsOfTriad } from '../model/triads.ts';
import type { Selection } from '../state/view.ts';

/** Whether a tie belongs to what is in focus: itself, or a tie of its actors, or one that it tells of. */
export function tieInFocus(tie: Tie, focus: Selection): boolean {
  switch (focus.kind) {
    case 'nothing':
      return true;
    case 'tie':
      return tie.id === focus.id;
    case 'actor':
      return touches(tie, focus.id);
    case 'pair':
      return tie.pair === focus.id;
    case 'triad':
      return actorsOf(tie.pair).every((actor) => actorsOfTriad(focus.id).includes(actor));
    case 'source':
      return tie.claims.some(({ source }) => source.id === focus.id);
    case 'speaker':
      return tie.claims.some(({ speaker }) => speaker.id === focus.id);
    case 'event':
      return tie.claims.some(({ event }) => event?.id === focus.id);
  }
}

/**
 * Whether an actor belongs to what is in focus: itself, or an end of a tie in focus. A tie in focus
 * has its ends even where filters keep it from being drawn.
 */
export function actorInFocus(
  actor: ActorId,
  focus: Selection,
  drawn: readonly Tie[],
  ties: readonly Tie[] = drawn,
): boolean {
  if (focus.kind === 'nothing') return true;
  if (focus.kind === 'actor' && focus.id === actor) return true;
  if (focus.kind === 'pair') return actorsOf(focus.id).includes(actor);
  if (focus.kind === 'triad') return actorsOfTriad(focus.id).includes(actor);
  const candidates = focus.kind === 'tie' ? ties : drawn;
  return candidates.some((tie) => touches(tie, actor) && tieInFocus(tie, focus));
}
