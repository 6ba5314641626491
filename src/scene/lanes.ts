import type { RelationType } from '../model/dataset.ts';
import type { Tie, TieId } from '../model/tie.ts';
import { tieIndexOf } from '../model/tie-index.ts';

/**
 * Gives each tie of a pair a lane of its own, side by side, the same in every year: a kind of
 * relation keeps its place while time moves, and one that is absent leaves a gap in a known place.
 * Lanes count from the middle of the bundle, in steps: three lanes are -1, 0 and 1; two are -0.5 and
 * 0.5. Positive lies to the right of someone who walks from the pair's first actor (by the alphabet)
 * to its second.
 *
 * Ties that never stand as attested, presupposed or carried forward get the outermost lanes, so
 * that what is drawn without being asked for stays in the middle.
 *
 * Rejected: packing each year's ties tightly, which is prettier in one year and unreadable across four.
 */
export function lanesOf(
  ties: readonly Tie[],
  relations: readonly RelationType[],
  stands: (tie: Tie) => boolean,
): ReadonlyMap<TieId, number> {
  const order = new Map(relations.map((relation, index) => [relation.id, index]));
  const rank = (tie: Tie) => order.get(tie.relation.id) ?? relations.length;

  const lanes = new Map<TieId, number>();
  for (const bundle of tieIndexOf(ties).byPair.values()) {
    const [only] = bundle;
    if (only !== undefined && bundle.length === 1) {
      lanes.set(only.id, 0);
      continue;
    }
    const sorted = bundle.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
    const inner = sorted.filter(stands);
    const outer = sorted.filter((tie) => !stands(tie));
    const left = outer.slice(0, Math.ceil(outer.length / 2));
    const right = outer.slice(left.length);
    const middle = inner.length > 0 ? (inner.length - 1) / 2 : (outer.length - 1) / 2 - left.length;
    [...left, ...inner, ...right].forEach((tie, index) => {
      lanes.set(tie.id, index - left.length - middle);
    });
  }
  return lanes;
}

/** Which way a tie runs along its pair: 1 from the first actor to the second, -1 the other way. */
export function wayOf(tie: Tie): 1 | -1 {
  return tie.from < tie.to ? 1 : -1;
}
