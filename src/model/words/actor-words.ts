import type { ActorKind } from '../actor-kind.ts';
import type { Dataset } from '../dataset.ts';

/** What readers are told of a kind of actors: its name, or else the kind itself. */
export function kindsOfActors({ actorKinds }: Pick<Dataset, 'actorKinds'>) {
  const names = new Map(actorKinds.map((each) => [each.kind, nameOfKind(each)]));
  return (kind: string): string => names.get(kind) ?? kind;
}

export function nameOfKind({ kind, name }: ActorKind): string {
  return name ?? kind;
}
