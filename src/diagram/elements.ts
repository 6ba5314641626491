import type { ElementDefinition } from 'cytoscape';
import type { Actor, Group } from '../model/dataset.ts';
import { actorsOf, type PairId, type TieId } from '../model/tie.ts';
import type { Arrangement } from '../scene/arrangement.ts';
import { LAYERS } from '../scene/layers.ts';

/**
 * Ids on the drawing carry their kind, so that no actor, tie or group can be taken for another, and
 * none is called `constructor`. They are only ever looked up whole, never put into a selector.
 */
export const nodeIdOf = (actor: Actor['id']) => `n:${actor}`;
export const groupIdOf = (group: Group['id']) => `g:${group}`;
export const groupNameIdOf = (group: Group['id']) => `${groupIdOf(group)}:name`;
export const edgeIdOf = (tie: TieId) => `e:${tie}`;
export const silenceIdOf = (pair: PairId) => `s:${pair}`;

/**
 * All elements of all years, made once. Positions and curves are set as soon as the size of the
 * drawing is known; what shows in a year is a matter of classes.
 */
export function elementsOf({ dataset, ties, silences }: Arrangement): ElementDefinition[] {
  const { actors, groups } = dataset;
  const members = new Set(groups.flatMap((group) => group.members));
  return [
    ...groups.map((group, index) => ({
      group: 'nodes' as const,
      data: { id: groupIdOf(group.id), points: '-1 -1 1 -1 0 1', width: 1, height: 1 },
      classes: `group group-${index % 2}`,
      position: { x: 0, y: 0 },
      grabbable: false,
      selectable: false,
    })),
    ...groups.map((group) => ({
      group: 'nodes' as const,
      data: { id: groupNameIdOf(group.id), label: group.name },
      classes: 'group-name',
      position: { x: 0, y: 0 },
      grabbable: false,
      selectable: false,
    })),
    // Cytoscape sizes no node by its label: leave room for the name in the drawing's font.
    ...actors.map((actor) => ({
      group: 'nodes' as const,
      data: {
        id: nodeIdOf(actor.id),
        label: actor.name,
        actor: actor.id,
        width: 7.5 * actor.name.length + 16,
        narrowWidth: 6.2 * actor.name.length + 10,
      },
      classes: members.has(actor.id) ? 'actor member' : 'actor',
      position: { x: 0, y: 0 },
    })),
    ...silences.map((pair) => {
      const [first, second] = actorsOf(pair);
      return {
        group: 'edges' as const,
        data: {
          id: silenceIdOf(pair),
          source: nodeIdOf(first),
          target: nodeIdOf(second),
          pair,
          bend: '0 0',
          weights: '0.25 0.75',
        },
        classes: 'silence',
      };
    }),
    ...ties.map((tie) => ({
      group: 'edges' as const,
      data: {
        id: edgeIdOf(tie.id),
        source: nodeIdOf(tie.from),
        target: nodeIdOf(tie.to),
        tie: tie.id,
        mark: tie.relation.mark,
        layer: LAYERS.lowest,
        bend: '0 0',
        weights: '0.25 0.75',
      },
      classes: 'tie',
    })),
  ];
}
