import type { ActorId } from './dataset.ts';
import type { PairId, Tie } from './tie.ts';

/** Ties by what they join: looked up as often as anything is shown, and built once. */
export interface TieIndex {
  readonly byPair: ReadonlyMap<PairId, readonly Tie[]>;
  readonly byActor: ReadonlyMap<ActorId, readonly Tie[]>;
}

const built = new WeakMap<readonly Tie[], TieIndex>();

/** The index of some ties, in which they keep their order; the same for the same ties. */
export function tieIndexOf(ties: readonly Tie[]): TieIndex {
  const known = built.get(ties) ?? indexed(ties);
  built.set(ties, known);
  return known;
}

function indexed(ties: readonly Tie[]): TieIndex {
  const byActor = new Map<ActorId, Tie[]>();
  for (const tie of ties) {
    pushTo(byActor, tie.from, tie);
    pushTo(byActor, tie.to, tie);
  }
  return { byPair: groupedBy(ties, ({ pair }) => pair), byActor };
}

/** Things under their keys, both in the order in which they come. */
export function groupedBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) pushTo(groups, keyOf(value), value);
  return groups;
}

function pushTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value) {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
