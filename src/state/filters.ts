import { areSameChoices, type Choices, FIRST_CHOICES, type HiddenTies } from '../model/choices.ts';
import type { Turn } from '../model/comparison.ts';
import type { Dataset, RelationTypeId } from '../model/dataset.ts';
import type { LeastOf } from '../model/least.ts';
import type { TieState } from '../model/standing.ts';
import { toggled, type View, withChoices, withMeasure } from './view.ts';

/** What can be suspended by itself, and taken up again. */
export type FilterName = 'kinds' | 'states' | 'turns' | 'focus' | LeastOf;

/** Choices with that of others in place of the own, as far as one filter goes. */
type Taking = (choices: Choices, others: Choices) => Choices;

const TAKING: Readonly<Record<FilterName, Taking>> = {
  focus: (choices, { focus }) => ({ ...choices, focus }),
  kinds: (choices, { hiddenRelations }) => ({ ...choices, hiddenRelations }),
  states: (choices, { shownStates }) => ({ ...choices, shownStates }),
  sources: takingLeast('sources'),
  claims: takingLeast('claims'),
  ties: takingLeast('ties'),
  turns: (choices, { hiddenTurns }) => ({ ...choices, hiddenTurns }),
};

function takingLeast(what: LeastOf): Taking {
  return (choices, { least }) => ({
    ...choices,
    least: { ...choices.least, [what]: least[what] },
  });
}

/** In the order in which they are listed. */
export const FILTER_NAMES: readonly FilterName[] = Object.keys(TAKING).filter(isFilterName);

function isFilterName(name: string): name is FilterName {
  return Object.hasOwn(TAKING, name);
}

/** Whether a filter of some choices is another than as the app opens. */
export function isSet(choices: Choices, name: FilterName): boolean {
  return !areSameChoices(choices, TAKING[name](choices, FIRST_CHOICES));
}

/** The filters that some choices set. */
export function filtersIn(choices: Choices): readonly FilterName[] {
  return FILTER_NAMES.filter((name) => isSet(choices, name));
}

/** Whether the reader filters at all, compared with how the app opens. */
export function isFiltered({ choices }: View): boolean {
  return filtersIn(choices).length > 0;
}

/** Whether there is anything to clear: filters in force, or suspended. */
export function hasFilters(view: View): boolean {
  return isFiltered(view) || filtersIn(view.suspended).length > 0;
}

/** Without a filter that is in force, which is kept; or with the one that was kept. */
export function withFilterSuspended(view: View, name: FilterName): View {
  const { choices, suspended } = view;
  const take = TAKING[name];
  return isSet(choices, name)
    ? { ...view, choices: take(choices, FIRST_CHOICES), suspended: take(suspended, choices) }
    : { ...view, choices: take(choices, suspended), suspended: take(suspended, FIRST_CHOICES) };
}

export function withoutFilters(view: View): View {
  return withMeasure(
    { ...view, choices: FIRST_CHOICES, suspended: FIRST_CHOICES },
    view.choices.measure,
  );
}

/** With at least so many asked for; none with 0. */
export function withLeast(view: View, what: LeastOf, least: number): View {
  return withChoices(view, { least: { ...view.choices.least, [what]: least } });
}

export function withRelationToggled(view: View, relation: RelationTypeId): View {
  return withChoices(view, { hiddenRelations: toggled(view.choices.hiddenRelations, relation) });
}

/** With no kind on but one; where that is so already, with all of them. */
export function withOnlyRelation(
  view: View,
  relation: RelationTypeId,
  { relationTypes }: Pick<Dataset, 'relationTypes'>,
): View {
  const others = relationTypes.filter(({ id }) => id !== relation).map(({ id }) => id);
  const hiddenRelations = isOnlyRelation(view.choices, relation, relationTypes.length)
    ? FIRST_CHOICES.hiddenRelations
    : new Set(others);
  return withChoices(view, { hiddenRelations });
}

/** Whether one of so many kinds is the only one that is on. */
export function isOnlyRelation(
  { hiddenRelations }: Pick<Choices, 'hiddenRelations'>,
  relation: RelationTypeId,
  count: number,
): boolean {
  return count > 1 && hiddenRelations.size === count - 1 && !hiddenRelations.has(relation);
}

export function withStateToggled(view: View, state: TieState): View {
  return withChoices(view, { shownStates: toggled(view.choices.shownStates, state) });
}

export function withTurnToggled(view: View, turn: Turn): View {
  return withChoices(view, { hiddenTurns: toggled(view.choices.hiddenTurns, turn) });
}

export function withHiddenTies(view: View, hiddenTies: HiddenTies): View {
  return withChoices(view, { hiddenTies });
}
