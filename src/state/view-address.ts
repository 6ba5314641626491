import { FIRST_CHOICES, type HiddenTies, showsUsualStates } from '../model/choices.ts';
import type { Dataset, Snapshot } from '../model/dataset.ts';
import { TIE_STATES, type TieState } from '../model/standing.ts';
import { pairOf, tiesOf } from '../model/tie.ts';
import {
  firstView,
  NOTHING,
  type Selection,
  VIEW_NAMES,
  type View,
  type ViewName,
} from './view.ts';

/**
 * The address of a view: `?year=2022&tie=military:dprk:russia&off=sanctions&show=attested,possible`.
 *
 * - `view`: which view, where it is not the network
 * - `year`: id of the snapshot
 * - `tie`, `actor` or `pair`: the selection
 * - `off`: kinds of relation switched off; `hide=removed` removes them instead of fading them
 * - `show`: states of ties that are shown, where they are not the usual ones; `none` for none
 */
export function addressOf(view: View): string {
  const { choices, selection } = view;
  const parts = view.name === 'network' ? [] : [`view=${view.name}`];
  parts.push(`year=${escaped(view.moment)}`);
  if (selection.kind !== 'nothing') parts.push(`${selection.kind}=${escaped(selection.id)}`);
  if (choices.hiddenRelations.size > 0) {
    parts.push(`off=${[...choices.hiddenRelations].sort().map(escaped).join(',')}`);
  }
  if (choices.hiddenTies === 'removed') parts.push('hide=removed');
  if (!showsUsualStates(choices)) {
    const states = TIE_STATES.filter((state) => choices.shownStates.has(state));
    parts.push(`show=${states.map((state) => state.replaceAll(' ', '-')).join(',') || 'none'}`);
  }
  return `?${parts.join('&')}`;
}

export interface AddressReading {
  readonly view: View;
  /** What the address named and the dataset does not have, a sentence each. */
  readonly notFound: readonly string[];
}

/** The view that an address names; whatever it does not name, or names in vain, is as at first. */
export function readAddress(search: string, dataset: Dataset): AddressReading {
  const parameters = new URLSearchParams(search);
  const notFound: string[] = [];
  const miss = (what: string, name: string) => {
    notFound.push(`This link names the ${what} “${name}”, which this dataset does not have.`);
  };

  const relations = new Set(dataset.relationTypes.map((relation) => relation.id));
  const hiddenRelations = new Set(
    listed(parameters.get('off')).flatMap((name) => {
      const known = [...relations].filter((id) => id === name);
      if (known.length === 0) miss('kind of relation', name);
      return known;
    }),
  );
  const hiddenTies: HiddenTies = parameters.get('hide') === 'removed' ? 'removed' : 'faded';
  const snapshot = snapshotOf(parameters.get('year'), dataset, miss);
  return {
    view: {
      ...firstView(snapshot.id),
      name: nameOf(parameters.get('view'), miss),
      choices: { hiddenRelations, hiddenTies, shownStates: statesOf(parameters.get('show'), miss) },
      selection: selectionOf(parameters, dataset, miss),
    },
    notFound,
  };
}

function nameOf(text: string | null, miss: Miss): ViewName {
  const known = VIEW_NAMES.find((name) => name === text);
  if (known === undefined && text !== null) miss('view', text);
  return known ?? 'network';
}

type Miss = (what: string, name: string) => void;

/** The app opens on the last snapshot. */
function snapshotOf(name: string | null, dataset: Dataset, miss: Miss): Snapshot {
  const last = dataset.snapshots.at(-1);
  if (last === undefined) throw new Error('A dataset that passed its check has a snapshot.');
  if (name === null) return last;
  const named = dataset.snapshots.find((snapshot) => snapshot.id === name);
  if (named === undefined) miss('year', name);
  return named ?? last;
}

function statesOf(text: string | null, miss: Miss): ReadonlySet<TieState> {
  if (text === null) return FIRST_CHOICES.shownStates;
  if (text === 'none') return new Set();
  const named = listed(text).flatMap((name) => {
    const known = TIE_STATES.filter((state) => state.replaceAll(' ', '-') === name);
    if (known.length === 0) miss('state of ties', name);
    return known;
  });
  return named.length === 0 ? FIRST_CHOICES.shownStates : new Set(named);
}

function selectionOf(parameters: URLSearchParams, dataset: Dataset, miss: Miss): Selection {
  const tie = parameters.get('tie');
  if (tie !== null) {
    const found = tiesOf(dataset).find((each) => each.id === tie);
    if (found !== undefined) return { kind: 'tie', id: found.id };
    miss('tie', tie);
  }
  const actor = parameters.get('actor');
  if (actor !== null) {
    const found = dataset.actors.find((each) => each.id === actor);
    if (found !== undefined) return { kind: 'actor', id: found.id };
    miss('actor', actor);
  }
  const pair = parameters.get('pair');
  if (pair !== null) {
    const [first, second, ...more] = pair
      .split(':')
      .map((id) => dataset.actors.find((each) => each.id === id));
    if (first !== undefined && second !== undefined && first !== second && more.length === 0) {
      return { kind: 'pair', id: pairOf(first.id, second.id) };
    }
    miss('pair', pair);
  }
  return NOTHING;
}

function listed(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}

/** Escapes what an address must not hold, and leaves `:` readable. */
function escaped(id: string): string {
  return encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':');
}
