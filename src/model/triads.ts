import type { ActorId, Group } from './dataset.ts';
import type { Standing } from './standing.ts';
import { STATES_OF_SOURCES, standsOnSources } from './standing.ts';
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
 * The weakest ties that a sign needs. `attested`: those attested of the moment give it alone, and it is
 * firm. `presupposed`, `carried forward`: it is so only if what is taken for granted holds, or if what was
 * said before still does.
 *
 * Ties of all states have a say in a sign, so that an attested tie beside one carried forward that
 * contradicts it is ambivalent: open, until somebody says that the older one ended. And it rests on the
 * older one, since without it the sign would be another. Where both agree the attested one suffices, and
 * the sign is firm. Rejected: letting the attested decide, which makes silence about the other an end of it.
 */
export type Footing = (typeof STATES_OF_SOURCES)[number];

/** One side of a triad: two actors and the ties that give them their sign. */
export interface Bundle {
  readonly pair: PairId;
  readonly sign: Sign;
  /** `null` where the sign is unknown. */
  readonly restsOn: Footing | null;
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

/** On what the sign of some ties that stand on sources rests; `null` for no ties. */
export function footingOf(ties: readonly Pick<Standing, 'tenor' | 'state'>[]): Footing | null {
  const sign = signOf(ties);
  const found = STATES_OF_SOURCES.find((_, index) => {
    const strong = STATES_OF_SOURCES.slice(0, index + 1);
    return sign === signOf(ties.filter(({ state }) => strong.some((each) => each === state)));
  });
  return ties.length === 0 ? null : (found ?? null);
}

/** Of larger groups than this, triads that evidence does not close are not told: there are too many. */
export const LARGEST_GROUP = 24;

/**
 * The triads that evidence closes, all three of whose pairs have a tie, and those within a group of
 * no more than {@link LARGEST_GROUP} actors, closed or not; in the order of their ids.
 */
export function triadsOf(shown: readonly Standing[], groups: readonly Group[]): readonly Triad[] {
  const ties = tiesByPair(shown);
  const bundleOf = bundling(ties);
  const found = new Map<TriadId, Triad>();
  const add = (a: ActorId, b: ActorId, c: ActorId) => {
    const triad = triadFrom([a, b, c], bundleOf);
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
  const bundleOf = bundling(tiesByPair(shown));
  return (actors) => triadFrom(actors, bundleOf);
}

type TiesByPair = ReadonlyMap<PairId, readonly Standing[]>;

function tiesByPair(shown: readonly Standing[]): TiesByPair {
  return groupedBy(shown.filter(standsOnSources), ({ tie }) => tie.pair);
}

/** Makes the bundle of each pair once: it is a side of many triads. */
function bundling(ties: TiesByPair): (pair: PairId) => Bundle {
  const known = new Map<PairId, Bundle>();
  return (pair) => {
    const own = ties.get(pair) ?? [];
    const bundle = known.get(pair) ?? {
      pair,
      sign: signOf(own),
      restsOn: footingOf(own),
      ties: own,
    };
    known.set(pair, bundle);
    return bundle;
  };
}

function triadFrom(three: Triad['actors'], bundleOf: (pair: PairId) => Bundle): Triad {
  const actors = sorted(three);
  const [a, b, c] = actors;
  return {
    id: triadIdOf(a, b, c),
    actors,
    bundles: [bundleOf(pairOf(a, b)), bundleOf(pairOf(b, c)), bundleOf(pairOf(a, c))],
  };
}

function sorted([a, b, c]: Triad['actors']): Triad['actors'] {
  const [first = a, second = b, third = c] = [a, b, c].sort();
  return [first, second, third];
}

/** Whether a sign is not known to be one or the other. */
export function isOpen(sign: Sign): boolean {
  return sign !== 'positive' && sign !== 'negative';
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
