import type { Dataset } from '../model/dataset.ts';
import { yearSpan } from '../model/day.ts';
import { standsOnSources } from '../model/rests-on.ts';
import { pairsOfMembers } from '../model/silence.ts';
import { standingAt } from '../model/standing.ts';
import type { PairId, Tie, TieId } from '../model/tie.ts';
import type { Explorer } from '../state/explorer.ts';
import { lanesOf } from './lanes.ts';

/** Everything about a drawing that does not change with the year. */
export interface Arrangement {
  readonly dataset: Dataset;
  readonly ties: readonly Tie[];
  /** Where in the order of its ties each is. */
  readonly numbers: ReadonlyMap<TieId, number>;
  readonly silences: readonly PairId[];
  readonly lanes: ReadonlyMap<TieId, number>;
}

/** Works out once what holds for all years of a dataset. */
export function arrangementOf({ dataset, ties }: Explorer): Arrangement {
  // Asked only of pairs with several ties: the networks of all years would be more than is needed.
  const moments = dataset.snapshots.map(({ year }) => yearSpan(year));
  const standsSometime = (tie: Tie) =>
    moments.some((moment) => standsOnSources(standingAt(tie, moment)));
  return {
    dataset,
    ties,
    numbers: new Map(ties.map(({ id }, number) => [id, number])),
    silences: silencesIn(dataset),
    lanes: lanesOf(ties, dataset.relationTypes, standsSometime),
  };
}

/** Among more members than this, hairlines between all pairs would be a grey sheet: lists tell them. */
const MOST_MEMBERS = 60;

function silencesIn({ groups }: Dataset): readonly PairId[] {
  const members = new Set(groups.flatMap((group) => group.members));
  return members.size > MOST_MEMBERS ? [] : pairsOfMembers(groups);
}
