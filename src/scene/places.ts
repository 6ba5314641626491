import type { Actor, ActorId } from '../model/dataset.ts';
import { actorsOf, type PairId } from '../model/tie.ts';
import { alongAndAside, type Box, distance, type Point } from './geometry.ts';

/** Positions of actors on a drawing of a certain size, in pixels. */
export type Positions = ReadonlyMap<ActorId, Point>;

/** Room at the edges for the actors' own size and for the groups around them. */
const MARGIN = { x: 50, top: 32, bottom: 58 };

/** Stretches the places that the dataset names over a drawing, whatever its shape. */
export function positionsOf(actors: readonly Actor[], box: Box): Positions {
  const width = Math.max(box.width - 2 * MARGIN.x, 1);
  const height = Math.max(box.height - MARGIN.top - MARGIN.bottom, 1);
  return new Map(
    actors.map(({ id, place }) => [
      id,
      { x: MARGIN.x + place.x * width, y: MARGIN.top + place.y * height },
    ]),
  );
}

/**
 * How far the bundle of each pair must bow so as not to run through an actor that stands between
 * its two: in pixels to the side, in the sense of {@link alongAndAside}, 0 where the way is free.
 */
export function bowsOf(
  pairs: Iterable<PairId>,
  positions: Positions,
  clearance: number,
): ReadonlyMap<PairId, number> {
  const bows = new Map<PairId, number>();
  for (const pair of pairs) {
    const [first, second] = actorsOf(pair);
    const a = positions.get(first);
    const b = positions.get(second);
    if (a === undefined || b === undefined) continue;
    bows.set(pair, bowBetween(first, second, a, b, positions, clearance));
  }
  return bows;
}

/** A line never bows further than this share of its length: beyond, it is a loop, not a line. */
const MOST_BOW = 0.3;

function bowBetween(
  first: ActorId,
  second: ActorId,
  a: Point,
  b: Point,
  positions: Positions,
  clearance: number,
): number {
  let bow = 0;
  for (const [actor, point] of positions) {
    if (actor === first || actor === second) continue;
    const { along, aside } = alongAndAside(point, a, b);
    const near = Math.min(along, 1 - along) * distance(a, b);
    if (near < clearance / 2 || Math.abs(aside) >= clearance) continue;
    // The curve bows most in its middle: off the middle it must bow further to pass as wide.
    const height = Math.min(1, 4 * along * (1 - along));
    const needed = (clearance - Math.abs(aside)) / height;
    const away = aside > 0 ? -needed : needed;
    if (Math.abs(away) > Math.abs(bow)) bow = away;
  }
  const most = MOST_BOW * distance(a, b);
  return Math.min(Math.max(bow, -most), most);
}
