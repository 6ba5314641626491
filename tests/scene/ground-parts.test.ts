import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/scene/geometry.ts';
import { type GroundPart, groundParts } from '../../src/scene/ground-parts.ts';
import { RUNS } from '../arbitraries.ts';

const REACH = { most: 60, least: 6 };

/** Places of actors that stand clear of each other, some of them members of a group. */
const gatherings = fc
  .uniqueArray(fc.tuple(fc.nat(12), fc.nat(9)), {
    minLength: 2,
    maxLength: 60,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .chain((places) =>
    fc.tuple(
      fc.constant(places.map(([x, y]) => ({ x: 60 * x, y: 60 * y }))),
      fc.integer({ min: 1, max: places.length }),
    ),
  )
  .map(([places, count]) => ({ members: places.slice(0, count), others: places.slice(count) }));

/** Whether a point lies within an outline, whichever way that runs. */
function holds(part: GroundPart, { x, y }: Point): boolean {
  const turns = part.map((a, index) => {
    const b = part[(index + 1) % part.length] ?? a;
    return Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
  });
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
}

describe('the ground of a group', () => {
  test('holds each of its members, and nobody else', () => {
    fc.assert(
      fc.property(gatherings, ({ members, others }) => {
        const strangers = others.map((other) => ({ ...other, rim: 10 }));
        const parts = groundParts(members, strangers, REACH);
        const isHeld = (point: Point) => parts.some((part) => holds(part, point));

        expect(members.filter((member) => !isHeld(member))).toEqual([]);
        expect(others.filter(isHeld)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is one where no stranger is near, and as wide as it can be', () => {
    const members = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
      { x: 150, y: 200 },
    ];
    const [part = [], ...more] = groundParts(members, [{ x: 600, y: 600, rim: 10 }], REACH);

    expect(more).toEqual([]);
    expect(Math.min(...part.map(({ x }) => x))).toBeCloseTo(40, 0);
  });

  test('is narrower where a stranger is near, and comes in two parts where one stands between', () => {
    const members = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    const near = groundParts(members, [{ x: 150, y: 140, rim: 10 }], REACH);
    const between = groundParts(members, [{ x: 150, y: 100, rim: 10 }], REACH);

    expect(near).toHaveLength(1);
    expect(Math.min(...near.flat().map(({ y }) => y))).toBeCloseTo(70, 0);
    expect(between).toHaveLength(2);
  });
});
