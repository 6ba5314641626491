import type { Point } from '../../scene/geometry.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far from the pointer a card stands, the nearest first; and at least how far from the window's edge. */
const GAPS = [14, 48, 110];
const EDGE = 8;

/**
 * Where the upper left corner of a card goes: at the pointer, wholly within the window, and over as few of
 * the points as can be that it is to leave in sight, or over the pointer. All in pixels of the window.
 */
export function placeCard(card: Size, at: Point, room: Size, clear: readonly Point[]): Point {
  const within = ({ x, y }: Point): Point => ({
    x: Math.max(EDGE, Math.min(x, room.width - card.width - EDGE)),
    y: Math.max(EDGE, Math.min(y, room.height - card.height - EDGE)),
  });
  const covered = (corner: Point) =>
    clear.filter((point) => isOver(corner, card, point)).length +
    (isOver(corner, card, at) ? clear.length + 1 : 0);
  const places = GAPS.flatMap((gap) => around(card, at, gap).map(within));
  const [first = within(at)] = places;
  let best = { corner: first, covers: covered(first) };
  for (const corner of places) {
    const covers = covered(corner);
    if (covers < best.covers) best = { corner, covers };
  }
  return best.corner;
}

/** The corners of a card at the sides of a point, those to the right of it and below first. */
function around({ width, height }: Size, { x, y }: Point, gap: number): readonly Point[] {
  const right = x + gap;
  const left = x - gap - width;
  const below = y + gap;
  const above = y - gap - height;
  return [
    { x: right, y: below },
    { x: right, y: above },
    { x: left, y: below },
    { x: left, y: above },
    { x: x - width / 2, y: below },
    { x: x - width / 2, y: above },
    { x: right, y: y - height / 2 },
    { x: left, y: y - height / 2 },
  ];
}

/** Room around what is to stay in sight, in pixels. */
const MARGIN = 6;

function isOver(corner: Point, { width, height }: Size, { x, y }: Point): boolean {
  return (
    x > corner.x - MARGIN &&
    x < corner.x + width + MARGIN &&
    y > corner.y - MARGIN &&
    y < corner.y + height + MARGIN
  );
}
