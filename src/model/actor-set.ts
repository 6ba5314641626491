import type { ActorId } from './dataset.ts';

declare const brand: unique symbol;
/** Names three actors or more whatever their order, `china:dprk:russia:usa`. */
export type ActorSetId = string & { readonly [brand]: 'actor set' };

export function actorSetOf(actors: Iterable<ActorId>): ActorSetId {
  return [...new Set(actors)].sort().join(':') as ActorSetId;
}

/** The actors of a set, in the order of the alphabet. */
export function actorsOfSet(set: ActorSetId): readonly ActorId[] {
  return set.split(':').map((id) => id as ActorId);
}
