import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { Choices } from '../model/choices.ts';
import type { ActorId, Claim, Dataset, Snapshot } from '../model/dataset.ts';
import type { Network } from '../model/network.ts';
import { type Standing, standingAt } from '../model/standing.ts';
import { actorsOf, type PairId, type Tie, type TieId, withoutEvidence } from '../model/tie.ts';
import { stretchOf } from '../model/time/moment.ts';
import { momentNoun } from '../model/words/moment-words.ts';
import { followAddress } from './address/follow-address.ts';
import { afterFrame } from './after-frame.ts';
import {
  createExplorer,
  type Explorer,
  type Known,
  networkOf,
  snapshotAt,
  snapshotSince,
} from './explorer.ts';
import { momentsTold } from './moments-told.ts';
import { inSpareTime } from './spare-time.ts';
import { NOTHING, type Selection, type View, withClaim } from './view.ts';
import type { ViewActions, ViewState, ViewStore } from './view-store.ts';
import { isComparison, type ViewName } from './views.ts';

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

/** A part of the view as it is now, wherever: for what is ticked or typed, which must answer at once. */
export function useViewNow<Part>(select: (state: ViewState) => Part): Part {
  return useStore(useExplorer().store, select);
}

/** Everything that may change the view; the same for ever. */
export function useActions(): ViewActions {
  return useExplorer().store.getState();
}

/** Opens a claim where it is evidence, for the sake of its words. */
export function useOpenClaim(): (claim: Claim) => void {
  const { dataset, store } = useExplorer();
  return (claim) => store.getState().seek(claim.id, withClaim, claim, dataset);
}

const LaterContext = createContext<ViewState | null>(null);

interface UnhurriedProps {
  /** Whether it is not there at all before the first frame: the drawing comes first. */
  readonly late?: boolean;
  readonly children: ReactNode;
}

/**
 * What is within follows the view once the next frame is on the screen: neither the drawing nor the
 * slider ever waits for it. What is ticked or typed within is up to {@link useViewNow}.
 */
export function Unhurried({ late = false, children }: UnhurriedProps) {
  const { store } = useExplorer();
  const [later, setLater] = useState(() => (late ? null : restingIn(store)));
  useEffect(() => {
    const catchUp = () => {
      startTransition(() => {
        setLater((before) => (isUpToDate(before, store) ? before : restingIn(store)));
      });
    };
    let waiting = false;
    let stop = () => {};
    const follow = () => {
      if (waiting) return;
      waiting = true;
      stop = afterFrame(() => {
        waiting = false;
        catchUp();
      });
    };
    const ignore = store.subscribe(({ view, sought }, before) => {
      if (view !== before.view || sought !== before.sought) follow();
    });
    // The first frame, and what changed between the first render and now.
    follow();
    return () => {
      ignore();
      stop();
    };
  }, [store]);
  if (later === null) return null;
  // Of another dataset, what was a moment ago says nothing.
  const { state } = later.store === store ? later : restingIn(store);
  return <LaterContext value={state}>{children}</LaterContext>;
}

interface Later {
  readonly store: ViewStore;
  readonly state: ViewState;
}

/** A view as it is now, whatever the pointer rests on. */
function restingIn(store: ViewStore): Later {
  return { store, state: { ...store.getState(), hovered: NOTHING } };
}

function isUpToDate(later: Later | null, store: ViewStore): boolean {
  const { view, sought } = store.getState();
  return later?.store === store && later.state.view === view && later.state.sought === sought;
}

export function useViewName(): ViewName {
  return useViewState((state) => state.view.name);
}

/** Whether the view in force compares two years. */
export function useComparing(): boolean {
  return isComparison(useViewName());
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

/** Whether the timeline is one of all times. */
export function useTimeAxis(): View['axis'] {
  return useViewState((state) => state.view.axis);
}

/** The moments of which views tell that show all of them. */
export function useMoments(): readonly Snapshot[] {
  const { dataset } = useKnown();
  const moment = useViewState(({ view }) => view.moment);
  const since = useViewState(({ view }) => view.since);
  const until = useViewState(({ view }) => view.until);
  return useMemo(
    () => momentsTold(dataset, { moment, since, until }),
    [dataset, moment, since, until],
  );
}

/** What the moments of the dataset are, where all are of one kind: "year", "month"; else "time". */
export function useMomentNoun(): string {
  return momentNoun(useExplorer().dataset.snapshots);
}

/** The snapshot that the moment is compared with. */
export function useSince(): Snapshot {
  const { dataset } = useKnown();
  return useViewState(({ view }) => snapshotSince(dataset, view));
}

export function useNetwork(): Network {
  return networkOf(useKnown(), useSnapshot());
}

/** How a tie stands at the reader's moment, in any state; undefined for no tie. */
export function useStanding(id: TieId | undefined): Standing | undefined {
  return useStandingIn(id, useSnapshot());
}

/** How a tie stands in a snapshot; a tie of which no claim counts stands in no evidence. */
export function useStandingIn(
  id: TieId | undefined,
  snapshot: Pick<Snapshot, 'id' | 'time'>,
): Standing | undefined {
  const { tieById } = useExplorer();
  const known = useKnown();
  if (id === undefined) return undefined;
  const standing = networkOf(known, snapshot).ties.get(id);
  if (standing !== undefined) return standing;
  const tie = known.tieById.get(id) ?? unsaid(tieById.get(id));
  return tie === undefined ? undefined : standingAt(tie, stretchOf(snapshot));
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
