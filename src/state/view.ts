import {
  type Choices,
  FIRST_CHOICES,
  type HiddenTies,
  showsUsualStates,
} from '../model/choices.ts';
import type { ActorId, RelationTypeId, SnapshotId } from '../model/dataset.ts';
import type { TieState } from '../model/standing.ts';
import type { PairId, TieId } from '../model/tie.ts';

/** What the reader has picked out; its only owner is the view. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tie'; readonly id: TieId }
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** A pair on which the sources are silent. */
  | { readonly kind: 'pair'; readonly id: PairId };

/** Everything that the address of a view holds. */
export interface View {
  readonly moment: SnapshotId;
  readonly choices: Choices;
  readonly selection: Selection;
}

export const NOTHING: Selection = { kind: 'nothing' };

export function firstView(moment: SnapshotId): View {
  return { moment, choices: FIRST_CHOICES, selection: NOTHING };
}

export function withMoment(view: View, moment: SnapshotId): View {
  return { ...view, moment };
}

export function withSelection(view: View, selection: Selection): View {
  return { ...view, selection };
}

export function withRelationToggled(view: View, relation: RelationTypeId): View {
  return withChoices(view, { hiddenRelations: toggled(view.choices.hiddenRelations, relation) });
}

export function withStateToggled(view: View, state: TieState): View {
  return withChoices(view, { shownStates: toggled(view.choices.shownStates, state) });
}

export function withHiddenTies(view: View, hiddenTies: HiddenTies): View {
  return withChoices(view, { hiddenTies });
}

export function withoutFilters(view: View): View {
  return { ...view, choices: FIRST_CHOICES };
}

/** Whether the reader filters at all, compared with how the app opens. */
export function isFiltered({ choices }: View): boolean {
  return choices.hiddenRelations.size > 0 || !showsUsualStates(choices);
}

export function sameSelection(a: Selection, b: Selection): boolean {
  if (a.kind === 'nothing' || b.kind === 'nothing') return a.kind === b.kind;
  return a.kind === b.kind && a.id === b.id;
}

function withChoices(view: View, changed: Partial<Choices>): View {
  return { ...view, choices: { ...view.choices, ...changed } };
}

function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
