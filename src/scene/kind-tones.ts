import type { Actor, Dataset } from '../model/dataset.ts';
import type { Tone } from './shapes.ts';

/** The tone of the rim of an actor, by its kind; `null` where its kind has none. */
export function kindTones({ actorKinds }: Pick<Dataset, 'actorKinds'>) {
  const tones = new Map(actorKinds.map(({ kind, colour }) => [kind, colour]));
  return ({ kind }: Pick<Actor, 'kind'>): Tone | null => tones.get(kind) ?? null;
}
