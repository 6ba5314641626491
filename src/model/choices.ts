import { type Comparison, inOrderOfTime, type Turn } from './comparison.ts';
import type { ActorId, RelationTypeId } from './dataset.ts';
import {
  ASKS_NOTHING,
  areSameLeast,
  busyAmong,
  enoughOver,
  type Least,
  restsOnEnough,
} from './least.ts';
import type { Network } from './network.ts';
import { remembered, rememberedForTwo } from './remembered.ts';
import { type Standing, TIE_STATES, type TieState } from './standing.ts';
import { actorsOf, type Tie, touches } from './tie.ts';

/** What becomes of ties that are filtered out, as by their kind: drawn very faintly, or not at all. */
export type HiddenTies = 'faded' | 'removed';

/** An actor in the middle of attention, with all that is within so many ties of it. */
export interface Focus {
  readonly actor: ActorId;
  /** 1: its own ties. 2: those of its neighbours as well. */
  readonly steps: 1 | 2;
}

/** What the reader chose to see of the network. Never what is known: that is the network. */
export interface Choices {
  readonly hiddenRelations: ReadonlySet<RelationTypeId>;
  readonly hiddenTies: HiddenTies;
  readonly shownStates: ReadonlySet<TieState>;
  readonly focus: Focus | null;
  /** Where two years are compared: what becomes of ties, switched off. */
  readonly hiddenTurns: ReadonlySet<Turn>;
  /** The measure that the width of lines follows (`amounts.ts`); `null` where it tells the number of sources. */
  readonly measure: string | null;
  /** How much there must be at least, for a tie to be shown. */
  readonly least: Least;
}

/**
 * States that count as standing; the others are shown on demand, denials like forecasts. Context is among
 * them, thin, grey and with a square mark, and counts as no source: without the treaties and votes on
 * public record the southern triangle of 2014 would look like a void. One box takes it away.
 */
export const STATES_AT_FIRST: readonly TieState[] = [
  'attested',
  'presupposed',
  'carried forward',
  'context',
];

export const FIRST_CHOICES: Choices = {
  hiddenRelations: new Set(),
  hiddenTies: 'faded',
  shownStates: new Set(STATES_AT_FIRST),
  focus: null,
  hiddenTurns: new Set(),
  measure: null,
  least: ASKS_NOTHING,
};

/** Whether two choices are the same, though they were made at different times. */
export function areSameChoices(a: Choices, b: Choices): boolean {
  return (
    a.hiddenTies === b.hiddenTies &&
    a.measure === b.measure &&
    a.focus?.actor === b.focus?.actor &&
    a.focus?.steps === b.focus?.steps &&
    areSameLeast(a.least, b.least) &&
    areSame(a.hiddenRelations, b.hiddenRelations) &&
    areSame(a.shownStates, b.shownStates) &&
    areSame(a.hiddenTurns, b.hiddenTurns)
  );
}

function areSame<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  return a === b || (a.size === b.size && [...a].every((value) => b.has(value)));
}

/** Whether the states shown are those with which the app opens. */
export function showsUsualStates({ shownStates }: Choices): boolean {
  return (
    shownStates.size === STATES_AT_FIRST.length &&
    STATES_AT_FIRST.every((state) => shownStates.has(state))
  );
}

/**
 * `shown`; `faded` (filtered out by its kind or what it rests on, or out of focus); or `absent` (not on the drawing,
 * not in the list).
 */
export type Visibility = 'shown' | 'faded' | 'absent';

/** How visible each tie of a network is. */
export function visibilityIn(
  network: Network,
  choices: Choices,
): (standing: Standing) => Visibility {
  const isKept = keptIn(network, choices);
  const isInFocus = inFocusOf(network, choices, isKept);
  return (standing) => {
    if (!choices.shownStates.has(standing.state)) return 'absent';
    if (isInFocus(standing.tie) && isKept(standing)) return 'shown';
    return choices.hiddenTies === 'faded' ? 'faded' : 'absent';
  };
}

