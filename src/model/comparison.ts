import { asserts, covers, isAct, statedEnd, statedStart, tellsBeginning } from './coverage.ts';
import type { Claim, Tenor } from './dataset.ts';
import { type Network, pairsSpokenOf } from './network.ts';
import { groundsOf, type Standing, type TieState } from './standing.ts';
import { byId, type Tie } from './tie.ts';
import type { Span } from './time/day.ts';

/**
 * What becomes of a relation from one moment to a later one. It speaks of the two actors, not of how well
 * texts tell of them: a tie that is attested in one year and only presupposed in the other has stayed.
 *
 * - `new`: it stands later, and not before: its claims say since when, or its coder infers a beginning, and of
 *   before the sources assert something of its two actors but not this;
 * - `ended`: it stood before, and words say until when; silence never ends anything;
 * - `turned`: its tenor is another, and neither is merely taken for granted or of acts, or it is denied at one of the
 *   moments and stands at the other;
 * - `stayed`: it stands at both by the same claim or record, which speaks of both or saw no end of it;
 * - `in both`: it is told of both by different words or as mere acts, and nobody says that it lasted from one to the other;
 * - `act before`, `act after`: at one of the moments sources tell of an act (a vote, a visit), which is over when it
 *   is done and neither ends nor lasts;
 * - `unknown before`, `unknown after`: it stands at one of them, and nothing tells whether it did at the other.
 *
 * Rejected: two lists of added and removed ties, which turn silence into events; and "changed" wherever a
 * text is more or less clear than another, which turns sources into events.
 */
export type Turn =
  | 'new'
  | 'ended'
  | 'turned'
  | 'stayed'
  | 'in both'
  | 'act before'
  | 'act after'
  | 'unknown before'
  | 'unknown after';

export const TURNS: readonly Turn[] = [
  'new',
  'ended',
  'turned',
  'in both',
  'act before',
  'act after',
  'unknown before',
  'unknown after',
  'stayed',
];

/** One tie at two moments, the earlier one first. */
export interface Comparison {
  readonly tie: Tie;
  readonly turn: Turn;
  /** Whether words or records establish both ends; else one of them is inferred from silence. */
  readonly basis: 'said' | 'silence';
  /** `null` where nothing is known of the tie at that moment. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** The claim whose words bound the tie in time: since when it is new, until when it was there. */
  readonly bound: Claim | null;
  /** Whether sources assert something of the two actors at the moment at which the tie does not stand. */
  readonly spokenOf: boolean;
  /** What is asserted against it at the moment at which it does not stand; it may be dated from another document. */
  readonly gainsaid: readonly Claim[];
  /** Whether voices disagree on it at one of the moments: no turn of the relation, and a sign of its own. */
  readonly disputed: boolean;
}

/** The one empty list of all comparisons. */
const NONE: readonly never[] = [];

const STANDS: readonly TieState[] = ['attested', 'presupposed', 'carried forward', 'context'];

/** Two networks in the order of time, whichever of them was asked for first. */
export function inOrderOfTime(one: Network, other: Network): readonly [Network, Network] {
  return other.moment.from < one.moment.from ? [other, one] : [one, other];
}

/** Every tie that stands at one of two moments at least, in the order of the ties' ids. */
export function comparisonOf(one: Network, other: Network): readonly Comparison[] {
  return [...comparisonsOf(one, other)].sort((a, b) => byId(a.tie, b.tie));
}

/** The same one after the other, in no order, for who only counts them. */
function* comparisonsOf(one: Network, other: Network): Generator<Comparison> {
  const [before, after] = inOrderOfTime(one, other);
  const spokenBefore = pairsSpokenOf(before);
  const spokenAfter = pairsSpokenOf(after);
  for (const id of new Set([...before.ties.keys(), ...after.ties.keys()])) {
    const was = before.ties.get(id) ?? null;
    const is = after.ties.get(id) ?? null;
    if (was !== null && is !== null && stands(was) && stands(is)) yield bothStand(was, is);
    else if (is !== null && stands(is))
      yield standsAfter(was, is, before.moment, spokenBefore.has(is.tie.pair));
    else if (was !== null && stands(was))
      yield stoodBefore(was, is, after.moment, spokenAfter.has(was.tie.pair));
  }
}

function bothStand(before: Standing, after: Standing): Comparison {
  const lasting = lasts(before, after) ? 'stayed' : 'in both';
  const turn = hasAnotherTenor(before, after) ? 'turned' : lasting;
  const basis = isSaid(before) && isSaid(after) ? 'said' : 'silence';
  return compared({ tie: after.tie, turn, basis, before, after, spokenOf: true });
}

