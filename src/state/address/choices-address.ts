import { measureOf } from '../../model/amounts.ts';
import {
  type Choices,
  FIRST_CHOICES,
  type Focus,
  type HiddenTies,
  showsUsualStates,
} from '../../model/choices.ts';
import { TURNS, type Turn } from '../../model/comparison.ts';
import type { Dataset } from '../../model/dataset.ts';
import { LEAST_OF } from '../../model/least.ts';
import { TIE_STATES, type TieState } from '../../model/standing.ts';
import { escaped, listed, type Miss, named } from './address-words.ts';

/**
 * What is shown of what counts, as parts of an address; none where all is as the app opens:
 *
 * - `off`: kinds of relation switched off; `hide=removed` removes what is filtered out instead of fading it
 * - `show`: states of ties that are shown, where they are not the usual ones; `none` for none
 * - `no-turn`: what becomes of ties, switched off where two years are compared
 * - `width`: the measure that the width of lines follows; nothing behind it for amounts without a unit
 * - `focus`: an actor, `:2` behind it for two steps
 * - `least-sources`, `least-claims`: how many a tie rests on at least; `least-ties`: how many its actors have
 */
export function choiceParts(choices: Choices): readonly string[] {
  const { hiddenRelations, hiddenTies, hiddenTurns, shownStates, measure, focus, least } = choices;
  const dashed = (words: readonly string[]) =>
    words.map((word) => word.replaceAll(' ', '-')).join(',');
  const states = TIE_STATES.filter((state) => shownStates.has(state));
  const turns = TURNS.filter((turn) => hiddenTurns.has(turn));
  return [
    ...partWhere(hiddenRelations.size > 0, 'off', [...hiddenRelations].sort().map(escaped).join()),
    ...partWhere(hiddenTies === 'removed', 'hide', 'removed'),
    ...partWhere(!showsUsualStates(choices), 'show', dashed(states) || 'none'),
    ...partWhere(hiddenTurns.size > 0, 'no-turn', dashed(turns)),
    ...partWhere(measure !== null, 'width', escaped(measure ?? '')),
    ...partWhere(focus !== null, 'focus', focus === null ? '' : focusPart(focus)),
    ...LEAST_OF.flatMap((what) => partWhere(least[what] > 0, `least-${what}`, `${least[what]}`)),
  ];
}

function partWhere(holds: boolean, name: string, value: string): readonly string[] {
  return holds ? [`${name}=${value}`] : [];
}

function focusPart({ actor, steps }: Focus): string {
  return `${escaped(actor)}${steps === 2 ? ':2' : ''}`;
}

export function readChoices(parameters: URLSearchParams, dataset: Dataset, miss: Miss): Choices {
  const relations = dataset.relationTypes.map((relation) => relation.id);
  const hiddenTies: HiddenTies = parameters.get('hide') === 'removed' ? 'removed' : 'faded';
  const leastOf = (what: (typeof LEAST_OF)[number]) =>
    numberIn(parameters.get(`least-${what}`), what, miss);
  return {
    hiddenRelations: new Set(
      listed(parameters.get('off')).flatMap((name) =>
        named(name, relations, () => miss('kind of relation', name)),
      ),
    ),
    hiddenTies,
    shownStates: statesOf(parameters.get('show'), miss),
    hiddenTurns: new Set(
      listed(parameters.get('no-turn')).flatMap((name) =>
        named(OLD_TURNS[name] ?? name, TURNS, () => miss('change', name)),
      ),
    ),
    measure: measureIn(parameters.get('width'), dataset, miss),
    focus: focusOf(parameters.get('focus'), dataset, miss),
    least: { sources: leastOf('sources'), claims: leastOf('claims'), ties: leastOf('ties') },
  };
}

/** The filters that the reader suspended, as one part of an address: the parts that they would be. */
export function suspendedParts(suspended: Choices): readonly string[] {
  const parts = choiceParts(suspended);
  return parts.length === 0 ? [] : [`suspended=${escaped(parts.join('&'))}`];
}

export function readSuspended(parameters: URLSearchParams, dataset: Dataset, miss: Miss): Choices {
  const text = parameters.get('suspended');
  if (text === null) return FIRST_CHOICES;
  // How lines are drawn is no filter, and suspends nothing.
  const { hiddenTies, measure } = FIRST_CHOICES;
  return { ...readChoices(new URLSearchParams(text), dataset, miss), hiddenTies, measure };
}

/** What links of earlier versions call turns. */
const OLD_TURNS: Readonly<Record<string, Turn>> = { appeared: 'new', changed: 'turned' };

/** More than so many nobody asks for. */
const MOST = 9999;

function numberIn(text: string | null, what: string, miss: Miss): number {
  if (text === null) return 0;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  miss(`least number of ${what}`, text, `which is no whole number from 0 to ${MOST}`);
  return 0;
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
