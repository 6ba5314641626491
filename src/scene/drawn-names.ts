import type { Actor, ActorId, Dataset } from '../model/dataset.ts';
import { shortName, widthInLetters } from './short-name.ts';

/** A disc has room for so many letters. */
const IN_DISC = 8;

/** On the drawing a name takes no more room than so many letters; hovering and the lists tell all of it. */
const ON_DRAWING = 24;

/** What of the name of an actor is drawn. */
export function drawnName({ name }: Pick<Actor, 'name'>): string {
  return shortName(name, ON_DRAWING);
}

/**
 * The actors that are drawn as discs: the members of groups, where all their names have room in one. Else
 * all are drawn as names, so that no disc means more than another.
 */
export function discsIn({
  actors,
  groups,
}: Pick<Dataset, 'actors' | 'groups'>): ReadonlySet<ActorId> {
  const members = new Set(groups.flatMap((group) => group.members));
  const fits = actors.every(({ id, name }) => !members.has(id) || widthInLetters(name) <= IN_DISC);
  return fits ? members : new Set();
}
