import type { ActorId } from '../model/dataset.ts';
import type { Footprint } from './footprints.ts';
import type { Point } from './geometry.ts';
import { behind, boxesBeside, markAt, type PlacedName, ZOOMS } from './name-places.ts';
import type { Sizes } from './sizes.ts';

/** Names as they were when a hand took hold of an actor. */
export interface Held {
  readonly actor: ActorId;
  readonly names: readonly PlacedName[];
}

/**
 * The names while an actor is dragged: its own goes with it, those that it comes upon or a name of a group does give
 * way, and all others stay. Placing two thousand anew takes longer than a frame; that is done once the hand lets go.
 */
export function namesWhileHeld(
  { actor, names }: Held,
  at: Point,
  sizes: Sizes,
  ofGroups: readonly PlacedName<string>[],
): readonly PlacedName[] {
  const own = names.find(({ id }) => id === actor);
  if (own === undefined) return names;
  const boxes = boxesBeside({ id: actor, name: own.words, ...at }, sizes);
  const place = own.boxes.indexOf(own.box);
  const held = { ...own, boxes, box: boxes[place] ?? own.box, from: ZOOMS.least };
  const inTheWay: readonly Footprint[] = [
    markAt(at.x, at.y, sizes.memberRim),
    held.box,
    ...ofGroups.map(({ box }) => box),
  ];
  const others = names.flatMap((name) => {
    if (name === own) return [];
    const from = inTheWay.reduce((zoom, box) => behind(name.box, box, zoom), name.from);
    return [from === name.from ? name : { ...name, from }];
  });
  return [held, ...others];
}
