import {
  type Choices,
  FIRST_CHOICES,
  type HiddenTies,
  showsUsualStates,
} from '../model/choices.ts';
import { covers } from '../model/coverage.ts';
import type { ActorId, Claim, Dataset, RelationTypeId, SnapshotId } from '../model/dataset.ts';
import { yearSpan } from '../model/day.ts';
import type { TieState } from '../model/standing.ts';
import { type PairId, type TieId, tieIdOf } from '../model/tie.ts';

/** What the reader has picked out; its only owner is the view. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tie'; readonly id: TieId }
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** A pair on which the sources are silent. */
  | { readonly kind: 'pair'; readonly id: PairId };

/** The views of the dataset, as the navigation lists them. */
export const VIEW_NAMES = ['network', 'about'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** Everything that the address of a view holds. */
export interface View {
  readonly name: ViewName;
  readonly moment: SnapshotId;
  readonly choices: Choices;
  readonly selection: Selection;
}

export const NOTHING: Selection = { kind: 'nothing' };

export function firstView(moment: SnapshotId): View {
  return { name: 'network', moment, choices: FIRST_CHOICES, selection: NOTHING };
}

export function withName(view: View, name: ViewName): View {
  return { ...view, name };
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

/** The view in which a claim is evidence: its tie, now if it speaks of now, else in the first year. */
export function withClaim(view: View, claim: Claim, dataset: Dataset): View {
  const { from, to } = claim;
  const relation = dataset.relationTypes.find((each) => each.id === claim.relation);
  const told = dataset.snapshots.filter(({ year }) => covers(claim, yearSpan(year)));
  const moment = told.find(({ id }) => id === view.moment) ?? told[0];
  return {
    ...view,
    name: 'network',
    moment: moment?.id ?? view.moment,
    selection: relation === undefined ? NOTHING : { kind: 'tie', id: tieIdOf(relation, from, to) },
  };
}

function withChoices(view: View, changed: Partial<Choices>): View {
  return { ...view, choices: { ...view.choices, ...changed } };
}

function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
