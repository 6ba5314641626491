import type { Actor, ActorId } from '../model/dataset.ts';

export type Places = ReadonlyMap<ActorId, Actor['place']>;

const MIDDLE = 0.5;
/** Leaves room at the edges for names. */
const RADIUS = 0.45;

/** Places on a circle for actors that have none, in their order, the first at the top, then clockwise. */
export function circlePlaces(actors: readonly { readonly id: ActorId }[]): Places {
  const step = (2 * Math.PI) / actors.length;
  return new Map(
    actors.map(({ id }, index) => [
      id,
      {
        x: MIDDLE + RADIUS * Math.sin(index * step),
        y: MIDDLE - RADIUS * Math.cos(index * step),
      },
    ]),
  );
}
