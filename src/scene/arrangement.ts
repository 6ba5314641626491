import type { Dataset } from '../model/dataset.ts';
import { pairsOfMembers } from '../model/silence.ts';
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
export function arrangementOf({ dataset, ties, networks }: Explorer): Arrangement {
  const standsSometime = (tie: Tie) =>
    [...networks.values()].some((network) => {
      const state = network.ties.get(tie.id)?.state;
      return state === 'attested' || state === 'presupposed' || state === 'carried forward';
    });
  return {
    dataset,
    ties,
    silences: pairsOfMembers(dataset.groups),
    lanes: lanesOf(ties, dataset.relationTypes, standsSometime),
  };
}
