/** A point or a vector on the drawing, in pixels: x to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/**
 * Where a point lies as seen by someone who walks from `a` to `b`: how far along (0 at `a`, 1 at
 * `b`) and how far to the side, in pixels, positive to the right of the walker on a screen.
 */
export function alongAndAside(point: Point, a: Point, b: Point) {
  const length = distance(a, b) || 1;
  const ux = (b.x - a.x) / length;
  const uy = (b.y - a.y) / length;
  const dx = point.x - a.x;
  const dy = point.y - a.y;
  return { along: (dx * ux + dy * uy) / length, aside: dy * ux - dx * uy };
}
