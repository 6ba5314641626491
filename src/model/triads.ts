import type { ActorId, Group } from './dataset.ts';
import { standsOnSources } from './rests-on.ts';
import type { Standing } from './standing.ts';
import { actorsOf, type PairId, pairOf } from './tie.ts';
import { groupedBy } from './tie-index.ts';
import { type TriadId, triadIdOf } from './triad-id.ts';

/**
 * The sign of a pair: what its ties that stand on sources have in common. `ambivalent` where they do
 * not agree, or are so themselves; `unstated` where nobody says the tenor of one that
 * would decide it; `unknown` where no source makes a tie stand.
 */
export type Sign = 'positive' | 'negative' | 'ambivalent' | 'unstated' | 'unknown';

/**
 * When three actors are balanced. `strict`: no or two negative signs (Cartwright and Harary 1956).
 * `weak`: anything but exactly one negative sign, so that three enemies are balanced too
 * (Davis 1967).
 */
export type Rule = 'strict' | 'weak';

/** `either` where signs that are not known to be one or the other leave it open. */
export type Verdict = 'balanced' | 'unbalanced' | 'either';

/** One side of a triad: two actors and the ties that give them their sign. */
export interface Bundle {
  readonly pair: PairId;
  readonly sign: Sign;
  readonly ties: readonly Standing[];
}

export interface Triad {
  readonly id: TriadId;
  /** In the order of the alphabet. */
  readonly actors: readonly [ActorId, ActorId, ActorId];
  readonly bundles: readonly [Bundle, Bundle, Bundle];
}

/** Whether evidence joins each two of the three. */
export function isClosed({ bundles }: Pick<Triad, 'bundles'>): boolean {
  return bundles.every(({ sign }) => sign !== 'unknown');
}

export function signOf(ties: readonly Pick<Standing, 'tenor'>[]): Sign {
  if (ties.length === 0) return 'unknown';
  if (ties.every(({ tenor }) => tenor === 'cooperative')) return 'positive';
  if (ties.every(({ tenor }) => tenor === 'conflictual')) return 'negative';
  const told = ties.filter(({ tenor }) => tenor !== 'unstated').map(({ tenor }) => tenor);
  if (told.length < ties.length && !told.includes('ambivalent') && new Set(told).size < 2) {
    return 'unstated';
  }
  return 'ambivalent';
}

/** Of larger groups than this, triads that evidence does not close are not told: there are too many. */
export const LARGEST_GROUP = 24;

/**
 * The triads that evidence closes, all three of whose pairs have a tie, and those within a group of
 * no more than {@link LARGEST_GROUP} actors, closed or not; in the order of their ids.
 */
export function triadsOf(shown: readonly Standing[], groups: readonly Group[]): readonly Triad[] {
  const ties = tiesByPair(shown);
  const found = new Map<TriadId, Triad>();
  const add = (a: ActorId, b: ActorId, c: ActorId) => {
    const triad = triadFrom([a, b, c], ties);
    found.set(triad.id, triad);
  };
  for (const { members } of groups) {
    if (members.length <= LARGEST_GROUP) forEachTriple(members, add);
  }
  const neighbours = neighboursOf(ties.keys());
  for (const pair of ties.keys()) {
    const [a, b] = actorsOf(pair);
    for (const c of shared(neighbours.get(a), neighbours.get(b))) {
      if (c > b) add(a, b, c);
    }
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Finds the triad of three actors, closed or not, among the ties that stand on sources. */
export function triadsAmong(shown: readonly Standing[]): (actors: Triad['actors']) => Triad {
  const ties = tiesByPair(shown);
  return (actors) => triadFrom(actors, ties);
}

type TiesByPair = ReadonlyMap<PairId, readonly Standing[]>;

function tiesByPair(shown: readonly Standing[]): TiesByPair {
  return groupedBy(shown.filter(standsOnSources), ({ tie }) => tie.pair);
}

function triadFrom(three: Triad['actors'], ties: TiesByPair): Triad {
  const actors = sorted(three);
  const [a, b, c] = actors;
  const bundle = (pair: PairId): Bundle => {
    const own = ties.get(pair) ?? [];
    return { pair, sign: signOf(own), ties: own };
  };
  return {
    id: triadIdOf(a, b, c),
    actors,
    bundles: [bundle(pairOf(a, b)), bundle(pairOf(b, c)), bundle(pairOf(a, c))],
  };
}

function sorted([a, b, c]: Triad['actors']): Triad['actors'] {
  const [first = a, second = b, third = c] = [a, b, c].sort();
  return [first, second, third];
}

/** Whether a triad is balanced, by what is known of its three signs. */
export function verdictOn({ bundles }: Pick<Triad, 'bundles'>, rule: Rule): Verdict {
  const negative = bundles.filter(({ sign }) => sign === 'negative').length;
  const open = bundles.filter(({ sign }) => isOpen(sign)).length;
  const verdicts = Array.from({ length: open + 1 }, (_, more) => isBalanced(negative + more, rule));
  if (verdicts.every((balanced) => balanced)) return 'balanced';
  return verdicts.some((balanced) => balanced) ? 'either' : 'unbalanced';
}

/** Whether a sign is not known to be one or the other. */
export function isOpen(sign: Sign): boolean {
  return sign !== 'positive' && sign !== 'negative';
}

export function isBalanced(negativeSigns: number, rule: Rule): boolean {
  return rule === 'weak' ? negativeSigns !== 1 : negativeSigns % 2 === 0;
}

function forEachTriple<Value>(
  values: readonly Value[],
  visit: (...each: [Value, Value, Value]) => void,
) {
  values.forEach((a, i) => {
    values.slice(i + 1).forEach((b, j) => {
      for (const c of values.slice(i + j + 2)) visit(a, b, c);
    });
  });
}

/** What is in both sets; the smaller one is gone through, for some actors have very many neighbours. */
function shared<Value>(
  one: ReadonlySet<Value> = new Set(),
  other: ReadonlySet<Value> = new Set(),
): readonly Value[] {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return [...few].filter((value) => many.has(value));
}

function neighboursOf(pairs: Iterable<PairId>): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const neighbours = new Map<ActorId, Set<ActorId>>();
  const join = (a: ActorId, b: ActorId) =>
    neighbours.set(a, (neighbours.get(a) ?? new Set<ActorId>()).add(b));
  for (const pair of pairs) {
    const [a, b] = actorsOf(pair);
    join(a, b);
    join(b, a);
  }
  return neighbours;
}
