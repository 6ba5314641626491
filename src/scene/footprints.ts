/**
 * A box on the screen that stands at a point of the drawing. A name is as large however far a reader zooms in, and
 * keeps its distance in pixels; a mark grows with the drawing.
 */
export interface Footprint {
  /** The point that it stands at, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** How far its middle is from there, in pixels of the screen. */
  readonly dx: number;
  readonly dy: number;
  /** Half of its size: what is the same at every zoom, in pixels, and what grows, in units of the drawing. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly rim: number;
}

/**
 * The largest zoom, within two, at which two boxes cover each other; 0 where they do at none. Each of them lies
 * left and right, above and below of the other at zooms that one inequality tells, so that there is one stretch
 * of zooms at which they meet.
 */
export function lastMeeting(a: Footprint, b: Footprint, from: number, to: number): number {
  const rims = a.rim + b.rim;
  const across = b.x - a.x;
  const down = b.y - a.y;
  const aside = b.dx - a.dx;
  const below = b.dy - a.dy;
  const width = a.halfWidth + b.halfWidth;
  const height = a.halfHeight + b.halfHeight;
  // Most are far apart by then, and for good.
  if ((Math.abs(across) - rims) * from >= width + Math.abs(aside)) return 0;
  if ((Math.abs(down) - rims) * from >= height + Math.abs(below)) return 0;
  const stretch = { from, to };
  cut(stretch, across - rims, width - aside);
  cut(stretch, -across - rims, width + aside);
  cut(stretch, down - rims, height - below);
  cut(stretch, -down - rims, height + below);
  return stretch.from < stretch.to ? stretch.to : 0;
}

/** Leaves of a stretch where a zoom times a factor is less than a bound. */
function cut(stretch: { from: number; to: number }, factor: number, bound: number) {
  if (factor > 0) stretch.to = Math.min(stretch.to, bound / factor);
  else if (factor < 0) stretch.from = Math.max(stretch.from, bound / factor);
  else if (bound <= 0) stretch.to = 0;
}

/** A box in pixels of the screen, from the origin of the drawing. */
export interface BoxOnScreen {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export function boxOf(
  { x, y, dx, dy, halfWidth, halfHeight, rim }: Footprint,
  zoom: number,
): BoxOnScreen {
  return {
    x: x * zoom + dx,
    y: y * zoom + dy,
    halfWidth: halfWidth + rim * zoom,
    halfHeight: halfHeight + rim * zoom,
  };
}

/** Touching is not covering; less than this is neither, in pixels. */
const HAIR = 1e-6;

export function doBoxesCover(a: BoxOnScreen, b: BoxOnScreen): boolean {
  return (
    Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth - HAIR &&
    Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight - HAIR
  );
}
