import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, type Boxed } from '../../src/scene/apart.ts';
import type { Point } from '../../src/scene/geometry.ts';
import { RUNS } from '../arbitraries.ts';

const ROOM = { width: 800, height: 600 };
const within = (most: number) => fc.integer({ min: 0, max: most });
const aBox: fc.Arbitrary<Boxed> = fc.record({
  x: within(ROOM.width),
  y: within(ROOM.height),
  width: fc.integer({ min: 20, max: 140 }),
  height: fc.integer({ min: 20, max: 54 }),
});
const someBoxes = fc.array(aBox, { maxLength: 24 });

function covered(boxes: readonly Boxed[], points: readonly Point[]): number {
  const placed = boxes.map((box, index) => ({ ...box, ...points[index] }));
  return placed.filter((a, first) =>
    placed.some(
      (b, second) =>
        second > first &&
        Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
        Math.abs(a.y - b.y) < (a.height + b.height) / 2,
    ),
  ).length;
}

test('boxes that are moved apart cover none of each other, and leave the room no farther than before', () => {
  fc.assert(
    fc.property(someBoxes, (boxes) => {
      const points = apart(boxes, ROOM);

      fc.pre(points !== null);
      expect(covered(boxes, points)).toBe(0);
      boxes.forEach(({ x, width }, index) => {
        const to = points[index]?.x ?? Number.NaN;
        expect(to).toBeGreaterThanOrEqual(Math.min(x, width / 2) - 1e-6);
        expect(to).toBeLessThanOrEqual(Math.max(x, ROOM.width - width / 2) + 1e-6);
      });
    }),
    RUNS,
  );
});

test('boxes that cover no other stay where they are', () => {
  const boxes = [100, 200, 300].map((x) => ({ x, y: 100, width: 60, height: 30 }));

  expect(apart(boxes, ROOM)).toEqual(boxes.map(({ x, y }) => ({ x, y })));
});

test('two boxes in one place each go half of the shortest way', () => {
  const box = { x: 400, y: 300, width: 100, height: 20 };
  const [a, b] = apart([box, box], ROOM) ?? [];

  expect([a?.x, b?.x]).toEqual([400, 400]);
  expect((b?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo(25);
  expect((a?.y ?? 0) + (b?.y ?? 0)).toBeCloseTo(600);
});

test('a box at the edge stays in the room: the other goes all of the way', () => {
  const atEdge = { x: 50, y: 10, width: 100, height: 20 };
  const [a, b] = apart([{ ...atEdge, y: 20 }, atEdge], ROOM) ?? [];

  expect(b?.y).toBeCloseTo(10);
  expect(a?.y).toBeCloseTo(35);
});

test('where there is no room for all, there are no places', () => {
  const box = { x: 400, y: 300, width: 300, height: 300 };

  expect(apart(Array(6).fill(box), ROOM)).toBeNull();
});
