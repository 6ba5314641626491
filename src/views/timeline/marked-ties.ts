import type { PairLane, PairSection } from '../../model/pair-lanes.ts';
import { type TieId, touches } from '../../model/tie.ts';
import { belongsTo } from '../../scene/highlight.ts';
import { actorsSelected } from '../../state/actors-selected.ts';
import type { Selection } from '../../state/view.ts';

interface MarkedTies {
  readonly marked: ReadonlySet<TieId>;
  /** Whether several actors are selected and nothing is among them. */
  readonly noneAmong: boolean;
}

/** The ties that belong to what is selected; where none is among several actors, those that each has with others. */
export function markedTies(selection: Selection, sections: readonly PairSection[]): MarkedTies {
  const ties = sections.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.ties));
  const isOwn = belongsTo(selection);
  const own = ties.filter(({ tie }) => isOwn(tie));
  const actors = actorsSelected(selection);
  if (own.length > 0 || actors.length < 2) return { marked: idsOf(own), noneAmong: false };
  const ofAny = ties.filter(({ tie }) => actors.some((actor) => touches(tie, actor)));
  return { marked: idsOf(ofAny), noneAmong: true };
}

function idsOf(ties: PairLane['ties']): ReadonlySet<TieId> {
  return new Set(ties.map(({ tie }) => tie.id));
}

/** Of so many marked ties each is shown, whatever comes before it. */
const MOST_IN_ANY_CASE = 60;

/** Tells whether a lane has one of the marked ties, unless there are many. */
export function holding(marked: ReadonlySet<TieId>): (lane: PairLane) => boolean {
  if (marked.size > MOST_IN_ANY_CASE) return () => false;
  return ({ ties }) => ties.some(({ tie }) => marked.has(tie.id));
}
