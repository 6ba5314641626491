import type { ActorId } from './dataset.ts';
import { remembered } from './remembered.ts';
import type { PairId, Tie, TieId } from './tie.ts';

/** Ties by what they join: looked up as often as anything is shown, and built once. */
export interface TieIndex {
  readonly byPair: ReadonlyMap<PairId, readonly Tie[]>;
  readonly byActor: ReadonlyMap<ActorId, readonly Tie[]>;
}

/** The index of some ties, in which they keep their order; the same for the same ties. */
export const tieIndexOf = remembered(indexed);

/** Ties by their ids; the same for the same ties. */
export const tieByIdIn = remembered(
  (ties: readonly Tie[]): ReadonlyMap<TieId, Tie> => new Map(ties.map((tie) => [tie.id, tie])),
);

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
