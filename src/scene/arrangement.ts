import type { Dataset } from '../model/dataset.ts';
import { pairsOfMembers } from '../model/silence.ts';
import { standingAt, standsOnSources } from '../model/standing.ts';
import type { PairId, Tie, TieId } from '../model/tie.ts';
import { stretchOf } from '../model/time/moment.ts';
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
  /** Whether so much is to be drawn that actors are dots and lines run straight, in every year. */
  readonly crowded: boolean;
}

/**
 * More than these are a crowd: names would cover each other, and curves the names. A crowd is drawn with less
 * detail in every year alike, however few ties a year has, so that nothing changes its form with time.
 */
const MOST_ACTORS = 80;
const MOST_TIES = 400;

/** What a dataset tells, whatever the reader is looking at. */
type Told = Pick<Explorer, 'dataset' | 'ties'>;

/** Works out once what holds for all years of a dataset. */
export function arrangementOf(told: Told): Arrangement {
  const { dataset, ties } = told;
  const crowded = isCrowded(told);
  return {
    dataset,
    ties,
    numbers: new Map(ties.map(({ id }, number) => [id, number])),
    silences: silencesIn(dataset),
    // Asked only of pairs with several ties; and in a crowd, of none.
    lanes: lanesOf(ties, dataset.relationTypes, crowded ? () => true : standingIn(dataset)),
    crowded,
  };
}

/** Whether so much is to be drawn that actors are dots. */
export function isCrowded({ dataset, ties }: Told): boolean {
  return dataset.actors.length > MOST_ACTORS || ties.length > MOST_TIES;
}

/** Tells of a tie whether sources make it stand in some year, without the networks of all years. */
function standingIn({ snapshots }: Dataset): (tie: Tie) => boolean {
  const moments = snapshots.map(stretchOf);
  return (tie) => moments.some((moment) => standsOnSources(standingAt(tie, moment)));
}

/** Among more members than this, hairlines between all pairs would be a grey sheet: lists tell them. */
const MOST_MEMBERS = 60;

function silencesIn({ groups }: Dataset): readonly PairId[] {
  const members = new Set(groups.flatMap((group) => group.members));
  return members.size > MOST_MEMBERS ? [] : [...pairsOfMembers(groups)];
}
