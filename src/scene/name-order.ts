import type { ActorId } from '../model/dataset.ts';
import type { Tie } from '../model/tie.ts';
import type { MovedPlaces } from '../state/view-store.ts';

/** Actors as they are named one before the other: those that a reader moved, then those with the most ties of all years. */
export function inOrderOfNaming<Named extends { readonly id: ActorId }>(
  actors: readonly Named[],
  ties: readonly Tie[],
  moved: MovedPlaces,
): readonly Named[] {
  const counts = new Map<ActorId, number>();
  for (const { from, to } of ties) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  const worth = ({ id }: Named) => (moved.has(id) ? Infinity : (counts.get(id) ?? 0));
  const worths = new Map(actors.map((actor) => [actor, worth(actor)]));
  return [...actors].sort(
    (a, b) => compared(worths.get(b), worths.get(a)) || (a.id < b.id ? -1 : 1),
  );
}

function compared(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}
