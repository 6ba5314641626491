import { carriedInto, lastDayOf, opposedUntil } from './carried.ts';
import { asserts, covers, isAct, isDatedByText } from './coverage.ts';
import type { Claim, Disagreement, PublicRecord, Source, Tenor } from './dataset.ts';
import { byId, type Tie } from './tie.ts';
import { type Day, overlaps, type Span } from './time/day.ts';

/**
 * How a tie stands at a moment, strongest first (the codebook's table, and `denied`):
 *
 * - `attested`: a fact, official statement or analysis that covers the moment says so;
 * - `presupposed`: the claims that cover it only take it for granted;
 * - `denied`: assertions that cover it speak against the tie, and none speaks for it;
 * - `carried forward`: nothing covers it, an earlier claim was open-ended, nothing says it ended;
 * - `context`: only the public record covers it, or words whose time is known from another document;
 * - `possible`: only forecasts or hypotheticals cover it;
 * - `no evidence`: none of these, which is not the same as no tie.
 *
 * `denied` is a state of its own beside the six of the codebook: where the only assertion about a tie
 * in a year is that it is not there, "no evidence" would be wrong.
 */
export type TieState =
  | 'attested'
  | 'presupposed'
  | 'denied'
  | 'carried forward'
  | 'context'
  | 'possible'
  | 'no evidence';

export const TIE_STATES: readonly TieState[] = [
  'attested',
  'presupposed',
  'denied',
  'carried forward',
  'context',
  'possible',
  'no evidence',
];

/** A tie at a moment, with the words and documents that make it stand as it does. */
export interface Standing {
  readonly tie: Tie;
  /** The days of the moment. */
  readonly moment: Span;
  readonly state: TieState;
  /** The tenor of what makes the state; ambivalent where what says it does not agree, unstated where nothing says it. */
  readonly tenor: Tenor;
  /**
   * Speakers or sources disagree on this tie at this moment: some say what others dispute or deny,
   * or they answer a question about it differently.
   */
  readonly disputed: boolean;
  /** The questions that its evidence at this moment answers differently. */
  readonly divisions: readonly Disagreement[];
  /** The claims that make the state. */
  readonly evidence: readonly Claim[];
  /** Disputing and denying claims that cover the moment, whatever their modality. */
  readonly opposing: readonly Claim[];
  /** Of what is carried forward: what spoke against it when it was last told, and saw no end of that. */
  readonly opposedBefore: readonly Claim[];
  /** Supporting forecasts and hypotheticals that cover the moment. */
  readonly supposed: readonly Claim[];
  readonly context: readonly PublicRecord[];
  /** Supporting assertions that cover the moment by a time that is not from their text: no text speaks of it. */
  readonly outside: readonly Claim[];
  /** Whether all that makes the state tells of acts, which are over when they are done. */
  readonly acts: boolean;
  /** The distinct documents behind `evidence`, in the order of their ids. */
  readonly sources: readonly Source[];
  /** The last day that a carried-forward tie was vouched for. */
  readonly lastAttested: Day | null;
}

/** How one tie stands at a moment. Pure: the same claims and moment give the same answer. */
export function standingAt(tie: Tie, moment: Span): Standing {
  const { asserted, supposed, outside, opposing, opposed } = claimsCovering(tie, moment);
  const divisions =
    tie.disagreements.length === 0
      ? NONE
      : tie.disagreements.filter((each) => divides(each, [...asserted, ...opposed]));
  const context = some(tie.publicRecord.filter((record) => overlaps(record.when.span, moment)));

  const make = (
    state: TieState,
    evidence: readonly Claim[],
    disputed: boolean,
    opposedBefore: readonly Claim[] = NONE,
  ): Standing => ({
    tie,
    moment,
    state,
    tenor: commonTenor(state === 'context' ? [...context, ...outside] : evidence),
    disputed: disputed || divisions.length > 0,
    divisions,
    evidence,
    opposing,
    opposedBefore,
    supposed,
    context,
    outside,
    acts: isOfActs(state === 'context' ? [...context, ...outside] : evidence),
    sources: sourcesOf(evidence),
    lastAttested: state === 'carried forward' ? lastDayOf(evidence) : null,
  });

  if (asserted.some((claim) => claim.directness === 'stated')) {
    return make('attested', asserted, differ(asserted, opposed));
  }
  if (asserted.length > 0) return make('presupposed', asserted, differ(asserted, opposed));
  if (opposed.some((claim) => claim.stance === 'denies')) {
    return make('denied', opposed, differ(supposed, opposed));
  }
  const carried = carriedInto(tie, moment);
  if (carried.length > 0) {
    // What was disputed when it was last told is so as long as nothing new is told.
    const before = some(opposedUntil(tie, moment));
    return make('carried forward', carried, differ(carried, [...opposed, ...before]), before);
  }
  if (context.length > 0) return make('context', NONE, opposed.length > 0);
  if (outside.length > 0) return make('context', NONE, differ(outside, opposed));
  if (opposed.length > 0) return make('denied', opposed, differ(supposed, opposed));
  if (supposed.length > 0) return make('possible', supposed, differ(supposed, opposing));
  return make('no evidence', NONE, false);
}

