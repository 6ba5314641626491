import {
  createContext,
  type ReactNode,
  use,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { Choices } from '../model/choices.ts';
import type { ActorId, Dataset, Snapshot } from '../model/dataset.ts';
import { yearSpan } from '../model/day.ts';
import type { Network } from '../model/network.ts';
import { type Standing, standingAt } from '../model/standing.ts';
import { actorsOf, type PairId, type Tie, type TieId, withoutEvidence } from '../model/tie.ts';
import {
  createExplorer,
  type Explorer,
  type Known,
  networkOf,
  snapshotAt,
  snapshotSince,
} from './explorer.ts';
import { followAddress } from './follow-address.ts';
import { inSpareTime } from './spare-time.ts';
import { NOTHING, type Selection, type ViewName } from './view.ts';
import type { ViewState } from './view-store.ts';

const ExplorerContext = createContext<Explorer | null>(null);

/** Gives the screen one dataset to explore, from the page's address on. */
export function ExplorerProvider(props: { dataset: Dataset; children: ReactNode }) {
  const { dataset, children } = props;
  const [explorer, setExplorer] = useState(() => createExplorer(dataset, window.location.search));
  if (explorer.dataset !== dataset) setExplorer(createExplorer(dataset, window.location.search));
  useEffect(() => followAddress(explorer.store, window), [explorer]);
  const base = useStore(explorer.store, (state) => state.view.base);
  useEffect(
    () => inSpareTime(() => explorer.knownOn(base).networks.deriveSome(), window),
    [explorer, base],
  );
  return <ExplorerContext value={explorer}>{children}</ExplorerContext>;
}

export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext);
  if (explorer === null) throw new Error('There is no ExplorerProvider around this component.');
  return explorer;
}

/** A part of the view, as it is now or, within {@link Unhurried}, as it was a moment ago. */
export function useViewState<Part>(select: (state: ViewState) => Part): Part {
  const later = use(LaterContext);
  return useStore(useExplorer().store, (state) => select(later ?? state));
}

const LaterContext = createContext<ViewState | null>(null);

/**
 * Long lists within follow the view as soon as there is time: the drawing and the slider never wait for
 * them. Not for what is typed or ticked, which must answer at once.
 */
export function Unhurried({ children }: { children: ReactNode }) {
  const { store } = useExplorer();
  const view = useViewState((state) => state.view);
  const sought = useViewState((state) => state.sought);
  const now = useMemo(
    () => ({ store, state: { ...store.getState(), view, sought, hovered: NOTHING } }),
    [store, view, sought],
  );
  const later = useDeferredValue(now);
  // Of another dataset, what was a moment ago says nothing.
  const { state } = later.store === store ? later : now;
  return <LaterContext value={state}>{children}</LaterContext>;
}

export function useViewName(): ViewName {
  return useViewState((state) => state.view.name);
}

export function useChoices(): Choices {
  return useViewState((state) => state.view.choices);
}

export function useSelection(): Selection {
  return useViewState((state) => state.view.selection);
}

/** What follows from the evidence that counts. */
export function useKnown(): Known {
  const explorer = useExplorer();
  const base = useViewState((state) => state.view.base);
  return explorer.knownOn(base);
}

/** The snapshot that the reader stands at, with what its caption still rests on. */
export function useSnapshot(): Snapshot {
  const { dataset } = useKnown();
  const moment = useViewState((state) => state.view.moment);
  return snapshotAt(dataset, moment);
}

/** The snapshot that the moment is compared with. */
export function useSince(): Snapshot {
  const { dataset } = useKnown();
  const view = useViewState((state) => state.view);
  return snapshotSince(dataset, view);
}

export function useNetwork(): Network {
  return networkOf(useKnown(), useSnapshot());
}

/** How a tie stands at the reader's moment, in any state; undefined for no tie. */
export function useStanding(id: TieId | undefined): Standing | undefined {
  const { year } = useSnapshot();
  return useStandingIn(id, year);
}

/** How a tie stands in a year; a tie of which no claim counts stands in no evidence. */
export function useStandingIn(id: TieId | undefined, year: number): Standing | undefined {
  const { tieById } = useExplorer();
  const known = useKnown();
  const tie = id === undefined ? undefined : (known.tieById.get(id) ?? unsaid(tieById.get(id)));
  return tie === undefined ? undefined : standingAt(tie, yearSpan(year));
}
function unsaid(tie: Tie | undefined): Tie | undefined {
  return tie && withoutEvidence(tie);
}

/** The name of an actor, or its id should it have none. */
export function useActorName(): (id: ActorId) => string {
  const { actorNames } = useExplorer();
  return (id) => actorNames.get(id) ?? id;
}

/** Both names of a pair, with a dash between them. */
export function usePairName(): (pair: PairId) => string {
  const nameOf = useActorName();
  return (pair) => actorsOf(pair).map(nameOf).join(' – ');
}
