import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Actor, ActorId, ClaimId, Dataset } from '../model/dataset.ts';
import { type LinkMark, readLinkMark } from './address/link-mark.ts';
import { readAddress } from './address/view-address.ts';
import { NOTHING, type Selection, sameSelection, type View } from './view.ts';

/** The claim whose words the reader asked for, within the selected tie; new with each asking. */
interface Sought {
  readonly claim: ClaimId;
}

/** Where the reader has put actors, as the dataset places them: 0 to 1, and beyond that outside its square. */
export type MovedPlaces = ReadonlyMap<ActorId, Actor['place']>;

export const NO_PLACES: MovedPlaces = new Map();

/** What the reader is looking at, and everything that may change it. */
export interface ViewState extends ViewActions {
  readonly view: View;
  /** What the page's address named in vain, until the reader dismisses it. */
  readonly notFound: readonly string[];
  /** The link that was opened, where it was made on other data, until the reader dismisses it. */
  readonly outdated: OutdatedLink | null;
  readonly sought: Sought | null;
  /** Where the pointer or the keyboard rests; never part of the address. */
  readonly hovered: Selection;
  /** What a menu is open on, what can be done with that; `null` where none is. Never part of the address. */
  readonly menu: OpenMenu | null;
  /** The actors that the reader has moved; never part of the address. */
  readonly places: MovedPlaces;
}

/** A menu on something that is drawn or listed. */
export interface OpenMenu {
  readonly target: Extract<Selection, { kind: 'actor' | 'tie' | 'pair' }>;
  /** Where in the window it was asked for, in pixels, and how. */
  readonly at: { readonly x: number; readonly y: number };
  readonly by: 'mouse' | 'key' | 'finger';
}

/** The menu on something that is drawn or listed; none on anything else. */
export function menuOn(target: Selection, at: OpenMenu['at'], by: OpenMenu['by']): OpenMenu | null {
  const { kind } = target;
  return kind === 'actor' || kind === 'tie' || kind === 'pair' ? { target, at, by } : null;
}

/** A link made on data of another version, with the view that it opens now. */
export interface OutdatedLink extends LinkMark {
  readonly view: View;
}

/** A function of `view.ts`, or one like them: the view after a change, whatever else it must be told. */
type Change<Rest extends readonly unknown[]> = (view: View, ...rest: Rest) => View;

/** Everything that may change the view. */
export interface ViewActions {
  /** Changes the view: `change(withMoment, '2024')`. */
  readonly change: <Rest extends readonly unknown[]>(how: Change<Rest>, ...rest: Rest) => void;
  /** Changes the view for the sake of one claim: `seek(claim.id, withClaim, claim, dataset)`. */
  readonly seek: <Rest extends readonly unknown[]>(
    claim: ClaimId,
    how: Change<Rest>,
    ...rest: Rest
  ) => void;
  readonly hover: (hovered: Selection) => void;
  /** Opens a menu on something, or closes it. */
  readonly openMenu: (menu: OpenMenu | null) => void;
  /** Puts actors where the reader wants them, and all others back where the dataset has them. */
  readonly putActors: (places: MovedPlaces) => void;
  /** Takes over the view that an address names, as when the reader goes back. */
  readonly openAddress: (search: string) => void;
  readonly dismissLinkNotice: () => void;
}

export type ViewStore = StoreApi<ViewState>;

/** The view of one dataset, opened at an address. */
export function createViewStore(dataset: Dataset, search: string): ViewStore {
  return createStore<ViewState>()((set) => ({
    ...openedAt(search, dataset),
    sought: null,
    hovered: NOTHING,
    menu: null,
    places: NO_PLACES,
    change: (how, ...rest) => set((before) => turnedTo(how(before.view, ...rest), before)),
    seek: (claim, how, ...rest) =>
      set((before) => ({ ...turnedTo(how(before.view, ...rest), before), sought: { claim } })),
    hover: (hovered) =>
      set((before) => (sameSelection(before.hovered, hovered) ? before : { hovered })),
    openMenu: (menu) => set({ menu }),
    putActors: (places) => set({ places }),
    openAddress: (address) =>
      set((before) => {
        const { view, ...told } = openedAt(address, dataset);
        // What stays selected stays the same thing: nothing needs to open anew.
        const kept = sameSelection(before.view.selection, view.selection);
        const next = kept ? { ...view, selection: before.view.selection } : view;
        return { ...turnedTo(next, before), ...told, sought: null };
      }),
    dismissLinkNotice: () => set({ notFound: [], outdated: null }),
  }));
}

function openedAt(
  search: string,
  dataset: Dataset,
): Pick<ViewState, 'view' | 'notFound' | 'outdated'> {
  const { view, notFound } = readAddress(search, dataset);
  const mark = readLinkMark(search);
  const isOutdated = mark !== null && mark.version !== dataset.version;
  return { view, notFound, outdated: isOutdated ? { ...mark, view } : null };
}

/**
 * The next view, and what stays of the rest. A claim is sought until the reader goes elsewhere: to another
 * view, other years or another selection. The pointer rests on the same until anything but the selection
 * changes, for whatever changes what is drawn may take that away. No menu stays open on it.
 */
function turnedTo(
  view: View,
  { view: before, sought, hovered }: ViewState,
): Pick<ViewState, 'view' | 'sought' | 'hovered' | 'menu'> {
  const samePlace =
    view.name === before.name && view.moment === before.moment && view.since === before.since;
  const sameFilters = view.choices === before.choices && view.base === before.base;
  return {
    view,
    sought: samePlace && view.selection === before.selection ? sought : null,
    hovered: samePlace && sameFilters ? hovered : NOTHING,
    menu: null,
  };
}
