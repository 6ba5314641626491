import type { Actor, ActorId } from '../../model/dataset.ts';

/** The names of actors by their ids; an id that nobody has stands for itself. */
export function namesOf({
  actors,
}: {
  readonly actors: readonly Actor[];
}): (actor: ActorId) => string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return (actor) => names.get(actor) ?? actor;
}
