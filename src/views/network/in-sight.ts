import type { Point } from '../../scene/geometry.ts';

/** What of a drawing is on the screen: its point `p` is at `p * zoom + pan`. */
interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** A part of the screen, in pixels. */
export interface Area {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.x1 >= outer.x1 && inner.y1 >= outer.y1 && inner.x2 <= outer.x2 && inner.y2 <= outer.y2
  );
}

/**
 * The viewport that shows an area of the screen in the middle of its room, as large as it is if that is not too large;
 * `least` is how far one can zoom out.
 */
export function viewportShowing(
  { zoom, pan }: Viewport,
  area: Area,
  room: Area,
  least: number,
): Viewport {
  const scale = Math.min(
    1,
    (room.x2 - room.x1) / Math.max(area.x2 - area.x1, 1),
    (room.y2 - room.y1) / Math.max(area.y2 - area.y1, 1),
  );
  const wanted = Math.min(zoom, Math.max(zoom * scale, least));
  const from = middleOf(area);
  const to = middleOf(room);
  const ratio = wanted / zoom;
  return {
    zoom: wanted,
    pan: { x: to.x - (from.x - pan.x) * ratio, y: to.y - (from.y - pan.y) * ratio },
  };
}

function middleOf({ x1, y1, x2, y2 }: Area): Point {
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}
