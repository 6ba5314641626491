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

/** The names of actors, each with its id behind it where two have one name, for formats in which that is what tells them apart. */
export function labelsOf({
  actors,
}: {
  readonly actors: readonly Actor[];
}): (actor: Actor) => string {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of actors) (seen.has(name) ? shared : seen).add(name);
  return ({ id, name }) => (shared.has(name) ? `${name} (${id})` : name);
}
