import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Choices } from '../model/choices.ts';
import type { ActorId, Dataset, Snapshot } from '../model/dataset.ts';
import { yearSpan } from '../model/day.ts';
import { type Network, networkAt } from '../model/network.ts';
import { type PairId, type Tie, type TieId, tiesOf } from '../model/tie.ts';
import { followAddress } from './follow-address.ts';
import type { Selection } from './view.ts';
import { createViewStore, type ViewState, type ViewStore } from './view-store.ts';

/** A dataset with the view of it, and what is derived from the dataset alone, derived once. */
export interface Explorer {
  readonly dataset: Dataset;
  readonly store: ViewStore;
  readonly ties: readonly Tie[];
  readonly tieById: ReadonlyMap<TieId, Tie>;
  readonly actorNames: ReadonlyMap<ActorId, string>;
  /** The network of each snapshot, in the order of time. */
  readonly networks: ReadonlyMap<Snapshot, Network>;
}

const ExplorerContext = createContext<Explorer | null>(null);

export function createExplorer(dataset: Dataset, search: string): Explorer {
  const ties = tiesOf(dataset);
  return {
    dataset,
    store: createViewStore(dataset, search),
    ties,
    tieById: new Map(ties.map((tie) => [tie.id, tie])),
    actorNames: new Map(dataset.actors.map((actor) => [actor.id, actor.name])),
    networks: new Map(
      dataset.snapshots.map((snapshot) => [
        snapshot,
        networkAt(dataset, yearSpan(snapshot.year), ties),
      ]),
    ),
  };
}

/** Gives the screen one dataset to explore, from the page's address on. */
export function ExplorerProvider(props: { dataset: Dataset; children: ReactNode }) {
  const { dataset, children } = props;
  const [explorer, setExplorer] = useState(() => createExplorer(dataset, window.location.search));
  if (explorer.dataset !== dataset) setExplorer(createExplorer(dataset, window.location.search));
  useEffect(() => followAddress(explorer.store, window), [explorer]);
  return <ExplorerContext value={explorer}>{children}</ExplorerContext>;
}

export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext);
  if (explorer === null) throw new Error('There is no ExplorerProvider around this component.');
  return explorer;
}

export function useViewState<Part>(select: (state: ViewState) => Part): Part {
  return useStore(useExplorer().store, select);
}

export function useChoices(): Choices {
  return useViewState((state) => state.view.choices);
}

export function useSelection(): Selection {
  return useViewState((state) => state.view.selection);
}

/** The snapshot that the reader stands at. */
export function useSnapshot(): Snapshot {
  const { dataset } = useExplorer();
  const moment = useViewState((state) => state.view.moment);
  return snapshotAt(dataset, moment);
}

export function useNetwork(): Network {
  const explorer = useExplorer();
  const snapshot = useSnapshot();
  return useMemo(() => networkOf(explorer, snapshot), [explorer, snapshot]);
}

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

/** The name of an actor, or its id should it have none. */
export function useActorName(): (id: ActorId) => string {
  const { actorNames } = useExplorer();
  return (id) => actorNames.get(id) ?? id;
}

/** Both names of a pair, with a dash between them. */
export function usePairName(): (pair: PairId) => string {
  const nameOf = useActorName();
  return (pair) =>
    pair
      .split(':')
      .map((id) => nameOf(id as ActorId))
      .join(' – ');
}
