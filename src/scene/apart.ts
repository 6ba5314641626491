import type { Box, Point } from './geometry.ts';

/** A box around its middle. */
export type Boxed = Point & Box;

/** What is left free between two boxes, in pixels. */
const GAP = 5;
/** What of it rounding may take. */
const HAIR = 0.5;
const MOST_ROUNDS = 300;

/**
 * Where boxes stand so that none covers another: each as near as can be to where it stood, and within the room unless
 * it stood beyond its edge before. `null` where that is not to be had. Boxes give way to each other in the order given.
 *
 * Projections as in Dwyer, Marriott and Stuckey, "Fast node overlap removal", 2005, pair by pair: boxes are few.
 */
export function apart(boxes: readonly Boxed[], room: Box): readonly Point[] | null {
  const places = boxes.map(({ x, y }) => ({ x, y }));
  const limits = boxes.map((box) => limitsOf(box, room));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!separate(boxes, places, limits)) return places;
  }
  return null;
}

interface Place {
  x: number;
  y: number;
}

interface Limits {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

function limitsOf({ x, y, width, height }: Boxed, room: Box): Limits {
  return {
    x: [Math.min(x, width / 2), Math.max(x, room.width - width / 2)],
    y: [Math.min(y, height / 2), Math.max(y, room.height - height / 2)],
  };
}

/** Moves each two that cover each other a step apart; whether there were any. */
function separate(
  boxes: readonly Boxed[],
  places: readonly Place[],
  limits: readonly Limits[],
): boolean {
  let any = false;
  boxes.forEach((a, first) => {
    for (let second = first + 1; second < boxes.length; second += 1) {
      const [b, from, to] = [boxes[second], places[first], places[second]];
      if (b === undefined || from === undefined || to === undefined) continue;
      const across = (a.width + b.width) / 2 + GAP - Math.abs(to.x - from.x);
      const down = (a.height + b.height) / 2 + GAP - Math.abs(to.y - from.y);
      if (across <= HAIR || down <= HAIR) continue;
      any = true;
      const both = [limits[first], limits[second]] as const;
      const [axis, by, other, else_] =
        across < down ? (['x', across, 'y', down] as const) : (['y', down, 'x', across] as const);
      if (push(from, to, axis, by, both) < by - HAIR) push(from, to, other, else_, both);
    }
  });
  return any;
}

/** Moves two places apart: each half of the way, or one the rest of it where the other can go no farther. */
function push(
  from: Place,
  to: Place,
  axis: 'x' | 'y',
  by: number,
  [first, second]: readonly [Limits | undefined, Limits | undefined],
): number {
  const [low, lowLimits, high, highLimits] =
    from[axis] <= to[axis] ? [from, first, to, second] : [to, second, from, first];
  const [least = low[axis]] = lowLimits?.[axis] ?? [];
  const [, most = high[axis]] = highLimits?.[axis] ?? [];
  const [roomBelow, roomAbove] = [low[axis] - least, most - high[axis]];
  const below = Math.min(Math.max(by / 2, by - roomAbove), roomBelow);
  const above = Math.min(by - below, roomAbove);
  low[axis] -= below;
  high[axis] += above;
  return below + above;
}
