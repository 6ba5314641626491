import type { RelationType, RelationTypeId } from './dataset.ts';
import type { Network } from './network.ts';
import { type Standing, TIE_STATES, type TieState } from './standing.ts';

/** What becomes of ties whose kind is switched off: drawn very faintly, or not at all. */
export type HiddenTies = 'faded' | 'removed';

/** What the reader chose to see of the network. Never what is known: that is the network. */
export interface Choices {
  readonly hiddenRelations: ReadonlySet<RelationTypeId>;
  readonly hiddenTies: HiddenTies;
  readonly shownStates: ReadonlySet<TieState>;
}

/** States that count as standing; the others are shown on demand. */
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
};

/** Whether the states shown are those with which the app opens. */
export function showsUsualStates({ shownStates }: Choices): boolean {
  return (
    shownStates.size === STATES_AT_FIRST.length &&
    STATES_AT_FIRST.every((state) => shownStates.has(state))
  );
}

/** `shown`, `faded` (its kind is switched off) or `absent` (not on the drawing, not in the list). */
export type Visibility = 'shown' | 'faded' | 'absent';

export function visibilityOf(standing: Standing, choices: Choices): Visibility {
  if (!choices.shownStates.has(standing.state)) return 'absent';
  if (!choices.hiddenRelations.has(standing.tie.relation.id)) return 'shown';
  return choices.hiddenTies === 'faded' ? 'faded' : 'absent';
}

/** The ties that are shown in full, in the order of their ids. */
export function shownTies(network: Network, choices: Choices): readonly Standing[] {
  return [...network.ties.values()].filter(
    (standing) => visibilityOf(standing, choices) === 'shown',
  );
}

/** How many ties that the app shows when it opens the reader's filters keep from being shown. */
export function countHidden(network: Network, choices: Choices): number {
  return [...network.ties.values()].filter(
    (standing) =>
      visibilityOf(standing, FIRST_CHOICES) === 'shown' &&
      visibilityOf(standing, choices) !== 'shown',
  ).length;
}

/** Ties at this moment per kind, in the states that are shown, whether or not the kind is on. */
export function countByRelation(
  network: Network,
  relations: readonly RelationType[],
  choices: Choices,
): ReadonlyMap<RelationTypeId, number> {
  const counts = new Map(relations.map((relation) => [relation.id, 0]));
  for (const { tie, state } of network.ties.values()) {
    if (!choices.shownStates.has(state)) continue;
    counts.set(tie.relation.id, (counts.get(tie.relation.id) ?? 0) + 1);
  }
  return counts;
}

/** Ties at this moment per state. `no evidence` counts nothing here: see the pairs for that. */
export function countByState(network: Network): ReadonlyMap<TieState, number> {
  const counts = new Map<TieState, number>(TIE_STATES.map((state) => [state, 0]));
  for (const { state } of network.ties.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