/**
 * Whether one voice speaks for a tie and another against it. Who grants a thing and limits it in the same breath
 * disagrees with nobody.
 */
export function differ(supporting: readonly Claim[], opposing: readonly Claim[]): boolean {
  return opposing.some(({ speaker, source }) =>
    supporting.some((claim) => claim.speaker !== speaker || claim.source !== source),
  );
}

/** The one empty list of all standings: tens of thousands of them would take room of their own. */
const NONE: readonly never[] = [];

/** A list that grew keeps room for a dozen more; its copy has room for what is in it. */
function some<Value>(values: readonly Value[]): readonly Value[] {
  return values.length === 0 ? NONE : values.slice();
}

/** The claims that cover a moment: for the tie, asserted or supposed, and against it, all or asserted. */
function claimsCovering({ claims }: Tie, moment: Span) {
  const asserted: Claim[] = [];
  const supposed: Claim[] = [];
  const outside: Claim[] = [];
  const opposing: Claim[] = [];
  for (const claim of claims) {
    if (!covers(claim, moment)) continue;
    if (claim.stance !== 'supports') opposing.push(claim);
    else if (!asserts(claim)) supposed.push(claim);
    else if (isDatedByText(claim)) asserted.push(claim);
    else outside.push(claim);
  }
  return {
    asserted: some(asserted),
    supposed: some(supposed),
    outside: some(outside),
    opposing: some(opposing),
    opposed: some(opposing.filter((claim) => asserts(claim) && isDatedByText(claim))),
  };
}

/** Records of a date, like claims of an event, tell of acts; what is in force has a beginning and an end. */
function isOfActs(grounds: readonly (Claim | PublicRecord)[]): boolean {
  return (
    grounds.length > 0 &&
    grounds.every((each) => ('when' in each ? each.when.kind === 'date' : isAct(each)))
  );
}

/** The claims or records that make the state. */
export function groundsOf(standing: Standing): readonly (Claim | PublicRecord)[] {
  const { state, evidence, context, outside } = standing;
  return state === 'context' ? [...context, ...outside] : evidence;
}

/** All claims that bear on a tie at a moment: for it, against it, supposing, or dated from outside, each once. */
export function claimsIn(standing: Standing): readonly Claim[] {
  const { evidence, opposing, opposedBefore, supposed, outside } = standing;
  return [...new Set([...evidence, ...opposing, ...opposedBefore, ...supposed, ...outside])];
}

/** Whether the claims stand on different sides. */
function divides({ sides }: Disagreement, claims: readonly Claim[]): boolean {
  const own = new Set(claims);
  return sides.filter((side) => side.claims.some((claim) => own.has(claim))).length > 1;
}

/** Distinct documents, in the order of their ids. */
export function sourcesOf(claims: readonly Claim[]): readonly Source[] {
  const [first] = claims;
  if (first === undefined) return NONE;
  if (claims.every(({ source }) => source === first.source)) return [first.source];
  return [...new Set(claims.map((claim) => claim.source))].sort(byId);
}

function commonTenor(evidence: readonly { readonly tenor: Tenor }[]): Tenor {
  if (evidence.length === 0) return 'ambivalent';
  const [first, ...rest] = evidence.filter(({ tenor }) => tenor !== 'unstated');
  if (first === undefined) return 'unstated';
  return rest.every((other) => other.tenor === first.tenor) ? first.tenor : 'ambivalent';
}

/** The states in which a tie stands because a source says or assumes so, strongest first. */
export const STATES_OF_SOURCES = [
  'attested',
  'presupposed',
  'carried forward',
] as const satisfies readonly TieState[];

/** Whether sources make the tie stand; the public record alone does not. */
export function standsOnSources({ state }: { readonly state: TieState }): boolean {
  return STATES_OF_SOURCES.some((each) => each === state);
}
