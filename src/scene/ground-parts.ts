import { distance, type Point } from './geometry.ts';
import { convexHull } from './group-shape.ts';

/** Who does not belong to a group: where, and how far from there it reaches. */
export interface Stranger extends Point {
  readonly rim: number;
}

/** A part of the ground of a group: its outline, in order. */
export type GroundPart = readonly Point[];

/** How far a ground reaches around its members: at most, and at least, where a stranger is near. */
export interface GroundReach {
  readonly most: number;
  readonly least: number;
}

/** More members than these are not sorted into parts: each that stands among strangers has a ground of its own. */
const MOST_SORTED = 40;

/**
 * The ground of a group, which holds nobody else: the hull around its members, as narrow as strangers near by leave it.
 * Where a stranger stands among the members it comes in parts, divided where the members are farthest from each other.
 */
export function groundParts(
  members: readonly Point[],
  strangers: readonly Stranger[],
  reach: GroundReach,
): readonly GroundPart[] {
  const hull = convexHull(members);
  const room = roomAround(hull, strangers);
  const [only] = members;
  if (only === undefined) return [];
  if (room >= reach.least || members.length === 1) {
    return [widened(hull, Math.max(Math.min(reach.most, room), reach.least))];
  }
  const parts =
    members.length > MOST_SORTED ? members.map((each) => [each]) : dividedInTwo(members);
  return parts.flatMap((part) => groundParts(part, strangers, reach));
}

/** How wide the way is from a hull to the nearest of the strangers; less than 0 where one stands within. */
function roomAround(hull: readonly Point[], strangers: readonly Stranger[]): number {
  return strangers.reduce(
    (least, stranger) => Math.min(least, distanceTo(hull, stranger) - stranger.rim),
    Infinity,
  );
}

/** From a point to a hull; less than 0 where it lies within. */
function distanceTo(hull: readonly Point[], point: Point): number {
  const edges = hull.map((corner, index) => [corner, hull[(index + 1) % hull.length] ?? corner]);
  const isWithin =
    hull.length > 2 && edges.every(([a = point, b = point]) => turnOf(a, b, point) > 0);
  if (isWithin) return -1;
  return edges.reduce(
    (least, [a = point, b = point]) => Math.min(least, distanceToEdge(a, b, point)),
    Infinity,
  );
}

function turnOf(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function distanceToEdge(a: Point, b: Point, point: Point): number {
  const square = distance(a, b) ** 2 || 1;
  const share = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / square;
  const along = Math.min(Math.max(share, 0), 1);
  return distance(point, { x: a.x + along * (b.x - a.x), y: a.y + along * (b.y - a.y) });
}

/** Two parts of which the nearest members are as far from each other as can be (single linkage). */
function dividedInTwo(members: readonly Point[]): readonly (readonly Point[])[] {
  const order: Point[] = [];
  const steps: number[] = [];
  const parents = new Map<Point, Point>();
  const left = new Map(members.map((member): [Point, number] => [member, Infinity]));
  while (left.size > 0) {
    const [next, step] = [...left].reduce((near, each) => (each[1] < near[1] ? each : near));
    left.delete(next);
    order.push(next);
    steps.push(step);
    for (const [other, known] of left) {
      const far = distance(next, other);
      if (far >= known) continue;
      left.set(other, far);
      parents.set(other, next);
    }
  }
  const longest = steps.reduce(
    (at, step, index) => (index > 0 && step > (steps[at] ?? 0) ? index : at),
    1,
  );
  const apart = new Set([order[longest]]);
  for (const member of order.slice(longest + 1)) {
    const parent = parents.get(member);
    if (parent !== undefined && apart.has(parent)) apart.add(member);
  }
  return [members.filter((each) => !apart.has(each)), members.filter((each) => apart.has(each))];
}

/** So many points of a circle are as good as all of them. */
const POINTS = 36;

/** A hull with all that is no farther from it than a distance. */
function widened(hull: readonly Point[], reach: number): GroundPart {
  return convexHull(
    hull.flatMap(({ x, y }) =>
      Array.from({ length: POINTS }, (_, index) => {
        const angle = (2 * Math.PI * index) / POINTS;
        return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
      }),
    ),
  );
}
