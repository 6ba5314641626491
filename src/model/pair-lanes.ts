import { type Episode, episodesOf } from './biography.ts';
import type { Dataset, Group } from './dataset.ts';
import { actorsOf, type PairId, type Tie } from './tie.ts';

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
  const lanes = lanesOf(ties).sort(comparedBy(order));
  const places = [
    ...groups.map(({ id, name }) => ({ key: id, title: name })),
    { key: ACROSS, title: 'Across the groups' },
    { key: BEYOND, title: 'With actors in no group' },
  ];
  return places
    .map((place) => ({
      ...place,
      lanes: lanes.filter(({ pair }) => placeOf(pair, groups) === place.key),
    }))
    .filter((section) => section.lanes.length > 0);
}

/** No id of a group has a space in it. */
const ACROSS = 'across groups';
const BEYOND = 'beyond groups';

function placeOf(pair: PairId, groups: readonly Group[]): string {
  const [first, second] = actorsOf(pair);
  const groupOf = (actor: typeof first) => groups.find(({ members }) => members.includes(actor));
  const [a, b] = [groupOf(first), groupOf(second)];
  if (a === undefined || b === undefined) return BEYOND;
  return a === b ? a.id : ACROSS;
}

function lanesOf(ties: readonly Tie[]): PairLane[] {
  const lanes = new Map<PairId, PairLane['ties'][number][]>();
  for (const tie of ties) {
    const episodes = episodesOf(tie);
    if (episodes.length === 0) continue;
    lanes.set(tie.pair, [...(lanes.get(tie.pair) ?? []), { tie, episodes }]);
  }
  return [...lanes].map(([pair, own]) => ({ pair, ties: own }));
}

function comparedBy(order: LaneOrder): (a: PairLane, b: PairLane) => number {
  const byName = (a: PairLane, b: PairLane) => (a.pair < b.pair ? -1 : 1);
  switch (order) {
    case 'name':
      return byName;
    case 'claims':
      return (a, b) => claimsOn(b) - claimsOn(a) || byName(a, b);
    case 'beginning':
      return (a, b) => {
        const [first, second] = [beginningOf(a), beginningOf(b)];
        return first === second ? byName(a, b) : first - second;
      };
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
