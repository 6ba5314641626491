import type { Group } from './dataset.ts';
import { type Network, pairStateIn, pairsSpokenOf } from './network.ts';
import type { TieState } from './standing.ts';
import { type PairId, pairOf } from './tie.ts';

/** Every pair among the members of groups, within one or across: those whose silence can be shown. */
export function pairsOfMembers(groups: readonly Group[]): readonly PairId[] {
  const known = worked.get(groups) ?? pairsAmong(groups);
  worked.set(groups, known);
  return known;
}

const worked = new WeakMap<readonly Group[], readonly PairId[]>();

function pairsAmong(groups: readonly Group[]): readonly PairId[] {
  const members = [...new Set(groups.flatMap((group) => group.members))];
  return members.flatMap((member, index) =>
    members.slice(index + 1).map((other) => pairOf(member, other)),
  );
}

/** The pairs of members of whom nothing at all is known at the moment. */
export function silentPairs(network: Network, groups: readonly Group[]): readonly PairId[] {
  return pairsOfMembers(groups).filter((pair) => !network.pairs.has(pair));
}

/** The states of a pair of which no source speaks at the moment, whatever else is known of it. */
export const UNSPOKEN_STATES = [
  'no evidence',
  'context',
  'carried forward',
] as const satisfies readonly TieState[];

/** The pairs of members of whom no source speaks at the moment, by what is known of them all the same. */
export function unspokenPairs(
  network: Network,
  groups: readonly Group[],
): ReadonlyMap<(typeof UNSPOKEN_STATES)[number], readonly PairId[]> {
  const spoken = pairsSpokenOf(network);
  const pairs = pairsOfMembers(groups).filter((pair) => !spoken.has(pair));
  return new Map(
    UNSPOKEN_STATES.map((state) => [
      state,
      pairs.filter((pair) => pairStateIn(network, pair) === state),
    ]),
  );
}
