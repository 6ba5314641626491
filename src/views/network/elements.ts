import type { ElementDefinition } from 'cytoscape';
import type { Actor, Dataset } from '../../model/dataset.ts';
import { discsIn, drawnName } from '../../scene/drawn-names.ts';
import { kindTones } from '../../scene/kind-tones.ts';
import { COMPACT, LARGE, nameWidth } from '../../scene/sizes.ts';

/**
 * Ids on the drawing carry their kind, so that none is called `constructor`. They are only ever
 * looked up whole, never put into a selector.
 */
export const nodeIdOf = (actor: Actor['id']) => `n:${actor}`;

/** The actors, made once. Where they stand is set as soon as the size of the drawing is known. */
export function elementsOf(dataset: Dataset, crowded: boolean): ElementDefinition[] {
  const discs = discsIn(dataset);
  const toneOf = kindTones(dataset);
  // Cytoscape sizes no node by its label: leave room for the name in the drawing's font.
  return dataset.actors.map((actor) => {
    const label = drawnName(actor);
    return {
      group: 'nodes' as const,
      data: {
        id: nodeIdOf(actor.id),
        label,
        actor: actor.id,
        dot: 1,
        width: nameWidth(label, LARGE),
        narrowWidth: nameWidth(label, COMPACT),
      },
      classes: crowded
        ? ['dot']
        : ['actor', discs.has(actor.id) ? 'member' : '', toneOf(actor) ?? ''].filter(Boolean),
      position: { x: 0, y: 0 },
    };
  });
}
