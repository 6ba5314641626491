import type { ActorId, Group } from './dataset.ts';
import { type Network, pairsNamed, pairsSpokenOf } from './network.ts';
import { countSilent, isAmong, membersOf, silentPairs } from './silence.ts';
import type { TieState } from './standing.ts';
import { actorsOf, type PairId } from './tie.ts';

/** The states of a pair that no claim names of the moment, whatever else is known of it. */
export const UNSPOKEN_STATES = [
  'no evidence',
  'context',
  'carried forward',
] as const satisfies readonly TieState[];

export type UnspokenState = (typeof UNSPOKEN_STATES)[number];

/** Some pairs, in the order of members, and how many there are in all. */
interface Pairs {
  readonly pairs: readonly PairId[];
  readonly count: number;
}

/** The pairs of members that no claim names of the moment, by what is known of them all the same. */
export function unspokenPairs(
  network: Network,
  groups: readonly Group[],
): ReadonlyMap<UnspokenState, Pairs> {
  const unspoken = new Map<UnspokenState, Pairs>([
    ['no evidence', { pairs: silentPairs(network, groups), count: countSilent(network, groups) }],
  ]);
  const members = membersOf(groups);
  const named = pairsNamed(network);
  const known = [...network.pairs].filter(([pair]) => !named.has(pair) && isAmong(members, pair));
  for (const state of ['context', 'carried forward'] as const) {
    const pairs = known.flatMap(([pair, each]) => (each === state ? [pair] : []));
    unspoken.set(state, { pairs: inOrderOf(members, pairs), count: pairs.length });
  }
  return unspoken;
}

/** The pairs of members of whom claims only forecast or suppose something of the moment. */
export function supposedPairs(network: Network, groups: readonly Group[]): readonly PairId[] {
  const members = membersOf(groups);
  const asserted = pairsSpokenOf(network);
  const named = [...pairsNamed(network)];
  return inOrderOf(
    members,
    named.filter((pair) => !asserted.has(pair) && isAmong(members, pair)),
  );
}

/** Pairs by the places of their two among the members: as all pairs would come. */
function inOrderOf(members: ReadonlySet<ActorId>, pairs: readonly PairId[]): readonly PairId[] {
  const places = new Map([...members].map((member, place) => [member, place]));
  const rankOf = (pair: PairId) => {
    const [a = 0, b = 0] = actorsOf(pair).map((actor) => places.get(actor) ?? 0);
    return Math.min(a, b) * members.size + Math.max(a, b);
  };
  return [...pairs].sort((a, b) => rankOf(a) - rankOf(b));
}
