import { measureOf } from '../../model/amounts.ts';
import {
  FIRST_CHOICES,
  type Focus,
  type HiddenTies,
  showsUsualStates,
} from '../../model/choices.ts';
import { TURNS, type Turn } from '../../model/comparison.ts';
import type { Dataset, Snapshot, SnapshotId } from '../../model/dataset.ts';
import { TIE_STATES, type TieState } from '../../model/standing.ts';
import { type PairId, pairOf, tiesOf } from '../../model/tie.ts';
import { triadIdOf } from '../../model/triad-id.ts';
import { ownStretchIn } from '../own-stretch.ts';
import { firstView, NOTHING, type Selection, type View } from '../view.ts';
import { FIRST_VIEW, isOfPair, isViewName, type ViewName } from '../views.ts';
import { escaped, listed, type Miss, named, parametersOf } from './address-words.ts';
import { baseParts, readBase } from './base-address.ts';

/**
 * The address of a view: `?year=2022&tie=military:dprk:russia&off=sanctions&show=attested,possible`.
 *
 * - `view`: which view, where it is not the network
 * - `of`: the two whose years it tells, where it is that of a pair
 * - `year`: id of the snapshot, or a stretch of the reader's own in EDTF: `2022-03/2022-07`
 * - `since`: that which it is compared with, where the reader chose one
 * - `tie`, `actor`, `pair`, `triad`, `source`, `speaker` or `event`: the selection
 * - `off`: kinds of relation switched off; `hide=removed` removes them instead of fading them
 * - `show`: states of ties that are shown, where they are not the usual ones; `none` for none
 * - `no-turn`: what becomes of ties, switched off where two years are compared
 * - `width`: the measure that the width of lines follows; nothing behind it for amounts without a unit
 * - `focus`: an actor, `:2` behind it for two steps
 * - `known`, `no-source`, `no-speaker`, `no-statement`, `no-side`, `no-confidence`: what of the evidence counts
 *
 * What an address says of the page itself, its theme and its embedding, is no part of the view: see
 * `page-options.ts`; nor is what a link says of the data on which it was made: see `link-mark.ts`.
 */
export function addressOf(view: View): string {
  const { choices, selection } = view;
  const parts = view.name === FIRST_VIEW ? [] : [`view=${view.name}`];
  if (view.pair !== null) parts.push(`of=${escaped(view.pair)}`);
  parts.push(`year=${escaped(view.moment)}`);
  if (view.since !== null) parts.push(`since=${escaped(view.since)}`);
  if (selection.kind !== 'nothing') parts.push(`${selection.kind}=${escaped(selection.id)}`);
  if (choices.hiddenRelations.size > 0) {
    parts.push(`off=${[...choices.hiddenRelations].sort().map(escaped).join(',')}`);
  }
  if (choices.hiddenTies === 'removed') parts.push('hide=removed');
  if (!showsUsualStates(choices)) {
    const states = TIE_STATES.filter((state) => choices.shownStates.has(state));
    parts.push(`show=${states.map((state) => state.replaceAll(' ', '-')).join(',') || 'none'}`);
  }
  if (choices.hiddenTurns.size > 0) {
    const turns = TURNS.filter((turn) => choices.hiddenTurns.has(turn));
    parts.push(`no-turn=${turns.map((turn) => turn.replaceAll(' ', '-')).join(',')}`);
  }
  if (choices.measure !== null) parts.push(`width=${escaped(choices.measure)}`);
  if (choices.focus !== null) {
    const { actor, steps } = choices.focus;
    parts.push(`focus=${escaped(actor)}${steps === 2 ? ':2' : ''}`);
  }
  return `?${[...parts, ...baseParts(view.base)].join('&')}`;
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
  const miss: Miss = (what, name) => {
    notFound.push(`This link names the ${what} “${name}”, which this dataset does not have.`);
  };

  const relations = dataset.relationTypes.map((relation) => relation.id);
  const hiddenRelations = new Set(
    listed(parameters.get('off')).flatMap((name) =>
      named(name, relations, () => miss('kind of relation', name)),
    ),
  );
  const hiddenTies: HiddenTies = parameters.get('hide') === 'removed' ? 'removed' : 'faded';
  const snapshot = snapshotOf(parameters.get('year'), dataset, miss);
  const name = nameOf(parameters.get('view'), miss);
  return {
    view: {
      ...firstView(snapshot.id),
      name,
      pair: isOfPair(name) ? pairNamed(parameters.get('of'), dataset, miss) : null,
      since: sinceOf(parameters.get('since'), dataset, miss),
      choices: {
        hiddenRelations,
        hiddenTies,
        shownStates: statesOf(parameters.get('show'), miss),
        hiddenTurns: new Set(
          listed(parameters.get('no-turn')).flatMap((name) =>
            named(OLD_TURNS[name] ?? name, TURNS, () => miss('change', name)),
          ),
        ),
        measure: measureIn(parameters.get('width'), dataset, miss),
        focus: focusOf(parameters.get('focus'), dataset, miss),
      },
      base: readBase(parameters, dataset, miss),
      selection: selectionOf(parameters, dataset, miss),
    },
    notFound,
  };
}

