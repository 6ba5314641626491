import type { Choices } from './choices.ts';
import type { ActorId, Dataset } from './dataset.ts';
import { type Network, PAIR_STATES } from './network.ts';
import type { Standing, TieState } from './standing.ts';
import { type PairId, pairOf } from './tie.ts';

/** How a pair stands; `filtered` where all that is known of it is of kinds switched off. */
export type CellState = TieState | 'filtered';

export const CELL_STATES: readonly CellState[] = [...PAIR_STATES, 'filtered'];

/** One pair of actors at a moment. */
export interface Cell {
  readonly pair: PairId;
  /** The strongest state among its ties of the kinds that are on. */
  readonly state: CellState;
  /** Those ties, whatever their state, in the order of their ids. */
  readonly ties: readonly Standing[];
}

/** The actors in the order of the groups, then those in none, in the order of the dataset. */
export function actorsInOrder({ actors, groups }: Dataset): readonly ActorId[] {
  const members = groups.flatMap((group) => group.members);
  return [...new Set([...members, ...actors.map((actor) => actor.id)])];
}

/** Which group an actor belongs to, from 0; none for most. */
export function groupIndexIn(groups: Dataset['groups']): (actor: ActorId) => number | undefined {
  return (actor) => {
    const index = groups.findIndex(({ members }) => members.includes(actor));
    return index < 0 ? undefined : index;
  };
}

/** All n(n-1)/2 pairs, each once. States that are shown on demand are always told here. */
export function cellsOf(network: Network, { hiddenRelations }: Choices): ReadonlyMap<PairId, Cell> {
  const ties = new Map<PairId, Standing[]>();
  for (const standing of network.ties.values()) {
    const { pair } = standing.tie;
    ties.set(pair, [...(ties.get(pair) ?? []), standing]);
  }
  return new Map(
    [...network.pairs.keys()].map((pair) => {
      const known = ties.get(pair) ?? [];
      const on = known.filter(({ tie }) => !hiddenRelations.has(tie.relation.id));
      const strongest = PAIR_STATES.find((state) => on.some((each) => each.state === state));
      const none = known.length > 0 ? 'filtered' : 'no evidence';
      return [pair, { pair, state: strongest ?? none, ties: on }];
    }),
  );
}

/** The pair at a row and a column; none on the diagonal. */
export function pairAt(row: ActorId, column: ActorId): PairId | null {
  return row === column ? null : pairOf(row, column);
}

/** How many pairs are in each state; the counts sum to all pairs. */
export function countCells(cells: ReadonlyMap<PairId, Cell>): ReadonlyMap<CellState, number> {
  const counts = new Map<CellState, number>(CELL_STATES.map((state) => [state, 0]));
  for (const { state } of cells.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