function standsAfter(
  before: Standing | null,
  after: Standing,
  earlier: Span,
  spokenOf: boolean,
): Comparison {
  const gainsaid = against(after.tie, earlier);
  const rest = { tie: after.tie, before, after, spokenOf, gainsaid };
  if (before?.state === 'denied') return compared({ ...rest, ...byDenial(after) });
  if (after.acts) return compared({ ...rest, turn: 'act after', basis: 'said' });
  const bound = after.evidence.find((claim) => (statedStart(claim) ?? earlier.to) > earlier.to);
  if (bound !== undefined) return compared({ ...rest, turn: 'new', basis: 'said', bound });
  const begins = spokenOf && gainsaid.length === 0 && after.evidence.some(tellsBeginning);
  return compared({ ...rest, turn: begins ? 'new' : 'unknown before', basis: 'silence' });
}

function stoodBefore(
  before: Standing,
  after: Standing | null,
  later: Span,
  spokenOf: boolean,
): Comparison {
  const rest = { tie: before.tie, before, after, spokenOf, gainsaid: against(before.tie, later) };
  if (after?.state === 'denied') return compared({ ...rest, ...byDenial(before) });
  if (before.acts) return compared({ ...rest, turn: 'act before', basis: 'said' });
  const bound = before.evidence.find((claim) => (statedEnd(claim) ?? later.from) < later.from);
  if (bound !== undefined) return compared({ ...rest, turn: 'ended', basis: 'said', bound });
  return compared({ ...rest, turn: 'unknown after', basis: 'silence' });
}

function against({ claims }: Tie, moment: Span): readonly Claim[] {
  if (claims.every(({ stance }) => stance === 'supports')) return NONE;
  return claims.filter(
    (claim) => claim.stance !== 'supports' && asserts(claim) && covers(claim, moment),
  );
}

function byDenial(standing: Standing) {
  return { turn: 'turned', basis: isSaid(standing) ? 'said' : 'silence' } as const;
}

function compared(
  parts: Omit<Comparison, 'disputed' | 'bound' | 'gainsaid'> &
    Partial<Pick<Comparison, 'bound' | 'gainsaid'>>,
): Comparison {
  const disputed = parts.before?.disputed === true || parts.after?.disputed === true;
  return { bound: null, gainsaid: NONE, ...parts, disputed };
}

/** Whether a tie stands, by words, by what is carried forward, or on record. */
export function stands({ state }: Standing): boolean {
  return STANDS.includes(state);
}

/** What is carried forward is so because nothing is said of that moment. */
function isSaid({ state }: Standing): boolean {
  return state !== 'carried forward';
}

/** Whether something speaks of both moments that is no act, which is over when it is done. */
function lasts(before: Standing, after: Standing): boolean {
  const heldBefore = (claim: Claim) =>
    !isAct(claim) && (before.evidence.includes(claim) || before.outside.includes(claim));
  return (
    after.evidence.some(heldBefore) ||
    after.outside.some(heldBefore) ||
    after.context.some(
      (record) => record.when.kind === 'interval' && before.context.includes(record),
    )
  );
}

/**
 * Whether no voice at one moment says what one says at the other. Where some still say the same, voices
 * are divided, which is a dispute; a tenor that nobody states may have been the same.
 */
export function hasAnotherTenor(was: Standing, is: Standing): boolean {
  if ([was, is].some(({ state, acts }) => acts || state === 'presupposed')) return false;
  if (was.tenor === is.tenor || was.tenor === 'unstated' || is.tenor === 'unstated') return false;
  const told = tenorsOf(was);
  return ![...tenorsOf(is)].some((tenor) => told.has(tenor));
}

function tenorsOf(standing: Standing): ReadonlySet<Tenor> {
  const tenors = new Set(groundsOf(standing).map(({ tenor }) => tenor));
  tenors.delete('unstated');
  return tenors;
}

/** How many ties took each turn from one moment to another, of those that count; none of the comparisons is kept. */
export function turnsBetween(
  one: Network,
  other: Network,
  counts: (comparison: Comparison) => boolean = () => true,
): ReadonlyMap<Turn, TurnCount> {
  function* counted() {
    for (const comparison of comparisonsOf(one, other)) if (counts(comparison)) yield comparison;
  }
  return countTurns(counted());
}

/** How many ties took a turn; of how many words say so, and how many no source tells, but public records. */
export interface TurnCount {
  readonly count: number;
  readonly said: number;
  readonly recorded: number;
}

/** How many ties took each turn. */
export function countTurns(comparisons: Iterable<Comparison>): ReadonlyMap<Turn, TurnCount> {
  const counts = new Map(TURNS.map((turn) => [turn, { count: 0, said: 0, recorded: 0 }]));
  for (const { turn, basis, before, after } of comparisons) {
    const counted = counts.get(turn);
    if (counted === undefined) continue;
    counted.count += 1;
    if (basis === 'said') counted.said += 1;
    if (isRecorded(before) && isRecorded(after)) counted.recorded += 1;
  }
  return counts;
}

/** Whether nothing but the public record makes a tie stand at a moment, where it stands at all. */
function isRecorded(standing: Standing | null): boolean {
  if (standing === null || !stands(standing)) return true;
  return standing.state === 'context' && standing.outside.length === 0;
}
