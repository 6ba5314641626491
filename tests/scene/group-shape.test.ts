import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongAndAside, distance } from '../../src/scene/geometry.ts';
import { convexHull, footOf } from '../../src/scene/group-shape.ts';
import { RUNS } from '../arbitraries.ts';

const coordinate = fc.integer({ min: -1000, max: 1000 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), {
  minLength: 3,
  maxLength: 9,
});

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

describe('the name of a group', () => {
  test('stands under the line between its two lowest members', () => {
    const [highest, lowest, next] = [
      { x: 0, y: 0 },
      { x: 0, y: 200 },
      { x: 100, y: 100 },
    ];

    const foot = footOf([highest, lowest, next]);

    const { along, aside } = alongAndAside(foot, lowest, next);
    expect(aside).toBeCloseTo(0);
    expect(along).toBeGreaterThan(0);
    expect(along).toBeLessThan(1);
  });

  test('of one member stands under that', () => {
    expect(footOf([{ x: 3, y: 7 }])).toEqual({ x: 3, y: 7 });
  });
});
