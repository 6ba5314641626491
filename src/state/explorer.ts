import { comparisonOf } from '../model/comparison.ts';
import type {
  ActorId,
  Dataset,
  Erratum,
  PassageId,
  Snapshot,
  SnapshotId,
} from '../model/dataset.ts';
import { errataByPassage } from '../model/errata.ts';
import { baseKey, type EvidenceBase, restrictedTo, WHOLE_BASE } from '../model/evidence-base.ts';
import type { Network } from '../model/network.ts';
import { remembered, rememberedForTwo } from '../model/remembered.ts';
import { gatheringOf, type Tie, type TieId, tiesOf } from '../model/tie.ts';
import { tieByIdIn } from '../model/tie-index.ts';
import { byTime } from '../model/time/moment.ts';
import { ownStretch } from './own-stretch.ts';
import type { View } from './view.ts';
import { createViewStore, type ViewStore } from './view-store.ts';
import { YearlyNetworks } from './yearly-networks.ts';

/** What follows from the evidence that counts. */
export interface Known {
  readonly dataset: Dataset;
  readonly ties: readonly Tie[];
  readonly tieById: ReadonlyMap<TieId, Tie>;
  /** The network of each snapshot, in the order of time; derived when it is first asked for. */
  readonly networks: YearlyNetworks;
}

/** A dataset with the view of it, and what is derived from the dataset alone, derived once. */
export interface Explorer extends Known {
  readonly store: ViewStore;
  readonly actorNames: ReadonlyMap<ActorId, string>;
  /** What is said of the words of a passage; nothing of most. */
  readonly errataOf: ReadonlyMap<PassageId, readonly Erratum[]>;
  /** What is known on some of the evidence; on all of it, the explorer itself. */
  readonly knownOn: (base: EvidenceBase) => Known;
}

/** Begins to explore a dataset, with the view that an address names. */
export function createExplorer(dataset: Dataset, search: string): Explorer {
  const whole = knownFrom(dataset);
  return {
    ...whole,
    store: createViewStore(dataset, search),
    actorNames: new Map(dataset.actors.map((actor) => [actor.id, actor.name])),
    errataOf: errataByPassage(dataset),
    knownOn: rememberingKnown(whole),
  };
}

/**
 * What the first look at a dataset takes, in small steps, for a page that has other things to do between
 * them: {@link createExplorer} finds it done.
 */
export function* preparing(dataset: Dataset, search: string): Generator<undefined, Dataset> {
  const gathering = gatheringOf(dataset);
  while (gathering.step()) yield;
  const { knownOn, store } = createExplorer(dataset, search);
  yield;
  const { base, moment } = store.getState().view;
  const { networks } = knownOn(base);
  while (networks.deriveSomeOf(moment)) yield;
  return dataset;
}

const knownFrom = remembered((dataset: Dataset): Known => {
  const ties = tiesOf(dataset);
  return {
    dataset,
    ties,
    tieById: tieByIdIn(ties),
    networks: new YearlyNetworks(dataset, ties),
  };
});

/** How many bases are kept: enough for a reader who switches a few things on and off. */
const MOST_KEPT = 32;
/** Of how many ties they tell together at most, but for the last. */
const MOST_TIES_KEPT = 100_000;
const WHOLE_KEY = baseKey(WHOLE_BASE);

function rememberingKnown(whole: Known): Explorer['knownOn'] {
  const most = Math.min(MOST_KEPT, MOST_TIES_KEPT / whole.ties.length);
  const kept = new Map<string, Known>();
  const knownBy = (key: string, base: EvidenceBase) => {
    const found = key === WHOLE_KEY ? whole : kept.get(key);
    if (found !== undefined) return found;
    if (kept.size >= most) kept.clear();
    const known = knownFrom(restrictedTo(whole.dataset, base));
    kept.set(key, known);
    return known;
  };
  // The view asks on every occasion, and mostly of the same base.
  let last = { base: WHOLE_BASE, known: whole };
  return (base) => {
    if (last.base !== base) last = { base, known: knownBy(baseKey(base), base) };
    return last.known;
  };
}

/** The snapshot of that id, or the stretch of the reader's own that it names; the view never stands at another. */
export function snapshotAt(dataset: Dataset, moment: SnapshotId): Snapshot {
  const snapshot = stretchIn(dataset, moment);
  if (snapshot === null) throw new Error(`The view stands at no snapshot: "${moment}".`);
  return snapshot;
}

function stretchIn({ snapshots }: Dataset, id: SnapshotId): Snapshot | null {
  return snapshots.find((each) => each.id === id) ?? ownStretch(id);
}

/** The snapshot that the moment is compared with: the one chosen, or the one before, or the next. */
export function snapshotSince(dataset: Dataset, { moment, since }: View): Snapshot {
  const { snapshots } = dataset;
  const chosen = since === null ? null : stretchIn(dataset, since);
  if (chosen !== null) return chosen;
  const current = snapshotAt(dataset, moment);
  const before = snapshots.findLast((each) => byTime(each, current) < 0);
  return before ?? snapshots.find((each) => byTime(each, current) > 0) ?? current;
}

/** The comparison of two networks, worked out once however often it is shown. */
export const comparisonBetween = rememberedForTwo(comparisonOf);

export function networkOf({ networks }: Known, { id }: Pick<Snapshot, 'id'>): Network {
  const network = networks.get(id);
  if (network === undefined) throw new Error(`Snapshot "${id}" has no network.`);
  return network;
}
