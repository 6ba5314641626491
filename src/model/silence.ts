import type { ActorId, Group } from './dataset.ts';
import type { Network } from './network.ts';
import { remembered, rememberedForTwo } from './remembered.ts';
import { actorsOf, type PairId, pairOf, pairsAmong } from './tie.ts';

/** All members of groups, each once, in the order in which groups name them. */
export const membersOf = remembered(
  (groups: readonly Group[]): ReadonlySet<ActorId> =>
    new Set(groups.flatMap(({ members }) => members)),
);

/**
 * Every pair among the members of groups, within one or across: those whose silence can be shown. One
 * after the other, since thousands of members make millions of pairs.
 */
export function* pairsOfMembers(groups: readonly Group[]): Generator<PairId> {
  const members = [...membersOf(groups)];
  for (const [index, member] of members.entries()) {
    for (let other = index + 1; other < members.length; other += 1) {
      const second = members[other];
      if (second !== undefined) yield pairOf(member, second);
    }
  }
}

/** How many pairs of members there are of whom nothing at all is known at the moment. */
export const countSilent = rememberedForTwo(
  (network: Network, groups: readonly Group[]): number => {
    const members = membersOf(groups);
    let known = 0;
    for (const pair of network.pairs.keys()) if (isAmong(members, pair)) known += 1;
    return pairsAmong(members.size) - known;
  },
);

/** So many silent pairs are named at most: the others are only counted. */
export const MOST_SILENT = 1000;

/** The first pairs of members of whom nothing at all is known at the moment. */
export function silentPairs(network: Network, groups: readonly Group[]): readonly PairId[] {
  const silent: PairId[] = [];
  for (const pair of pairsOfMembers(groups)) {
    if (silent.length === MOST_SILENT) break;
    if (!network.pairs.has(pair)) silent.push(pair);
  }
  return silent;
}

export function isAmong(members: ReadonlySet<ActorId>, pair: PairId): boolean {
  const [first, second] = actorsOf(pair);
  return members.has(first) && members.has(second);
}
