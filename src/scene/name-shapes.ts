import type { NameAt } from './names-at.ts';
import { roundedBox, type ShapeGroup, type Tone } from './shapes.ts';
import type { Sizes } from './sizes.ts';

/** How much of what lies below a name its ground hides, from 0 to 1. */
const GROUND = 0.85;

/** A name beside its mark, as large on the screen at every zoom. */
export function nameShapes(
  { id, words, box }: NameAt,
  { name: size }: Sizes,
  tone: Tone,
  zoom = 1,
): ShapeGroup {
  const { halfWidth, halfHeight } = box;
  const corner = { x: -halfWidth, y: -halfHeight };
  return {
    kind: 'group',
    role: 'name',
    subject: id,
    x: box.x + box.dx / zoom,
    y: box.y + box.dy / zoom,
    scale: 1 / zoom,
    shapes: [
      {
        kind: 'path',
        segments: roundedBox(corner, 2 * halfWidth, 2 * halfHeight, 3),
        fill: 'paper',
        opacity: GROUND,
      },
      {
        kind: 'text',
        x: 0,
        y: 0.35 * size,
        words,
        font: { family: 'sans', size, weight: 600 },
        tone,
        anchor: 'middle',
      },
    ],
  };
}
