import type { Point } from './geometry.ts';

/** A point between the two lowest members of a group, under which its name can stand. */
export function footOf(members: readonly Point[]): Point {
  const [lowest, next] = [...members].sort((a, b) => b.y - a.y);
  if (lowest === undefined) return { x: 0, y: 0 };
  if (next === undefined) return lowest;
  return { x: 0.55 * lowest.x + 0.45 * next.x, y: 0.55 * lowest.y + 0.45 * next.y };
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
