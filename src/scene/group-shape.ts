import type { Point } from './geometry.ts';

/** A polygon as Cytoscape draws one: a middle, a size, and corners from -1 to 1 within it. */
export interface GroupShape {
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
  readonly points: string;
  /** A point between the two lowest members, under which the group's name can stand. */
  readonly foot: Point;
}

/** The convex shape that the members of a group span. */
export function groupShape(members: readonly Point[]): GroupShape {
  const hull = convexHull(members);
  const left = extreme(hull, (point) => point.x, Math.min);
  const right = extreme(hull, (point) => point.x, Math.max);
  const top = extreme(hull, (point) => point.y, Math.min);
  const bottom = extreme(hull, (point) => point.y, Math.max);
  const width = Math.max(right - left, 1);
  const height = Math.max(bottom - top, 1);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    middle,
    width,
    height,
    // Members in one line span no area: a box around them is a shape all the same.
    points:
      hull.length < 3
        ? '-1 -1 1 -1 1 1 -1 1'
        : hull
            .map(
              ({ x, y }) =>
                `${unit((2 * (x - middle.x)) / width)} ${unit((2 * (y - middle.y)) / height)}`,
            )
            .join(' '),
    foot: betweenLowest(members) ?? middle,
  };
}

function betweenLowest(members: readonly Point[]): Point | undefined {
  const [lowest, next] = [...members].sort((a, b) => b.y - a.y);
  if (lowest === undefined || next === undefined) return undefined;
  return { x: 0.55 * lowest.x + 0.45 * next.x, y: 0.55 * lowest.y + 0.45 * next.y };
}

/** Rounding may leave a corner a hair outside the box, which Cytoscape refuses. */
function unit(value: number): number {
  return Math.min(Math.max(value, -1), 1);
}

function extreme(
  points: readonly Point[],
  of: (point: Point) => number,
  pick: (a: number, b: number) => number,
): number {
  return points.map(of).reduce((a, b) => pick(a, b));
}

/** The outer corners, in order (Andrew, "Another efficient algorithm for convex hulls", 1979). */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length >= 2 && turn(hull.at(-2), hull.at(-1), point) <= 0) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (a === undefined || b === undefined) return 1;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
