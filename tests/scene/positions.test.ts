import { describe, expect, test } from 'vitest';
import type { ActorId, Dataset } from '../../src/model/dataset.ts';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { type Box, distance } from '../../src/scene/geometry.ts';
import { placeAt, positionsOf } from '../../src/scene/places.ts';
import { planOf } from '../../src/scene/plan.ts';
import { positionsWith } from '../../src/scene/positions.ts';
import { LARGE, sizeOfActor } from '../../src/scene/sizes.ts';
import { figureSizesIn, panelSizesIn, sizesIn } from '../../src/scene/sizes-in.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { peopled } from '../peopled.ts';

/** What is left for the drawing of a window of 1440x900, of 1024x768, and of a phone; and one of several. */
const ROOMS = [
  ['1440x900', { width: 749, height: 545 }, sizesIn],
  ['1024x768', { width: 505, height: 500 }, sizesIn],
  ['390x844', { width: 390, height: 470 }, sizesIn],
  ['a figure', { width: 700, height: 518 }, figureSizesIn],
  ['a panel', { width: 400, height: 312 }, panelSizesIn],
] as const;

function planIn(dataset: Dataset, box: Box, sizesFor: typeof sizesIn) {
  const arrangement = arrangementOf(createExplorer(dataset, ''));
  return planOf(arrangement, box, sizesFor(box, arrangement));
}

/** The actors that lie over others, as discs, dots or boxes. */
function coveringIn({ actors, sizes }: ReturnType<typeof planIn>): readonly string[] {
  const placed = actors.map((actor) => ({ ...actor, ...sizeOfActor(actor, sizes) }));
  return placed.flatMap((a, first) =>
    placed.slice(first + 1).flatMap((b) => {
      const isOver =
        Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
        Math.abs(a.y - b.y) < (a.height + b.height) / 2;
      return isOver ? [`${a.name} and ${b.name}`] : [];
    }),
  );
}

describe.each([20, 40, 60, 80, 110])('%i actors with names of real lengths', (count) => {
  const laidOut = peopled(count);
  const onGrid = peopled(count, { places: true });

  test.each(ROOMS)('do not cover each other in %s', (_room, box, sizesFor) => {
    expect(coveringIn(planIn(laidOut, box, sizesFor))).toEqual([]);
    expect(coveringIn(planIn(onGrid, box, sizesFor))).toEqual([]);
  });
});

test('actors are boxes with their names where these have room, else dots', () => {
  const formsOf = (count: number) =>
    ROOMS.map(([, box, sizesFor]) => planIn(peopled(count), box, sizesFor).sizes.dots);

  expect(formsOf(20).slice(0, 4)).toEqual([false, false, false, false]);
  expect(formsOf(40)).toEqual([false, true, true, true, true]);
  expect(formsOf(80)).toEqual([true, true, true, true, true]);
});

test('nobody stands far from where the dataset has it', () => {
  const dataset = peopled(40);
  const box = { width: 749, height: 545 };
  const usual = positionsOf(dataset, box);

  for (const [id, point] of positionsWith(dataset, box, LARGE)) {
    expect(distance(point, usual.get(id) ?? { x: Infinity, y: 0 })).toBeLessThanOrEqual(40);
  }
});

test('an actor that a reader put upon another stands there, and no other moves for that', () => {
  const dataset = peopled(20);
  const box = { width: 749, height: 545 };
  const before = positionsWith(dataset, box, LARGE);
  const [first, second] = [...before.keys()] as [ActorId, ActorId];
  const upon = before.get(second) ?? { x: Number.NaN, y: Number.NaN };

  const moved = new Map([[first, placeAt(dataset, box, upon)]]);
  const after = positionsWith(dataset, box, LARGE, moved);

  expect(after.get(first)?.x).toBeCloseTo(upon.x);
  expect(after.get(first)?.y).toBeCloseTo(upon.y);
  expect([...after].filter(([id]) => id !== first)).toEqual(
    [...before].filter(([id]) => id !== first),
  );
});
