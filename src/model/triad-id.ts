import type { ActorId } from './dataset.ts';

declare const brand: unique symbol;
/** Names three actors whatever their order, `china:dprk:russia`. */
export type TriadId = string & { readonly [brand]: 'triad' };

export function triadIdOf(a: ActorId, b: ActorId, c: ActorId): TriadId {
  return [a, b, c].sort().join(':') as TriadId;
}

/** The three actors of a triad, in the order of the alphabet. */
export function actorsOfTriad(triad: TriadId): readonly [ActorId, ActorId, ActorId] {
  const [first = '', second = '', third = ''] = triad.split(':');
  return [first as ActorId, second as ActorId, third as ActorId];
}
