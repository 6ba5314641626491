import type { ActorId } from './dataset.ts';
import { sourcesOf } from './standing.ts';
import type { Tie } from './tie.ts';

/** How much there must be at least of what a tie rests on, and of ties; 0 asks for nothing. */
export interface Least {
  /** Of distinct documents behind a tie. The public record counts as none, as in the width of a line. */
  readonly sources: number;
  /** Of claims that make a tie stand as it does. */
  readonly claims: number;
  /** Of ties that either actor of a tie has, as far as they are shown otherwise. */
  readonly ties: number;
}

export type LeastOf = keyof Least;

export const ASKS_NOTHING: Least = { sources: 0, claims: 0, ties: 0 };

export const LEAST_OF: readonly LeastOf[] = ['sources', 'claims', 'ties'];

export function areSameLeast(a: Least, b: Least): boolean {
  return LEAST_OF.every((what) => a[what] === b[what]);
}

/** Whether something rests on enough. */
export function restsOnEnough(
  { sources, claims }: Least,
  rests: Readonly<Record<'sources' | 'claims', { readonly length: number }>>,
): boolean {
  return rests.sources.length >= sources && rests.claims.length >= claims;
}

/** The ends of a tie. */
type Ends = Pick<Tie, 'from' | 'to'>;

/** With how many of some ties each actor has to do; an actor that has none is not among them. */
export function tiesByActor(ties: Iterable<Ends>): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const { from, to } of ties) {
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether both actors have as many of some ties as asked for. They are counted once: that a tie goes takes
 * none from the count of another, else the last rule would be another one than its words say.
 */
export function busyAmong(ties: () => Iterable<Ends>, least: number): (ends: Ends) => boolean {
  // A tie has at least itself.
  if (least <= 1) return () => true;
  const counts = tiesByActor(ties());
  const isBusy = (actor: ActorId) => (counts.get(actor) ?? 0) >= least;
  return ({ from, to }) => isBusy(from) && isBusy(to);
}

/** The same of what is told of all times together: which ties rest on enough, between actors with enough of them. */
export function enoughOver(ties: readonly Tie[], least: Least): (tie: Tie) => boolean {
  const isEnough = ({ claims }: Tie) =>
    restsOnEnough(least, { sources: sourcesOf(claims), claims });
  const isBusy = busyAmong(() => ties.filter(isEnough), least.ties);
  return (tie) => isEnough(tie) && isBusy(tie);
}
