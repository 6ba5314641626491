import { describe, expect, test } from 'vitest';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { type BoxOnScreen, boxOf, doBoxesCover } from '../../src/scene/footprints.ts';
import { NAME_RISE } from '../../src/scene/group-feet.ts';
import { groupNamesAt, namesAt } from '../../src/scene/names-at.ts';
import { type Plan, planOf } from '../../src/scene/plan.ts';
import { groupNameSize, sizeOfActor } from '../../src/scene/sizes.ts';
import { sizesIn } from '../../src/scene/sizes-in.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { peopled } from '../peopled.ts';

const BOX = { width: 749, height: 545 };

function planFor(actors: number): Plan {
  const arrangement = arrangementOf(createExplorer(peopled(actors), ''));
  return planOf(arrangement, BOX, sizesIn(BOX, arrangement));
}

function half({ width, height }: { width: number; height: number }) {
  return { halfWidth: width / 2, halfHeight: height / 2 };
}

function coveredIn(boxes: readonly BoxOnScreen[], others: readonly BoxOnScreen[]): number {
  return boxes.filter((box) => others.some((other) => other !== box && doBoxesCover(box, other)))
    .length;
}

describe.each([60, 80, 110])('the names of groups among %i dots', (count) => {
  const plan = planFor(count);

  test('are there at once, each beside its ground', () => {
    expect(plan.sizes.dots).toBe(true);
    expect(groupNamesAt(plan, 1, [])).toHaveLength(3);
    for (const { id, box } of plan.groupNames) {
      const outline = plan.groups.find((group) => group.id === id)?.parts.flat() ?? [];
      expect(outline.some(({ x, y }) => x === box.x && y === box.y)).toBe(true);
    }
  });

  test.each([1, 2, 5])('cover no name, and no name covers them, at zoom %i', (zoom) => {
    const names = namesAt(plan.names, zoom).map(({ box }) => boxOf(box, zoom));
    const groups = groupNamesAt(plan, zoom, []).map(({ box }) => boxOf(box, zoom));

    expect(coveredIn(groups, [...names, ...groups])).toBe(0);
  });
});

test('the names of groups of boxes cover no actor and no other name', () => {
  const { actors, groups, sizes } = planFor(40);
  const names = groups.map(({ name, foot }) => ({
    x: foot.x,
    y: foot.y - NAME_RISE,
    ...half(groupNameSize(name, sizes)),
  }));
  const boxes = actors.map((actor) => ({ ...actor, ...half(sizeOfActor(actor, sizes)) }));

  expect(sizes.dots).toBe(false);
  expect(names).toHaveLength(3);
  expect(coveredIn(names, [...boxes, ...names])).toBe(0);
});
