import type { Actor, Group } from './dataset.ts';
import { groupedBy } from './tie-index.ts';

type Namesake = Pick<Actor, 'id' | 'name' | 'kind' | 'names'>;

/**
 * What actors of one name are called besides, by their ids, so that a reader tells them apart wherever they are named: by
 * kind, else by group, else by another of their names, else by id. Nothing of actors whose name is theirs alone.
 */
export function namesToldApart(
  actors: readonly Namesake[],
  groups: readonly Pick<Group, 'name' | 'members'>[],
): ReadonlyMap<Actor['id'], string> {
  const byName = groupedBy(actors, ({ name }) => keyOf(name));
  const told = new Map<Actor['id'], string>();
  const groupsOf = ({ id }: Namesake) =>
    groups.flatMap(({ name, members }) => (members.includes(id) ? [name] : [])).join(', ');
  const marks: readonly ((actor: Namesake) => string)[] = [
    ({ kind }) => kind,
    groupsOf,
    ({ name, names }) => names.find((other) => keyOf(other) !== keyOf(name)) ?? '',
  ];
  for (const namesakes of byName.values()) {
    if (namesakes.length < 2) continue;
    const apart = (markOf: (actor: Namesake) => string) => {
      const names = namesakes.map((actor) => `${actor.name} (${markOf(actor)})`);
      const isTaken = names.some((name) => byName.has(keyOf(name)));
      const isBlank = namesakes.some((actor) => markOf(actor) === '');
      return !isTaken && !isBlank && new Set(names.map(keyOf)).size === names.length;
    };
    const markOf = marks.find(apart) ?? (({ id }: Namesake) => id);
    for (const actor of namesakes) told.set(actor.id, `${actor.name} (${markOf(actor)})`);
  }
  return told;
}

/** Names look the same however they are composed and set apart. */
function keyOf(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
