import { groundTone } from './ground-tones.ts';
import type { PlacedGroup } from './plan.ts';
import { polygon, roundedBox, type Shape } from './shapes.ts';
import { widthInLetters } from './short-name.ts';

/** How much of what lies below a ground it hides: two that share members are both seen. */
const COVER = 0.75;

/** The quiet shape behind the members of a group, with its outline. */
export function groundShapes({ parts, index }: PlacedGroup): readonly Shape[] {
  const tone = groundTone(index);
  return [
    {
      kind: 'group',
      role: 'ground',
      shapes: parts.flatMap((part): readonly Shape[] => {
        const segments = polygon(part);
        return [
          { kind: 'path', segments, fill: tone, opacity: COVER },
          { kind: 'path', segments, stroke: tone, width: 2 },
        ];
      }),
    },
  ];
}

/** On its own ground, so that lines that cross it leave it readable. */
export function groundName({ name, foot, index }: PlacedGroup, size: number): Shape {
  const width = widthInLetters(name) * size * 0.47 + 6;
  const corner = { x: foot.x - width / 2, y: foot.y - 11 };
  return {
    kind: 'group',
    role: 'ground-name',
    shapes: [
      {
        kind: 'path',
        segments: roundedBox(corner, width, 15, 3),
        fill: groundTone(index),
      },
      {
        kind: 'text',
        ...foot,
        words: name,
        font: { family: 'serif', size, weight: 400 },
        tone: 'inkSoft',
        anchor: 'middle',
      },
    ],
  };
}
