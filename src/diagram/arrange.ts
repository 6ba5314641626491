import type { Core } from 'cytoscape';
import type { Dataset } from '../model/dataset.ts';
import type { PairId, Tie, TieId } from '../model/tie.ts';
import { edgeIdOf, groupIdOf, nodeIdOf, silenceIdOf } from './elements.ts';
import type { Point } from './geometry.ts';
import { groupShape } from './group-shape.ts';
import { wayOf } from './lanes.ts';
import { bowsOf, type Positions } from './places.ts';

/** Everything about a drawing that does not change with the year. */
export interface Arrangement {
  readonly dataset: Dataset;
  readonly ties: readonly Tie[];
  readonly silences: readonly PairId[];
  readonly lanes: ReadonlyMap<TieId, number>;
}

/** Sizes that depend on how much room there is, in pixels. */
export interface Measure {
  /** From the middle of a line to the middle of the next in a bundle. */
  readonly laneStep: number;
  /** How far from an actor a line that does not belong to it must pass. */
  readonly clearance: number;
}

export function measureFor(compact: boolean): Measure {
  return compact ? { laneStep: 13, clearance: 40 } : { laneStep: 17, clearance: 56 };
}

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
  cy.batch(() => {
    for (const tie of ties) {
      const bow = bows.get(tie.pair) ?? 0;
      const aside = (lanes.get(tie.id) ?? 0) * measure.laneStep + bow;
      setBend(cy, edgeIdOf(tie.id), aside * wayOf(tie));
    }
    for (const pair of silences) setBend(cy, silenceIdOf(pair), bows.get(pair) ?? 0);
    for (const group of dataset.groups) {
      const points = group.members.flatMap((member) => positions.get(member) ?? []);
      const { middle, centroid, ...shape } = groupShape(points);
      cy.getElementById(groupIdOf(group.id)).data(shape).position(middle);
      cy.getElementById(`${groupIdOf(group.id)}:name`).position(centroid);
    }
  });
}

function setBend(cy: Core, id: string, aside: number) {
  cy.getElementById(id).data('bend', `${aside} ${aside}`);
}
