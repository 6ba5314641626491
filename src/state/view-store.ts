import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Focus, HiddenTies } from '../model/choices.ts';
import type { Turn } from '../model/comparison.ts';
import type { Claim, ClaimId, Dataset, RelationTypeId, SnapshotId } from '../model/dataset.ts';
import type { TieState } from '../model/standing.ts';
import type { TieId } from '../model/tie.ts';
import { readAddress } from './address/view-address.ts';
import {
  NOTHING,
  type Selection,
  sameSelection,
  type View,
  type ViewName,
  withClaim,
  withEvidence,
  withFocus,
  withHiddenTies,
  withMoment,
  withName,
  withoutFilters,
  withRelationToggled,
  withSelection,
  withStateToggled,
  withTurnToggled,
  withYears,
} from './view.ts';

/** The claim whose words the reader asked for, within the selected tie; new with each asking. */
interface Sought {
  readonly claim: ClaimId;
}

/** What the reader is looking at, and everything that may change it. */
export interface ViewState extends ViewActions {
  readonly view: View;
  /** What the page's address named in vain, until the reader dismisses it. */
  readonly notFound: readonly string[];
  readonly sought: Sought | null;
  /** Where the pointer or the keyboard rests; never part of the address. */
  readonly hovered: Selection;
}

/** Everything that may change the view. */
export interface ViewActions {
  readonly openView: (name: ViewName) => void;
  /** Shows a claim where it is evidence: in its tie, at a moment it speaks of. */
  readonly openClaim: (claim: Claim) => void;
  readonly goTo: (moment: SnapshotId) => void;
  /** Opens a view at a moment. */
  readonly enter: (name: ViewName, moment: SnapshotId) => void;
  readonly select: (selection: Selection) => void;
  /** Selects something as it is at a moment. */
  readonly openAt: (moment: SnapshotId, selection: Selection) => void;
  /** Selects a tie for the sake of one of its claims. */
  readonly seek: (tie: TieId, claim: ClaimId) => void;
  /** Selects; what is already selected is cleared instead. */
  readonly toggleSelection: (selection: Selection) => void;
  readonly clearSelection: () => void;
  readonly hover: (hovered: Selection) => void;
  readonly toggleRelation: (relation: RelationTypeId) => void;
  readonly toggleState: (state: TieState) => void;
  readonly toggleTurn: (turn: Turn) => void;
  readonly setHiddenTies: (hiddenTies: HiddenTies) => void;
  readonly clearFilters: () => void;
  readonly focusOn: (focus: Focus | null) => void;
  /** Back to the network of the moment, compared with no chosen year. */
  readonly leaveComparison: () => void;
  readonly compare: (since: SnapshotId, moment: SnapshotId) => void;
  /** Changes what of the evidence counts, by one of the words for that in `view.ts`. */
  readonly changeBase: (change: (view: View) => View) => void;
  /** Takes over the view that an address names, as when the reader goes back. */
  readonly openAddress: (search: string) => void;
  readonly dismissNotFound: () => void;
}

export type ViewStore = StoreApi<ViewState>;

/** The view of one dataset, opened at an address. */
export function createViewStore(dataset: Dataset, search: string): ViewStore {
  return createStore<ViewState>()((set) => {
    // Whatever changes what is drawn may take away what the pointer rested on.
    const redraw = (next: (view: View) => View) =>
      set(({ view }) => ({ view: next(view), hovered: NOTHING }));
    const pick = (pickFrom: (view: View) => Selection, sought: Sought | null = null) =>
      set(({ view }) => ({ view: withSelection(view, pickFrom(view)), sought }));
    return {
      ...readAddress(search, dataset),
      sought: null,
      hovered: NOTHING,
      openView: (name) =>
        set(({ view }) => ({ view: withName(view, name), sought: null, hovered: NOTHING })),
      openClaim: (claim) =>
        set(({ view }) => ({
          view: withClaim(view, claim, dataset),
          sought: { claim: claim.id },
          hovered: NOTHING,
        })),
      goTo: (moment) =>
        set(({ view }) => ({ view: withMoment(view, moment), sought: null, hovered: NOTHING })),
      enter: (name, moment) =>
        set(({ view }) => ({
          view: withMoment(withName(view, name), moment),
          sought: null,
          hovered: NOTHING,
        })),
      select: (selection) => pick(() => selection),
      openAt: (moment, selection) =>
        set(({ view }) => ({
          view: withSelection(withMoment(withEvidence(view), moment), selection),
          sought: null,
          hovered: NOTHING,
        })),
      seek: (tie, claim) => pick(() => ({ kind: 'tie', id: tie }), { claim }),
      toggleSelection: (selection) =>
        pick((view) => (sameSelection(view.selection, selection) ? NOTHING : selection)),
      clearSelection: () => pick(() => NOTHING),
      hover: (hovered) =>
        set((state) => (sameSelection(state.hovered, hovered) ? state : { hovered })),
      toggleRelation: (relation) => redraw((view) => withRelationToggled(view, relation)),
      toggleState: (state) => redraw((view) => withStateToggled(view, state)),
      toggleTurn: (turn) => redraw((view) => withTurnToggled(view, turn)),
      setHiddenTies: (hiddenTies) => redraw((view) => withHiddenTies(view, hiddenTies)),
      clearFilters: () => redraw(withoutFilters),
      focusOn: (focus) => redraw((view) => withFocus(view, focus)),
      leaveComparison: () =>
        set(({ view }) => ({
          view: { ...withName(view, 'network'), since: null },
          sought: null,
          hovered: NOTHING,
        })),
      compare: (since, moment) =>
        set(({ view }) => ({
          view: withYears(view, since, moment),
          sought: null,
          hovered: NOTHING,
        })),
      changeBase: (change) => redraw(change),
      openAddress: (address) =>
        set(({ view: before }) => {
          const { view, notFound } = readAddress(address, dataset);
          // What stays selected stays the same thing: nothing needs to open anew.
          const kept = sameSelection(before.selection, view.selection);
          return {
            view: kept ? { ...view, selection: before.selection } : view,
            notFound,
            sought: null,
            hovered: NOTHING,
          };
        }),
      dismissNotFound: () => set({ notFound: [] }),
    };
  });
}
