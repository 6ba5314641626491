import type { Core } from 'cytoscape';
import type { Actor, ActorId } from '../../model/dataset.ts';
import type { Tie, TieId } from '../../model/tie.ts';
import { actorsInFocus } from '../../scene/highlight.ts';
import { nodeIdOf } from '../elements.ts';
import type { Attention, Content } from './sight.ts';

/** The classes of an actor that change with what is shown. */
const CLASSES = ['idle', 'muted', 'resting', 'chosen'] as const;
type ActorClass = (typeof CLASSES)[number];

/** Brings actors in line with the ties that are drawn; touches only those that change. */
export function actorPainter(cy: Core, actors: readonly Actor[]) {
  const worn = new Map<ActorId, number>();
  return (content: Content, attention: Attention, tieOf: (id: TieId) => Tie | undefined): void => {
    const classesOf = classesIn(content, attention, tieOf);
    cy.batch(() => {
      for (const { id } of actors) {
        const classes = classesOf(id);
        const code = CLASSES.reduce((sum, each, bit) => sum + (classes[each] ? 1 << bit : 0), 0);
        if (worn.get(id) === code) continue;
        worn.set(id, code);
        const node = cy.getElementById(nodeIdOf(id));
        for (const each of CLASSES) node.toggleClass(each, classes[each]);
      }
    });
  };
}

function classesIn(
  { ties }: Content,
  { focus, selected, resting }: Attention,
  tieOf: (id: TieId) => Tie | undefined,
): (actor: ActorId) => Readonly<Record<ActorClass, boolean>> {
  const touched = new Set<ActorId>();
  for (const { tie } of ties) touched.add(tie.from).add(tie.to);
  const inFocus = actorsInFocus(
    focus,
    ties.map(({ tie }) => tie),
    tieOf,
  );
  return (actor) => ({
    idle: !touched.has(actor),
    muted: inFocus !== null && !inFocus.has(actor),
    resting: resting && inFocus !== null,
    chosen: selected.kind === 'actor' && selected.id === actor,
  });
}
