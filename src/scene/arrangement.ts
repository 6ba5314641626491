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
    silences: pairsOfMembers(dataset.groups),
    lanes: lanesOf(ties, dataset.relationTypes, standsSometime),
  };
}
