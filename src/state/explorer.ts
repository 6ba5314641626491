import type { ActorId, Dataset, Erratum, PassageId, Snapshot } from '../model/dataset.ts';
import { yearSpan } from '../model/day.ts';
import { type Network, networkAt } from '../model/network.ts';
import { type Tie, type TieId, tiesOf } from '../model/tie.ts';
import { createViewStore, type ViewStore } from './view-store.ts';

/** A dataset with the view of it, and what is derived from the dataset alone, derived once. */
export interface Explorer {
  readonly dataset: Dataset;
  readonly store: ViewStore;
  readonly ties: readonly Tie[];
  readonly tieById: ReadonlyMap<TieId, Tie>;
  readonly actorNames: ReadonlyMap<ActorId, string>;
  /** What is said of the words of a passage; nothing of most. */
  readonly errataOf: ReadonlyMap<PassageId, readonly Erratum[]>;
  /** The network of each snapshot, in the order of time. */
  readonly networks: ReadonlyMap<Snapshot, Network>;
}

/** Begins to explore a dataset, with the view that an address names. */
export function createExplorer(dataset: Dataset, search: string): Explorer {
  const ties = tiesOf(dataset);
  return {
    dataset,
    store: createViewStore(dataset, search),
    ties,
    tieById: new Map(ties.map((tie) => [tie.id, tie])),
    actorNames: new Map(dataset.actors.map((actor) => [actor.id, actor.name])),
    errataOf: errataByPassage(dataset),
    networks: new Map(
      dataset.snapshots.map((snapshot) => [
        snapshot,
        networkAt(dataset, yearSpan(snapshot.year), ties),
      ]),
    ),
  };
}

function errataByPassage({ errata }: Dataset): Explorer['errataOf'] {
  const found = new Map<PassageId, Erratum[]>();
  for (const erratum of errata) {
    const { id } = erratum.passage;
    found.set(id, [...(found.get(id) ?? []), erratum]);
  }
  return found;
}

/** The snapshot of that id; the view never stands at another. */
export function snapshotAt(dataset: Dataset, moment: Snapshot['id']): Snapshot {
  const snapshot = dataset.snapshots.find((each) => each.id === moment);
  if (snapshot === undefined) throw new Error(`The view stands at no snapshot: "${moment}".`);
  return snapshot;
}

export function networkOf(explorer: Explorer, snapshot: Snapshot): Network {
  const network = explorer.networks.get(snapshot);
  if (network === undefined) throw new Error(`Snapshot "${snapshot.id}" has no network.`);
  return network;
}
