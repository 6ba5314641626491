import type { CollectionReturnValue, Core } from 'cytoscape';
import { actorsOf, type PairId } from '../model/tie.ts';
import type { Arrangement } from '../scene/arrangement.ts';
import { distance, type Point } from '../scene/geometry.ts';
import { groupShape } from '../scene/group-shape.ts';
import { wayOf } from '../scene/lanes.ts';
import { layersOf } from '../scene/layers.ts';
import { bowsOf, type Positions } from '../scene/places.ts';
import { handleShare, NAME_BELOW } from '../scene/plan.ts';
import type { Sizes } from '../scene/sizes.ts';
import { edgeIdOf, groupIdOf, groupNameIdOf, nodeIdOf, silenceIdOf } from './elements.ts';

/** Puts every actor in its place, and lines and groups after them. */
export function arrange(cy: Core, arrangement: Arrangement, places: Positions, sizes: Sizes) {
  cy.batch(() => {
    for (const [actor, point] of places) cy.getElementById(nodeIdOf(actor)).position({ ...point });
    followActors(cy, arrangement, sizes);
  });
}

/** Bends the lines and stretches the groups to where the actors stand now. */
export function followActors(cy: Core, arrangement: Arrangement, sizes: Sizes) {
  const { dataset, ties, silences, lanes } = arrangement;
  const positions: Positions = new Map(
    dataset.actors.map(({ id }): [typeof id, Point] => [
      id,
      cy.getElementById(nodeIdOf(id)).position(),
    ]),
  );
  const pairs = new Set([...ties.map((tie) => tie.pair), ...silences]);
  const bows = bowsOf(pairs, positions, sizes.clearance);
  const weights = new Map(
    [...pairs].map((pair) => [pair, weightsOf(pair, positions, sizes.handleDistance)]),
  );
  const layers = layersOf(pairs, positions);
  cy.batch(() => {
    for (const tie of ties) {
      const aside = (lanes.get(tie.id) ?? 0) * sizes.laneStep + (bows.get(tie.pair) ?? 0);
      const edge = cy.getElementById(edgeIdOf(tie.id));
      bend(edge, aside * wayOf(tie), weights.get(tie.pair), layers.get(tie.pair));
    }
    for (const pair of silences) {
      bend(cy.getElementById(silenceIdOf(pair)), bows.get(pair) ?? 0, weights.get(pair));
    }
    for (const group of dataset.groups) {
      const points = group.members.flatMap((member) => positions.get(member) ?? []);
      const { middle, foot, ...shape } = groupShape(points);
      cy.getElementById(groupIdOf(group.id)).data(shape).position(middle);
      cy.getElementById(groupNameIdOf(group.id)).position({
        x: foot.x,
        y: foot.y + NAME_BELOW,
      });
    }
  });
}

function bend(edge: CollectionReturnValue, aside: number, weights?: string, layer?: number) {
  edge.data({
    bend: `${aside} ${aside}`,
    ...(weights === undefined ? {} : { weights }),
    ...(layer === undefined ? {} : { layer }),
  });
}

/** Where along a line its two handles are. */
function weightsOf(pair: PairId, positions: Positions, handleDistance: number): string {
  const [first, second] = actorsOf(pair);
  const a = positions.get(first);
  const b = positions.get(second);
  const length = a === undefined || b === undefined ? 0 : distance(a, b);
  const weight = handleShare(length, handleDistance);
  return `${weight} ${1 - weight}`;
}
