import { type Episode, episodesOf } from './biography.ts';
import type { ActorId, Dataset, Group } from './dataset.ts';
import { groupIndexIn } from './matrix.ts';
import { actorsOf, type PairId, type Tie } from './tie.ts';
import { groupedBy } from './tie-index.ts';

/** Where a pair belongs: within one group, across two, or with an actor in no group. */
export interface PairSection {
  readonly key: string;
  readonly title: string;
  readonly lanes: readonly PairLane[];
}

/** A pair with its ties, each with the times its claims speak of. */
export interface PairLane {
  readonly pair: PairId;
  readonly ties: readonly { readonly tie: Tie; readonly episodes: readonly Episode[] }[];
}

/** In what order lanes stand: by name, by how much is claimed, or by the first time told of. */
export type LaneOrder = 'name' | 'claims' | 'beginning';

export const LANE_ORDERS: readonly LaneOrder[] = ['claims', 'beginning', 'name'];

/** Ties that some claim speaks of, lane by lane, under the groups they belong to. */
export function sectionsOf(
  { groups }: Pick<Dataset, 'groups'>,
  ties: readonly Tie[],
  order: LaneOrder,
): readonly PairSection[] {
  const groupOf = groupIn(groups);
  const lanes = groupedBy(sorted(lanesOf(ties), order), ({ pair }) => placeOf(pair, groupOf));
  const places = [
    ...groups.map(({ id, name }) => ({ key: id, title: name })),
    { key: ACROSS, title: 'Across the groups' },
    { key: BEYOND, title: groups.length === 0 ? 'All pairs' : 'With actors in no group' },
  ];
  return places
    .map((place) => ({ ...place, lanes: lanes.get(place.key) ?? [] }))
    .filter((section) => section.lanes.length > 0);
}

/** No id of a group has a space in it. */
const ACROSS = 'across groups';
const BEYOND = 'beyond groups';

function placeOf(pair: PairId, groupOf: ReturnType<typeof groupIn>): string {
  const [first, second] = actorsOf(pair);
  const [a, b] = [groupOf(first), groupOf(second)];
  if (a === undefined || b === undefined) return BEYOND;
  return a === b ? a.id : ACROSS;
}

/** The first group that an actor belongs to; none for most. */
function groupIn(groups: readonly Group[]): (actor: ActorId) => Group | undefined {
  const indexOf = groupIndexIn(groups);
  return (actor) => groups[indexOf(actor) ?? -1];
}

function lanesOf(ties: readonly Tie[]): readonly PairLane[] {
  const told = ties
    .map((tie) => ({ tie, episodes: episodesOf(tie) }))
    .filter(({ episodes }) => episodes.length > 0);
  return [...groupedBy(told, ({ tie }) => tie.pair)].map(([pair, own]) => ({ pair, ties: own }));
}

function sorted(lanes: readonly PairLane[], order: LaneOrder): readonly PairLane[] {
  const ranked = lanes.map((lane) => ({ lane, rank: rankOf(lane, order) }));
  ranked.sort((a, b) => {
    if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
    return a.lane.pair < b.lane.pair ? -1 : 1;
  });
  return ranked.map(({ lane }) => lane);
}

/** Lanes of a lower rank go first; those of the same by name. */
function rankOf(lane: PairLane, order: LaneOrder): number {
  switch (order) {
    case 'name':
      return 0;
    case 'claims':
      return -claimsOn(lane);
    case 'beginning':
      return beginningOf(lane);
  }
}

function claimsOn({ ties }: PairLane): number {
  return ties.reduce((sum, { tie }) => sum + tie.claims.length, 0);
}

/** The first day that is told of; one without a beginning goes before all. */
function beginningOf({ ties }: PairLane): number {
  return ties
    .flatMap(({ episodes }) => episodes.map(({ span }) => span.from))
    .reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY);
}
