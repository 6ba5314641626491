import type { ActorSetId } from '../model/actor-set.ts';
import { type Choices, FIRST_CHOICES, type Focus } from '../model/choices.ts';
import { covers } from '../model/coverage.ts';
import type {
  ActorId,
  Claim,
  Dataset,
  EventId,
  Modality,
  SnapshotId,
  SourceId,
  SpeakerId,
} from '../model/dataset.ts';
import {
  claimCounts,
  type EvidenceBase,
  isWhole,
  type Side,
  WHOLE_BASE,
} from '../model/evidence-base.ts';
import { type PairId, pairOfTie, type TieId, tieIdOfClaim } from '../model/tie.ts';
import type { Edtf } from '../model/time/edtf.ts';
import { stretchOf } from '../model/time/moment.ts';
import type { TriadId } from '../model/triad-id.ts';
import { FIRST_VIEW, isOfPair, standsAlone, type ViewName } from './views.ts';

/** What the reader has picked out; its only owner is the view. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tie'; readonly id: TieId }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly id: PairId }
  | { readonly kind: 'triad'; readonly id: TriadId }
  /** Three actors or more, picked out one by one. */
  | { readonly kind: 'actors'; readonly id: ActorSetId }
  /** All that one document, one voice, or the reports of one happening say. */
  | { readonly kind: 'source'; readonly id: SourceId }
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'event'; readonly id: EventId };

/** Everything that the address of a view holds. */
export interface View {
  readonly name: ViewName;
  readonly moment: SnapshotId;
  /** The year that the moment is compared with; `null` for the one before it, or after the first. */
  readonly since: SnapshotId | null;
  /** The year to which the view "pair" tells what changed; `null` for the moment, and in every other view. */
  readonly until: SnapshotId | null;
  readonly choices: Choices;
  /** Filters that the reader suspended, to take them up again; those in force are no different for it. */
  readonly suspended: Choices;
  /** The evidence that counts. */
  readonly base: EvidenceBase;
  readonly selection: Selection;
  /** Whether the timeline shows all times or, with more room, the moment alone. */
  readonly axis: 'all' | 'moment';
  /** The two whose years the view "pair" tells; `null` in every other view, and until two are chosen. */
  readonly pair: PairId | null;
}

export const NOTHING: Selection = { kind: 'nothing' };

export function firstView(moment: SnapshotId): View {
  return {
    name: FIRST_VIEW,
    moment,
    since: null,
    until: null,
    choices: FIRST_CHOICES,
    suspended: FIRST_CHOICES,
    base: WHOLE_BASE,
    selection: NOTHING,
    axis: 'all',
    pair: null,
  };
}

/** Another view; that of a pair tells of the two that are selected. */
export function withName(view: View, name: ViewName): View {
  if (!isOfPair(name)) return apart({ ...view, name, pair: null, until: null });
  return { ...view, name, pair: view.pair ?? pairSelected(view) };
}

const PAIR_VIEW = 'pair';

function pairSelected({ selection }: View): PairId | null {
  if (selection.kind === 'pair') return selection.id;
  return selection.kind === 'tie' ? pairOfTie(selection.id) : null;
}

/** The years of two actors. */
export function withPair(view: View, pair: PairId): View {
  return { ...view, name: PAIR_VIEW, pair, selection: NOTHING };
}

/**
 * At another moment. Two actors are compared between the same years all the same: a reader who opens the words of one
 * year has not asked for another comparison.
 */
export function withMoment(view: View, moment: SnapshotId): View {
  if (view.pair === null) return apart({ ...view, moment });
  return endingAt({ ...view, moment }, view.until ?? view.moment);
}

/** A year does not become compared with itself. */
function apart(view: View): View {
  return view.since === view.moment ? { ...view, since: null } : view;
}

/** Two actors between two years, wherever the moment is. */
export function withPairYears(view: View, since: SnapshotId, until: SnapshotId): View {
  return endingAt({ ...view, since }, until);
}

function endingAt(view: View, until: SnapshotId): View {
  return { ...view, until: until === view.moment ? null : until };
}

/** Compares two years, the first with the second. */
export function withYears(view: View, since: SnapshotId, moment: SnapshotId): View {
  return { ...view, since, moment };
}