/** What links of earlier versions call turns. */
const OLD_TURNS: Readonly<Record<string, Turn>> = { appeared: 'new', changed: 'turned' };

function nameOf(text: string | null, miss: Miss): ViewName {
  if (text === null) return FIRST_VIEW;
  if (isViewName(text)) return text;
  miss('view', text);
  return FIRST_VIEW;
}

function pairNamed(name: string | null, dataset: Dataset, miss: Miss): PairId | null {
  if (name === null) return null;
  const found = groupNamed('pair', name, dataset);
  if (found?.kind === 'pair') return found.id;
  miss('pair', name);
  return null;
}

/** The app opens on the last snapshot. */
function snapshotOf(name: string | null, dataset: Dataset, miss: Miss): Snapshot {
  const last = dataset.snapshots.at(-1);
  if (last === undefined) throw new Error('A dataset that passed its check has a snapshot.');
  if (name === null) return last;
  return snapshotNamed(name, dataset, miss) ?? last;
}

function sinceOf(name: string | null, dataset: Dataset, miss: Miss): SnapshotId | null {
  if (name === null) return null;
  return snapshotNamed(name, dataset, miss)?.id ?? null;
}

/** The snapshot of that name, else the stretch of time that it names, within what the slider reaches. */
function snapshotNamed(name: string, dataset: Dataset, miss: Miss): Snapshot | null {
  const found = dataset.snapshots.find(({ id }) => id === name) ?? ownStretchIn(dataset, name);
  if (found === null) miss('year', name);
  return found;
}

function measureIn(name: string | null, { claims }: Dataset, miss: Miss): string | null {
  if (name === null) return null;
  if (claims.some(({ amount }) => amount !== null && measureOf(amount) === name)) return name;
  miss('measure', name);
  return null;
}

function focusOf(text: string | null, dataset: Dataset, miss: Miss): Focus | null {
  if (text === null) return null;
  const [name, steps] = text.endsWith(':2') ? [text.slice(0, -2), 2 as const] : [text, 1 as const];
  const actor = dataset.actors.find(({ id }) => id === name);
  if (actor === undefined) miss('actor', name);
  return actor === undefined ? null : { actor: actor.id, steps };
}

function statesOf(text: string | null, miss: Miss): ReadonlySet<TieState> {
  if (text === 'none') return new Set();
  const states = listed(text).flatMap((name) =>
    named(name, TIE_STATES, () => miss('state of ties', name)),
  );
  return states.length === 0 ? FIRST_CHOICES.shownStates : new Set(states);
}

/** The first selection that the address names and the dataset has. */
function selectionOf(parameters: URLSearchParams, dataset: Dataset, miss: Miss): Selection {
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
  pair: (name, dataset) => groupNamed('pair', name, dataset),
  triad: (name, dataset) => groupNamed('triad', name, dataset),
  source: (name, { sources }) =>
    sources.flatMap(({ id }) => (id === name ? [{ kind: 'source' as const, id }] : []))[0],
  speaker: (name, { speakers }) =>
    speakers.flatMap(({ id }) => (id === name ? [{ kind: 'speaker' as const, id }] : []))[0],
  event: (name, { events }) =>
    events.flatMap(({ id }) => (id === name ? [{ kind: 'event' as const, id }] : []))[0],
};

/** Two or three different actors, named with colons between them. */
function groupNamed(
  kind: 'pair' | 'triad',
  name: string,
  { actors }: Dataset,
): Selection | undefined {
  const names = name.split(':');
  const known = names.flatMap((part) => actors.find(({ id }) => id === part)?.id ?? []);
  const [first, second, third, ...more] = known;
  if (known.length < names.length || new Set(known).size < known.length) return undefined;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  if (kind === 'pair') {
    return third === undefined ? { kind, id: pairOf(first, second) } : undefined;
  }
  return third === undefined ? undefined : { kind, id: triadIdOf(first, second, third) };
}
