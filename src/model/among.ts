import type { ActorId } from './dataset.ts';
import { isAmong } from './silence.ts';
import type { Standing } from './standing.ts';
import { type PairId, pairsAmong } from './tie.ts';
import { groupedBy } from './tie-index.ts';

/** The ties among some actors. */
export interface Among {
  readonly ties: number;
  /** Of each pair that has any, in the order in which they come. */
  readonly byPair: ReadonlyMap<PairId, readonly Standing[]>;
  /** How many pairs the actors make, tied or not. */
  readonly pairs: number;
}

/** Those of some ties that join two of these actors. */
export function amongThese(ties: readonly Standing[], actors: readonly ActorId[]): Among {
  const members = new Set(actors);
  const own = ties.filter(({ tie }) => isAmong(members, tie.pair));
  const byPair = groupedBy(own, ({ tie }) => tie.pair);
  return { ties: own.length, byPair, pairs: pairsAmong(members.size) };
}
