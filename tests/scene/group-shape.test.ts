import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongAndAside, distance, type Point } from '../../src/scene/geometry.ts';
import { convexHull, groupShape } from '../../src/scene/group-shape.ts';
import { RUNS } from '../arbitraries.ts';

const coordinate = fc.integer({ min: -1000, max: 1000 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), {
  minLength: 3,
  maxLength: 9,
});

/** The corners that a shape has on the drawing. */
function cornersOf({ points: text, middle, width, height }: ReturnType<typeof groupShape>) {
  const numbers = text.split(' ').map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: middle.x + ((numbers[2 * index] ?? Number.NaN) * width) / 2,
    y: middle.y + ((numbers[2 * index + 1] ?? Number.NaN) * height) / 2,
  }));
}

describe('the outer corners of some points', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
  ];

  test('leave out a point inside and a point on an edge', () => {
    const hull = convexHull([{ x: 2, y: 1 }, ...square, { x: 2, y: 0 }]);

    expect(hull).toHaveLength(4);
    expect(new Set(hull)).toEqual(new Set(square));
  });

  test('lie on no side of any edge but one', () => {
    fc.assert(
      fc.property(points, (each) => {
        const hull = convexHull(each);

        const edges = hull.map((from, index) => ({ from, to: hull[(index + 1) % hull.length] }));
        const outside = edges.filter(
          ({ from, to = from }) =>
            distance(from, to) > 0 &&
            each.some((seen) => alongAndAside(seen, from, to).aside < -1e-6),
        );
        expect(outside).toEqual([]);
      }),
      RUNS,
    );
  });

  test('are some of the points, whatever their order', () => {
    const shuffled = points.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([each, reordered]) => {
        expect(convexHull(reordered)).toEqual(convexHull(each));
      }),
      RUNS,
    );
  });
});

describe('the shape behind a group', () => {
  const triangle: readonly Point[] = [
    { x: 100, y: 100 },
    { x: 300, y: 100 },
    { x: 200, y: 300 },
  ];

  test('spans its members', () => {
    const shape = groupShape(triangle);

    expect(shape).toMatchObject({ middle: { x: 200, y: 200 }, width: 200, height: 200 });
    expect(new Set(cornersOf(shape))).toEqual(new Set(triangle));
  });

  test('has a foot on the line between its two lowest members', () => {
    const [highest, lowest, next] = [
      { x: 0, y: 0 },
      { x: 0, y: 200 },
      { x: 100, y: 100 },
    ];

    const { foot } = groupShape([highest, lowest, next]);

    const { along, aside } = alongAndAside(foot, lowest, next);
    expect(aside).toBeCloseTo(0);
    expect(along).toBeGreaterThan(0);
    expect(along).toBeLessThan(1);
  });

  test('has corners that are members, within the box that Cytoscape asks for', () => {
    fc.assert(
      fc.property(points, (members) => {
        const shape = groupShape(members);

        expect(shape.points.split(' ').every((text) => Math.abs(Number(text)) <= 1)).toBe(true);
        const strayed = cornersOf(shape).filter((corner) =>
          members.every((member) => distance(corner, member) > 0.51),
        );
        expect(strayed).toEqual([]);
      }),
      RUNS,
    );
  });

  test('has a size even where all members stand in one line', () => {
    const shape = groupShape([0, 50, 100].map((x) => ({ x, y: 7 })));

    expect(shape).toMatchObject({ width: 100, height: 1, middle: { x: 50, y: 7 } });
  });
});

test('members in one line still have a shape of some area', () => {
  const { points } = groupShape([
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 100, y: 0 },
  ]);

  expect(points.split(' ').length).toBeGreaterThanOrEqual(6);
});
