import type { CollectionReturnValue, Core } from 'cytoscape';
import { actorsOf, type PairId } from '../model/tie.ts';
import type { Arrangement } from '../scene/arrangement.ts';
import { distance, type Point } from '../scene/geometry.ts';
import { groupShape } from '../scene/group-shape.ts';
import { wayOf } from '../scene/lanes.ts';
import { layersOf } from '../scene/layers.ts';
import { bowsOf, type Positions } from '../scene/places.ts';
import { edgeIdOf, groupIdOf, groupNameIdOf, nodeIdOf, silenceIdOf } from './elements.ts';

/** Sizes that depend on how much room there is, in pixels. */
export interface Measure {
  /** From the middle of a line to the middle of the next in a bundle. */
  readonly laneStep: number;
  /** How far from an actor a line that does not belong to it must pass. */
  readonly clearance: number;
  /**
   * How far from the middle of its actors a curve's handles must be at least: outside of them, or
   * Cytoscape cannot say where the curve ends.
   */
  readonly handleDistance: number;
}

export function measureFor(compact: boolean): Measure {
  return compact
    ? { laneStep: 14, clearance: 40, handleDistance: 40 }
    : { laneStep: 17, clearance: 56, handleDistance: 56 };
}

/** How far under the line between its lowest members a group's name stands, in pixels. */
const NAME_BELOW = 54;

/** Puts every actor in its place, and lines and groups after them. */
export function arrange(cy: Core, arrangement: Arrangement, places: Positions, measure: Measure) {
  cy.batch(() => {
    for (const [actor, point] of places) cy.getElementById(nodeIdOf(actor)).position({ ...point });
    followActors(cy, arrangement, measure);
  });
}

/** Bends the lines and stretches the groups to where the actors stand now. */
export function followActors(cy: Core, arrangement: Arrangement, measure: Measure) {
  const { dataset, ties, silences, lanes } = arrangement;
  const positions: Positions = new Map(
    dataset.actors.map(({ id }): [typeof id, Point] => [
      id,
      cy.getElementById(nodeIdOf(id)).position(),
    ]),
  );
  const pairs = new Set([...ties.map((tie) => tie.pair), ...silences]);
  const bows = bowsOf(pairs, positions, measure.clearance);
  const weights = new Map(
    [...pairs].map((pair) => [pair, weightsOf(pair, positions, measure.handleDistance)]),
  );
  const layers = layersOf(pairs, positions);
  cy.batch(() => {
    for (const tie of ties) {
      const aside = (lanes.get(tie.id) ?? 0) * measure.laneStep + (bows.get(tie.pair) ?? 0);
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

/** How near to their actors the handles of a curve are, as a share of its length. */
const HANDLE_SHARE = 0.17;

/**
 * Where along a line its two handles are. Near their actors they spread the ends of a bundle around
 * an actor's rim, so that each arrowhead stands apart, and keep the lines parallel between.
 */
function weightsOf(pair: PairId, positions: Positions, handleDistance: number): string {
  const [first, second] = actorsOf(pair);
  const a = positions.get(first);
  const b = positions.get(second);
  const length = a === undefined || b === undefined ? 0 : distance(a, b);
  const weight =
    length === 0 ? HANDLE_SHARE : Math.min(Math.max(handleDistance / length, HANDLE_SHARE), 0.45);
  return `${weight} ${1 - weight}`;
}
