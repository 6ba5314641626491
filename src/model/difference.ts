import type { SourceId, Tenor } from './dataset.ts';
import type { Network } from './network.ts';
import type { Standing, TieState } from './standing.ts';
import type { TieId } from './tie.ts';

/** What can differ about a tie between two moments. */
export interface Look {
  readonly state: TieState;
  readonly tenor: Tenor;
  readonly disputed: boolean;
  readonly sources: readonly SourceId[];
}

/** One tie that is not the same in both; `null` is "no evidence", not "no tie". */
export interface Change {
  readonly tie: TieId;
  readonly before: Look | null;
  readonly after: Look | null;
}

/** The ties of a network by what can differ about them. */
export type Looks = ReadonlyMap<TieId, Look>;

export function looksOf(network: Network): Looks {
  return new Map([...network.ties].map(([id, standing]) => [id, lookOf(standing)]));
}

/**
 * What changes on the way from one network to another, in the order of the ties' ids.
 * Empty for a network and itself; turned round by {@link inverse}; carried out by {@link apply}.
 */
export function difference(before: Looks, after: Looks): readonly Change[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids
    .map((tie) => ({ tie, before: before.get(tie) ?? null, after: after.get(tie) ?? null }))
    .filter((change) => !sameLook(change.before, change.after));
}

/** The same changes, backwards. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes.map(({ tie, before, after }) => ({ tie, before: after, after: before }));
}

/** The network that the changes lead to. */
export function apply(changes: readonly Change[], before: Looks): Looks {
  const after = new Map(before);
  for (const change of changes) {
    if (change.after === null) after.delete(change.tie);
    else after.set(change.tie, change.after);
  }
  return after;
}

function lookOf({ state, tenor, disputed, sources }: Standing): Look {
  return { state, tenor, disputed, sources: sources.map((source) => source.id) };
}

function sameLook(a: Look | null, b: Look | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.state === b.state &&
    a.tenor === b.tenor &&
    a.disputed === b.disputed &&
    a.sources.length === b.sources.length &&
    a.sources.every((source, index) => source === b.sources[index])
  );
}
