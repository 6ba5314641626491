import { type Choices, keptIn } from './choices.ts';
import type { ActorId, Dataset } from './dataset.ts';
import { type Network, PAIR_STATES } from './network.ts';
import type { Standing, TieState } from './standing.ts';
import { type PairId, pairOf, type Tie } from './tie.ts';
import { groupedBy, tieIndexOf } from './tie-index.ts';

/** How a pair stands; `filtered` where all that is known of it is filtered out. */
export type CellState = TieState | 'filtered';

export const CELL_STATES: readonly CellState[] = [...PAIR_STATES, 'filtered'];

/** One pair of actors at a moment. */
export interface Cell {
  readonly pair: PairId;
  /** The strongest state among its ties that are not filtered out. */
  readonly state: CellState;
  /** Those ties, whatever their state, in the order of their ids. */
  readonly ties: readonly Standing[];
}

/** The actors in the order of the groups, then those in none, in the order of the dataset. */
export function actorsInOrder({ actors, groups }: Dataset): readonly ActorId[] {
  const members = groups.flatMap((group) => group.members);
  return [...new Set([...members, ...actors.map((actor) => actor.id)])];
}

/** A matrix of more actors at a time could neither be read nor drawn. */
export const ACTORS_AT_FIRST = 40;

/**
 * As many actors as a matrix shows at a time, in their usual order: those with the most ties in any
 * year, so that none comes or goes with the years, and those that are wanted whatever they have.
 */
export function actorsShown(
  dataset: Dataset,
  ties: readonly Tie[],
  count: number = ACTORS_AT_FIRST,
  wanted: readonly ActorId[] = [],
): readonly ActorId[] {
  const order = actorsInOrder(dataset);
  if (order.length <= count) return order;
  const { byActor } = tieIndexOf(ties);
  const tiesOn = (actor: ActorId) => byActor.get(actor)?.length ?? 0;
  const most = order.toSorted((a, b) => tiesOn(b) - tiesOn(a)).slice(0, count);
  const shown = new Set([...most, ...wanted]);
  return order.filter((actor) => shown.has(actor));
}

/** Which group an actor belongs to, from 0; none for most. */
export function groupIndexIn(groups: Dataset['groups']): (actor: ActorId) => number | undefined {
  const indices = new Map<ActorId, number>();
  groups.forEach(({ members }, index) => {
    for (const member of members) if (!indices.has(member)) indices.set(member, index);
  });
  return (actor) => indices.get(actor);
}

/**
 * The pairs of which anything is known, each once; see {@link cellAt} for all others. States that are
 * shown on demand are always told here.
 */
export function cellsOf(network: Network, choices: Choices): ReadonlyMap<PairId, Cell> {
  const isOn = keptIn(network, choices);
  const known = groupedBy(network.ties.values(), ({ tie }) => tie.pair);
  const against = groupedBy(network.supposedAgainst, ({ tie }) => tie.pair);
  const cells = new Map<PairId, Cell>();
  for (const pair of network.pairs.keys()) {
    const ties = known.get(pair) ?? [];
    const on = ties.every(isOn) ? ties : ties.filter(isOn);
    const strongest = PAIR_STATES.find((state) => on.some((each) => each.state === state));
    const supposed = against.get(pair)?.some(isOn) === true ? 'possible' : 'filtered';
    cells.set(pair, { pair, state: strongest ?? supposed, ties: on });
  }
  return cells;
}

/** The cell of a pair of different actors, known of or not. */
export function cellAt(cells: ReadonlyMap<PairId, Cell>, pair: PairId): Cell {
  return cells.get(pair) ?? { pair, state: 'no evidence', ties: [] };
}

/** The cells of all pairs among some actors, each once. */
export function cellsAmong(
  actors: readonly ActorId[],
  cells: ReadonlyMap<PairId, Cell>,
): readonly Cell[] {
  return actors.flatMap((row, index) =>
    actors.slice(index + 1).map((column) => cellAt(cells, pairOf(row, column))),
  );
}

/** The pair at a row and a column; none on the diagonal. */
export function pairAt(row: ActorId, column: ActorId): PairId | null {
  return row === column ? null : pairOf(row, column);
}

/** How many pairs are in each state; the counts sum to all pairs. */
export function countCells(
  cells: ReadonlyMap<PairId, Cell>,
  { pairCount }: Pick<Network, 'pairCount'>,
): ReadonlyMap<CellState, number> {
  const counts = new Map<CellState, number>(CELL_STATES.map((state) => [state, 0]));
  for (const { state } of cells.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts.set('no evidence', pairCount - cells.size);
}