/** The network of the moment, compared with no year that was chosen. */
export function withoutComparison(view: View): View {
  return { ...withName(view, FIRST_VIEW), since: null };
}

/** The network of a moment. */
export function withNetworkOf(view: View, moment: SnapshotId): View {
  return withMoment(withName(view, FIRST_VIEW), moment);
}

export function withFocus(view: View, focus: Focus | null): View {
  return withChoices(view, { focus });
}

/** An actor's own ties and what it is told of, in view alone; where they are already, all ties again. */
/** The same view where it names no actor, for data in which there may be others. */
export function withoutActors(view: View): View {
  const suspended = { ...view.suspended, focus: null };
  return { ...withFocus(withSelection(view, NOTHING), null), suspended, pair: null };
}

export function withFocusToggled(view: View, actor: ActorId): View {
  const isFocus = view.choices.focus?.actor === actor;
  const chosen = withSelection(view, { kind: 'actor', id: actor });
  return withFocus(chosen, isFocus ? null : { actor, steps: 1 });
}

export function withKnownBy(view: View, knownBy: Edtf | null): View {
  return withBase(view, { knownBy });
}

export function withSourceToggled(view: View, source: SourceId): View {
  return withBase(view, { withoutSources: toggled(view.base.withoutSources, source) });
}

export function withSpeakerToggled(view: View, speaker: SpeakerId): View {
  return withBase(view, { withoutSpeakers: toggled(view.base.withoutSpeakers, speaker) });
}

export function withModalityToggled(view: View, modality: Modality): View {
  return withBase(view, { withoutModalities: toggled(view.base.withoutModalities, modality) });
}

export function withSideToggled(view: View, side: Side): View {
  return withBase(view, { withoutSides: toggled(view.base.withoutSides, side) });
}

export function withConfidenceToggled(view: View, confidence: string): View {
  return withBase(view, {
    withoutConfidences: toggled(view.base.withoutConfidences, confidence),
  });
}

export function withWholeBase(view: View): View {
  return { ...view, base: WHOLE_BASE };
}

export function withSelection(view: View, selection: Selection): View {
  return { ...view, selection };
}

/** With something selected; what is selected already is cleared instead. */
export function withSelectionToggled(view: View, selection: Selection): View {
  return withSelection(view, sameSelection(view.selection, selection) ? NOTHING : selection);
}

/** With something selected as it is at a moment. */
export function withSelectionAt(view: View, moment: SnapshotId, selection: Selection): View {
  return withSelection(withMoment(withEvidence(view), moment), selection);
}

/** With a timeline of all times, or of the moment alone. */
export function withAxis(view: View, axis: View['axis']): View {
  return { ...view, axis };
}

/** With lines as wide as their amounts of a measure, or as they have sources. */
export function withMeasure(view: View, measure: string | null): View {
  return withChoices(view, { measure });
}

export function sameSelection(a: Selection, b: Selection): boolean {
  if (a.kind === 'nothing' || b.kind === 'nothing') return a.kind === b.kind;
  return a.kind === b.kind && a.id === b.id;
}

/**
 * The view in which a claim is evidence: its tie, now if it speaks of now, else in the first year; on
 * all evidence, where it does not count as things are.
 */
export function withClaim(view: View, claim: Claim, dataset: Dataset): View {
  const tie = tieIdOfClaim(claim, dataset.relationTypes);
  const told = dataset.snapshots.filter((stop) => covers(claim, stretchOf(stop)));
  const moment = told.find(({ id }) => id === view.moment) ?? told[0];
  return {
    ...withMoment(withEvidence(view), moment?.id ?? view.moment),
    base: claimCounts(view.base, claim) ? view.base : WHOLE_BASE,
    selection: tie === undefined ? NOTHING : { kind: 'tie', id: tie },
  };
}

/** The same view, or the network in place of one that has no room for evidence. */
function withEvidence(view: View): View {
  return standsAlone(view.name) ? withName(view, FIRST_VIEW) : view;
}

export function withChoices(view: View, changed: Partial<Choices>): View {
  return { ...view, choices: { ...view.choices, ...changed } };
}

function withBase(view: View, changed: Partial<EvidenceBase>): View {
  return { ...view, base: { ...view.base, ...changed } };
}

/** Whether some of the evidence does not count. */
export function isRestricted({ base }: View): boolean {
  return !isWhole(base);
}

export function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
