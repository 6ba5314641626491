import type { RelationType } from './dataset.ts';
import { type Network, pairsSpokenOf } from './network.ts';
import { rememberedForTwo } from './remembered.ts';
import type { Standing, TieState } from './standing.ts';
import { byId, type PairId, type Tie } from './tie.ts';

/**
 * What becomes of a tie from one moment to another:
 *
 * - `appeared`, `ended`: it stands at one of them, and of the other the sources deny it, or assert
 *   something of its two actors but not this;
 * - `changed`: it stands at both, with another state, another tenor, or a dispute more or less;
 * - `stayed`: it stands at both alike, whatever sources tell it;
 * - `unknown before`, `unknown after`: it stands at one of them, and of the other no source asserts
 *   anything of its two actors.
 *
 * That a tie appeared or ended is said only where sources deny it at the other moment; all else is inferred
 * from silence. Rejected: two lists of added and removed ties, which turn silence into events.
 */
export type Turn = 'appeared' | 'ended' | 'changed' | 'stayed' | 'unknown before' | 'unknown after';

export const TURNS: readonly Turn[] = [
  'appeared',
  'ended',
  'changed',
  'unknown before',
  'unknown after',
  'stayed',
];

/** What of a tie that stands at both moments is not the same. */
export type Aspect = 'state' | 'tenor' | 'dispute';

/** One tie at two moments. */
export interface Comparison {
  readonly tie: Tie;
  readonly turn: Turn;
  /** Whether words or records establish both ends; else one of them is inferred from silence. */
  readonly basis: 'said' | 'silence';
  /** `null` where nothing is known of the tie at that moment. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** Empty unless it changed. */
  readonly aspects: readonly Aspect[];
}

const STANDS: readonly TieState[] = ['attested', 'presupposed', 'carried forward', 'context'];

/** Every tie that stands at one of two moments at least, in the order of the ties' ids. */
export function comparisonOf(before: Network, after: Network): readonly Comparison[] {
  return [...comparisonsOf(before, after)].sort((a, b) => byId(a.tie, b.tie));
}

/** The same one after the other, in no order, for who only counts them. */
function* comparisonsOf(before: Network, after: Network): Generator<Comparison> {
  const spokenBefore = pairsSpokenOf(before);
  const spokenAfter = pairsSpokenOf(after);
  for (const id of new Set([...before.ties.keys(), ...after.ties.keys()])) {
    const was = before.ties.get(id) ?? null;
    const is = after.ties.get(id) ?? null;
    if (was !== null && is !== null && stands(was) && stands(is)) yield bothStand(was, is);
    else if (is !== null && stands(is)) yield oneStands(is, was, spokenBefore, 'after');
    else if (was !== null && stands(was)) yield oneStands(was, is, spokenAfter, 'before');
  }
}

function bothStand(before: Standing, after: Standing): Comparison {
  const aspects = aspectsOf(before, after);
  return {
    tie: after.tie,
    turn: aspects.length > 0 ? 'changed' : 'stayed',
    basis: isSaid(before) && isSaid(after) ? 'said' : 'silence',
    before,
    after,
    aspects,
  };
}

/** A tie that stands at one moment only; whether that is known depends on what is said of the other. */
function oneStands(
  here: Standing,
  there: Standing | null,
  spokenOf: ReadonlySet<PairId>,
  when: 'before' | 'after',
): Comparison {
  const { tie } = here;
  const denied = there?.state === 'denied';
  const known = spokenOf.has(tie.pair);
  const basis = denied && isSaid(here) ? 'said' : 'silence';
  const rest = { tie, basis, aspects: [] } as const;
  return when === 'after'
    ? { ...rest, turn: known ? 'appeared' : 'unknown before', before: there, after: here }
    : { ...rest, turn: known ? 'ended' : 'unknown after', before: here, after: there };
}

function stands({ state }: Standing): boolean {
  return STANDS.includes(state);
}

/** What is carried forward is so because nothing is said of that moment. */
function isSaid({ state }: Standing): boolean {
  return state !== 'carried forward';
}

function aspectsOf(was: Standing, is: Standing): readonly Aspect[] {
  return [
    ...(was.state === is.state ? [] : ['state' as const]),
    ...(was.tenor === is.tenor || wasUnstated(was, is) ? [] : ['tenor' as const]),
    ...(was.disputed === is.disputed ? [] : ['dispute' as const]),
  ];
}

/** A tenor that nobody states at one of the moments may have been the same. */
function wasUnstated(was: Standing, is: Standing): boolean {
  return was.tenor === 'unstated' || is.tenor === 'unstated';
}

/** The kinds of relation that stand at each of two moments, of the ties that are told. */
export function kindsOf(comparisons: readonly Comparison[]): {
  readonly before: readonly RelationType[];
  readonly after: readonly RelationType[];
} {
  const kinds = (standingOf: (comparison: Comparison) => Standing | null) => [
    ...new Set(
      comparisons.flatMap((comparison) => {
        const standing = standingOf(comparison);
        return standing !== null && stands(standing) ? [comparison.tie.relation] : [];
      }),
    ),
  ];
  return { before: kinds(({ before }) => before), after: kinds(({ after }) => after) };
}

/** How many ties took each turn from one moment to another. */
export const turnsBetween = rememberedForTwo((before: Network, after: Network) =>
  countTurns(comparisonsOf(before, after)),
);

/** How many ties took each turn. */
export function countTurns(comparisons: Iterable<Comparison>): ReadonlyMap<Turn, number> {
  const counts = new Map<Turn, number>(TURNS.map((turn) => [turn, 0]));
  for (const { turn } of comparisons) counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return counts;
}
