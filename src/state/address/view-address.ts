import type { ActorId, Dataset, Snapshot, SnapshotId } from '../../model/dataset.ts';
import { type PairId, pairOf, tiesOf } from '../../model/tie.ts';
import { type TriadId, triadIdOf } from '../../model/triad-id.ts';
import { selectionOf } from '../actors-selected.ts';
import { ownStretchIn } from '../own-stretch.ts';
import { firstView, NOTHING, type Selection, type View } from '../view.ts';
import { FIRST_VIEW, isOfPair, isViewName, type ViewName } from '../views.ts';
import { escaped, type Miss, parametersOf } from './address-words.ts';
import { baseParts, readBase } from './base-address.ts';
import { choiceParts, readChoices, readSuspended, suspendedParts } from './choices-address.ts';

/**
 * The address of a view: `?year=2022&tie=military:dprk:russia&off=sanctions&show=attested,possible`.
 *
 * - `view`: which view, where it is not the network
 * - `of`: the two whose years it tells, where it is that of a pair
 * - `year`: id of the snapshot, or a stretch of the reader's own in EDTF: `2022-03/2022-07`
 * - `since`: that which it is compared with, where the reader chose one
 * - `until`: the other, where a pair is not told up to `year`
 * - `tie`, `actor`, `pair`, `triad`, `actors` (colons between them), `source`, `speaker` or `event`: the selection
 * - `axis=moment`: a timeline of that alone
 * - what of it is shown: see `choices-address.ts`; `suspended`: filters to take up again, as they would stand
 * - `known`, `no-source`, `no-speaker`, `no-statement`, `no-side`, `no-confidence`: what of the evidence counts
 *
 * What an address says of the page itself, its theme and its embedding, is no part of the view: see
 * `page-options.ts`; nor is what a link says of the data on which it was made: see `link-mark.ts`.
 */
export function addressOf(view: View): string {
  const { selection } = view;
  const parts = view.name === FIRST_VIEW ? [] : [`view=${view.name}`];
  if (view.pair !== null) parts.push(`of=${escaped(view.pair)}`);
  parts.push(`year=${escaped(view.moment)}`);
  if (view.since !== null) parts.push(`since=${escaped(view.since)}`);
  if (view.until !== null) parts.push(`until=${escaped(view.until)}`);
  if (view.axis !== 'all') parts.push(`axis=${view.axis}`);
  if (selection.kind !== 'nothing') parts.push(partOf(selection));
  return `?${[
    ...parts,
    ...choiceParts(view.choices),
    ...suspendedParts(view.suspended),
    ...baseParts(view.base),
  ].join('&')}`;
}

/** A selection as a part of an address: `actor=russia`; nothing for nothing. */
export function partOf(selection: Selection): string {
  return selection.kind === 'nothing' ? '' : `${selection.kind}=${escaped(selection.id)}`;
}

/** What such a part names; nothing where the dataset does not have it. */
export function selectionNamed(part: string, dataset: Dataset): Selection {
  return selectionIn(new URLSearchParams(part), dataset, () => {});
}

export interface AddressReading {
  readonly view: View;
  /** What the address named and the dataset does not have, a sentence each. */
  readonly notFound: readonly string[];
}

/** The view that an address names; whatever it does not name, or names in vain, is as at first. */
export function readAddress(search: string, dataset: Dataset): AddressReading {
  const parameters = parametersOf(search);
  const notFound: string[] = [];
  const miss: Miss = (what, name, why = 'which this dataset does not have') => {
    notFound.push(`This link names the ${what} “${name}”, ${why}.`);
  };

  const snapshot = snapshotOf(parameters.get('year'), dataset, miss);
  const name = nameOf(parameters.get('view'), miss);
  const ofPair = isOfPair(name);
  return {
    view: {
      ...firstView(snapshot.id),
      name,
      pair: ofPair ? pairNamed(parameters.get('of'), dataset, miss) : null,
      since: yearOf(parameters.get('since'), dataset, miss),
      until: ofPair ? yearOf(parameters.get('until'), dataset, miss) : null,
      axis: axisNamed(parameters.get('axis'), miss),
      choices: readChoices(parameters, dataset, miss),
      suspended: readSuspended(parameters, dataset, miss),
      base: readBase(parameters, dataset, miss),
      selection: selectionIn(parameters, dataset, miss),
    },
    notFound,
  };
}

