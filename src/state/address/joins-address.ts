import type { Join } from '../../dataset/joined.ts';
import type { ActorId } from '../../model/dataset.ts';
import { listed } from './address-words.ts';

/** Reads `ben-mueller:ben-müller,c:d`: which actors the reader takes for which; what is no such pair is none. */
export function readJoins(text: string | null): readonly Join[] {
  return listed(text).flatMap((part) => {
    const [actor = '', as = '', ...more] = part.split(':');
    if (actor === '' || as === '' || more.length > 0) return [];
    return [{ actor: actor as ActorId, as: as as ActorId }];
  });
}

/** The same as an address has it; `null` for none. */
export function joinsAsText(joins: readonly Join[]): string | null {
  return joins.length === 0 ? null : joins.map(({ actor, as }) => `${actor}:${as}`).join(',');
}
