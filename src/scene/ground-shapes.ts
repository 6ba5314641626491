import type { Point } from './geometry.ts';
import { groundTone } from './ground-tones.ts';
import { NAME_RISE } from './group-feet.ts';
import { groupNamesAt, type NameAt } from './names-at.ts';
import type { PlacedGroup } from './placed-groups.ts';
import type { Plan } from './plan.ts';
import { polygon, roundedBox, type Shape, type Tone } from './shapes.ts';
import { groupNameSize, type Sizes } from './sizes.ts';

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

/**
 * The names of groups at a zoom, above all lines and each on its own ground, so that lines that cross it leave it
 * readable; `names` are those of actors that are there.
 */
export function groundNames(
  plan: Plan,
  groups: readonly PlacedGroup[],
  names: readonly NameAt[],
  zoom = 1,
): readonly Shape[] {
  const { sizes } = plan;
  if (!sizes.lettered) return [];
  if (!sizes.dots) {
    return groups.map(({ name, foot, index }) =>
      groundName(name, { x: foot.x, y: foot.y - NAME_RISE }, groundTone(index), sizes),
    );
  }
  const indices = new Map(groups.map(({ id, index }) => [id, index]));
  return groupNamesAt(plan, zoom, names).flatMap(({ id, words, box }) => {
    const index = indices.get(id);
    if (index === undefined) return [];
    const middle = { x: box.x + box.dx / zoom, y: box.y + box.dy / zoom };
    return [groundName(words, middle, groundTone(index), sizes, 1 / zoom)];
  });
}

function groundName(words: string, { x, y }: Point, tone: Tone, sizes: Sizes, scale = 1): Shape {
  const { width, height } = groupNameSize(words, sizes);
  return {
    kind: 'group',
    role: 'ground-name',
    x,
    y,
    scale,
    shapes: [
      {
        kind: 'path',
        segments: roundedBox({ x: -width / 2, y: -height / 2 }, width, height, 3),
        fill: tone,
      },
      {
        kind: 'text',
        x: 0,
        y: NAME_RISE,
        words,
        font: { family: 'serif', size: sizes.groupName, weight: 400 },
        tone: 'inkSoft',
        anchor: 'middle',
      },
    ],
  };
}