function nameOf(text: string | null, miss: Miss): ViewName {
  if (text === null) return FIRST_VIEW;
  if (isViewName(text)) return text;
  miss('view', text);
  return FIRST_VIEW;
}

function axisNamed(text: string | null, miss: Miss): View['axis'] {
  if (text === 'moment') return text;
  if (text !== null && text !== 'all') miss('axis', text, 'which the timeline does not have');
  return 'all';
}

function pairNamed(name: string | null, dataset: Dataset, miss: Miss): PairId | null {
  if (name === null) return null;
  const found = pairIn(name, dataset);
  if (found === null) miss('pair', name);
  return found;
}

/** The app opens on the last snapshot. */
function snapshotOf(name: string | null, dataset: Dataset, miss: Miss): Snapshot {
  const last = dataset.snapshots.at(-1);
  if (last === undefined) throw new Error('A dataset that passed its check has a snapshot.');
  if (name === null) return last;
  return snapshotNamed(name, dataset, miss) ?? last;
}

function yearOf(name: string | null, dataset: Dataset, miss: Miss): SnapshotId | null {
  if (name === null) return null;
  return snapshotNamed(name, dataset, miss)?.id ?? null;
}

/** The snapshot of that name, else the stretch of time that it names, within what the slider reaches. */
function snapshotNamed(name: string, dataset: Dataset, miss: Miss): Snapshot | null {
  const found = dataset.snapshots.find(({ id }) => id === name) ?? ownStretchIn(dataset, name);
  if (found === null) miss('year', name);
  return found;
}

/** The first selection that the address names and the dataset has. */
function selectionIn(parameters: URLSearchParams, dataset: Dataset, miss: Miss): Selection {
  for (const [kind, find] of Object.entries(FINDERS)) {
    const name = parameters.get(kind);
    if (name === null) continue;
    const found = find(name, dataset);
    if (found !== undefined) return found;
    miss(kind, name);
  }
  return NOTHING;
}

type Finder = (name: string, dataset: Dataset) => Selection | undefined;

/** Whatever can be selected, in the order in which an address is asked for it: the first goes. */
const FINDERS: Readonly<Record<Exclude<Selection['kind'], 'nothing'>, Finder>> = {
  tie: (name, dataset) =>
    tiesOf(dataset).flatMap(({ id }) => (id === name ? [{ kind: 'tie' as const, id }] : []))[0],
  actor: (name, { actors }) =>
    actors.flatMap(({ id }) => (id === name ? [{ kind: 'actor' as const, id }] : []))[0],
  pair: (name, dataset) => {
    const id = pairIn(name, dataset);
    return id === null ? undefined : { kind: 'pair', id };
  },
  triad: (name, dataset) => {
    const id = triadIn(name, dataset);
    return id === null ? undefined : { kind: 'triad', id };
  },
  actors: (name, dataset) => {
    const found = actorsNamed(name, dataset);
    return found.length === 0 ? undefined : selectionOf(found);
  },
  source: (name, { sources }) =>
    sources.flatMap(({ id }) => (id === name ? [{ kind: 'source' as const, id }] : []))[0],
  speaker: (name, { speakers }) =>
    speakers.flatMap(({ id }) => (id === name ? [{ kind: 'speaker' as const, id }] : []))[0],
  event: (name, { events }) =>
    events.flatMap(({ id }) => (id === name ? [{ kind: 'event' as const, id }] : []))[0],
};

/** Different actors, named with colons between them; none where one of them is not known, or named twice. */
function actorsNamed(name: string, { actors }: Dataset): readonly ActorId[] {
  const names = new Set(name.split(':'));
  const known = actors.filter(({ id }) => names.has(id)).map(({ id }) => id);
  return known.length === name.split(':').length ? known : [];
}

function pairIn(name: string, dataset: Dataset): PairId | null {
  const [first, second, ...more] = actorsNamed(name, dataset);
  if (first === undefined || second === undefined || more.length > 0) return null;
  return pairOf(first, second);
}

function triadIn(name: string, dataset: Dataset): TriadId | null {
  const [first, second, third, ...more] = actorsNamed(name, dataset);
  if (first === undefined || second === undefined || third === undefined) return null;
  return more.length > 0 ? null : triadIdOf(first, second, third);
}
