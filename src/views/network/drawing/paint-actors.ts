import type { Core } from 'cytoscape';
import type { Actor, ActorId } from '../../../model/dataset.ts';
import { actorsSelected } from '../../../state/actors-selected.ts';
import { nodeIdOf } from '../elements.ts';
import type { Sight } from './sight.ts';

/** The classes of an actor that change with what is shown. */
const CLASSES = ['idle', 'muted', 'resting', 'chosen'] as const;

/** Brings actors in line with the ties that are drawn; touches only those that change. */
export function actorPainter(cy: Core, actors: readonly Actor[]) {
  const worn = new Map<ActorId, number>();
  return (sight: Sight): void => {
    const chosen = new Set(actorsSelected(sight.selected));
    cy.batch(() => {
      for (const { id } of actors) {
        const classes = classesOf(id, sight, chosen);
        const code = CLASSES.reduce((sum, each, bit) => sum + (classes[each] ? 1 << bit : 0), 0);
        if ((worn.get(id) ?? 0) === code) continue;
        worn.set(id, code);
        const node = cy.getElementById(nodeIdOf(id));
        for (const each of CLASSES) node.toggleClass(each, classes[each]);
      }
    });
  };
}

function classesOf(
  actor: ActorId,
  { content, highlighted, resting }: Sight,
  chosen: ReadonlySet<ActorId>,
): Readonly<Record<(typeof CLASSES)[number], boolean>> {
  return {
    idle: !content.touched.has(actor),
    muted: highlighted !== null && !highlighted.has(actor),
    resting: resting && highlighted !== null,
    chosen: chosen.has(actor),
  };
}