/** Whether a tie is of a kind that is on, rests on enough and joins actors with enough ties, whatever its state. */
export function keptIn(network: Network, choices: Choices): (standing: Standing) => boolean {
  const { hiddenRelations, shownStates, least } = choices;
  const isOn = ({ tie, sources, evidence }: Standing) =>
    !hiddenRelations.has(tie.relation.id) && restsOnEnough(least, { sources, claims: evidence });
  const isBusy = busyAmong(
    () =>
      [...network.ties.values()]
        .filter((each) => shownStates.has(each.state) && isOn(each))
        .map(({ tie }) => tie),
    least.ties,
  );
  return (standing) => isOn(standing) && isBusy(standing.tie);
}

/** The same of what is told of all times together, of any of these ties. */
export function keptOver(
  ties: readonly Tie[],
  { hiddenRelations, least }: Choices,
): (tie: Tie) => boolean {
  const isOn = ({ relation }: Tie) => !hiddenRelations.has(relation.id);
  const isEnough = enoughOver(ties.filter(isOn), least);
  return (tie) => isOn(tie) && isEnough(tie);
}

/** Whether two actors are near enough to the one in focus for their ties to be shown in full. */
export function focusIn(network: Network, choices: Choices): (ends: Ends) => boolean {
  return inFocusOf(network, choices, keptIn(network, choices));
}

type Ends = Pick<Tie, 'from' | 'to'>;

function inFocusOf(
  network: Network,
  choices: Choices,
  isKept: (standing: Standing) => boolean,
): (ends: Ends) => boolean {
  const hub = hubOf(network, choices, isKept);
  return ({ from, to }) => hub === null || hub.has(from) || hub.has(to);
}

/** The actors whose ties are in focus; `null` where all are. */
function hubOf(
  network: Network,
  { focus, shownStates }: Choices,
  isKept: (standing: Standing) => boolean,
): ReadonlySet<ActorId> | null {
  if (focus === null) return null;
  if (focus.steps === 1) return new Set([focus.actor]);
  const own = [...network.ties.values()].filter(
    (each) => touches(each.tie, focus.actor) && shownStates.has(each.state) && isKept(each),
  );
  return new Set([focus.actor, ...own.flatMap(({ tie }) => actorsOf(tie.pair))]);
}

/** How visible a tie is where two years are compared: as visible as in the year that shows it best. */
export function visibilityBetween(
  before: Network,
  after: Network,
  choices: Choices,
): (comparison: Comparison) => Visibility {
  const [earlier, later] = inOrderOfTime(before, after);
  const inBefore = visibilityIn(earlier, choices);
  const inAfter = visibilityIn(later, choices);
  return ({ before: was, after: is, turn }) => {
    const seen = [was && inBefore(was), is && inAfter(is)];
    if (!seen.includes('shown')) return seen.includes('faded') ? 'faded' : 'absent';
    if (!choices.hiddenTurns.has(turn)) return 'shown';
    return choices.hiddenTies === 'faded' ? 'faded' : 'absent';
  };
}

/** The ties that are shown in full, in the order of their ids; the same for the same choices. */
export const shownTies = rememberedForTwo(
  (network: Network, choices: Choices): readonly Standing[] => {
    const visibilityOf = visibilityIn(network, choices);
    return [...network.ties.values()].filter((standing) => visibilityOf(standing) === 'shown');
  },
);

/** How many ties that the app shows when it opens the reader's filters keep from being shown. */
export const countHidden = rememberedForTwo((network: Network, choices: Choices): number => {
  const visibilityOf = visibilityIn(network, choices);
  return shownTies(network, FIRST_CHOICES).filter((standing) => visibilityOf(standing) !== 'shown')
    .length;
});

/**
 * Ties at this moment per kind, in the states that are shown, whether or not the kind is on. A kind without ties
 * has no count.
 */
export const countByRelation = rememberedForTwo(
  (network: Network, shownStates: Choices['shownStates']): ReadonlyMap<RelationTypeId, number> => {
    const counts = new Map<RelationTypeId, number>();
    for (const { tie, state } of network.ties.values()) {
      if (!shownStates.has(state)) continue;
      counts.set(tie.relation.id, (counts.get(tie.relation.id) ?? 0) + 1);
    }
    return counts;
  },
);

/** Ties at this moment per state. `no evidence` counts nothing here: see the pairs for that. */
export const countByState = remembered((network: Network): ReadonlyMap<TieState, number> => {
  const counts = new Map<TieState, number>(TIE_STATES.map((state) => [state, 0]));
  for (const { state } of network.ties.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
});
