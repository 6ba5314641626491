import { evidenceBetween } from '../dataset/joined.ts';
import { alikeAmong } from '../foreign/mapping/alike-names.ts';
import type { AlikeNames } from '../foreign/mapping/mapping.ts';
import type { Actor, ActorId, Dataset, SourceId } from '../model/dataset.ts';
import { remembered } from '../model/remembered.ts';
import { tiesOf } from '../model/tie.ts';

/** An actor with what its name rests on: how many claims are about it, in how many documents, and its ties. */
export interface RestingActor {
  readonly actor: Actor;
  readonly claims: number;
  readonly ties: number;
  readonly documents: number;
}

/** Actors whose names may be those of one, the first in the data first. */
export interface AlikeActors {
  readonly differ: AlikeNames['differ'];
  readonly actors: readonly RestingActor[];
  /** Whether evidence is about two of them together, who are therefore not one. */
  readonly apart: boolean;
}

/** Actors of a dataset whose names may be those of one, group by group; of one name of several, the first. */
export const alikeActorsIn = remembered((dataset: Dataset): readonly AlikeActors[] => {
  const byName = new Map([...dataset.actors].reverse().map((actor) => [actor.ownName, actor]));
  const groups = alikeAmong(new Map(dataset.actors.map(({ ownName }) => [ownName, 0])));
  if (groups.length === 0) return [];
  const restsOf = restsIn(dataset);
  return groups.map(({ differ, names }) => {
    const actors = names.flatMap(({ name }) => {
      const actor = byName.get(name);
      return actor === undefined ? [] : [{ actor, ...restsOf(actor.id) }];
    });
    const ids = actors.map(({ actor }) => actor.id);
    return { differ, actors, apart: evidenceBetween(dataset, ids) };
  });
});

function restsIn(dataset: Dataset): (id: ActorId) => Omit<RestingActor, 'actor'> {
  const rests = new Map<ActorId, { claims: number; ties: number; sources: Set<SourceId> }>();
  const restOf = (id: ActorId) => {
    const known = rests.get(id) ?? { claims: 0, ties: 0, sources: new Set() };
    rests.set(id, known);
    return known;
  };
  for (const { from, to, source } of dataset.claims) {
    for (const rest of [restOf(from), restOf(to)]) {
      rest.claims += 1;
      rest.sources.add(source.id);
    }
  }
  for (const { from, to } of tiesOf(dataset)) {
    for (const rest of [restOf(from), restOf(to)]) rest.ties += 1;
  }
  return (id) => {
    const { claims, ties, sources } = restOf(id);
    return { claims, ties, documents: sources.size };
  };
}
