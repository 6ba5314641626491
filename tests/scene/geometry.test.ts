import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongAndAside, distance, type Point } from '../../src/scene/geometry.ts';
import { RUNS } from '../arbitraries.ts';

const coordinate = fc.integer({ min: -2000, max: 2000 });
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });
const twoPoints = fc.tuple(point, point).filter(([a, b]) => distance(a, b) > 1);

test('the distance of two points is that of Pythagoras', () => {
  expect(distance({ x: 1, y: 2 }, { x: 4, y: 6 })).toBe(5);
});

describe('a point as seen by someone who walks from a to b', () => {
  const a = { x: 0, y: 0 };
  const b = { x: 10, y: 0 };

  test.each([
    ['at a', { x: 0, y: 0 }, 0, 0],
    ['at b', { x: 10, y: 0 }, 1, 0],
    ['half-way, below the line on the screen: to the right', { x: 5, y: 3 }, 0.5, 3],
    ['half-way, above the line on the screen: to the left', { x: 5, y: -3 }, 0.5, -3],
    ['behind the walker', { x: -10, y: 0 }, -1, 0],
  ])('%s', (_where, seen, along, aside) => {
    const place = alongAndAside(seen, a, b);

    expect(place.along).toBeCloseTo(along);
    expect(place.aside).toBeCloseTo(aside);
  });

  test('is the point from which the walker would find it again', () => {
    fc.assert(
      fc.property(twoPoints, point, ([from, to], seen) => {
        const { along, aside } = alongAndAside(seen, from, to);

        const length = distance(from, to);
        const forth = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
        const found = {
          x: from.x + along * length * forth.x - aside * forth.y,
          y: from.y + along * length * forth.y + aside * forth.x,
        };
        expect(distance(found, seen)).toBeLessThan(1e-6);
      }),
      RUNS,
    );
  });

  test('lies on the other side, and as far from the other end, for one who walks back', () => {
    fc.assert(
      fc.property(twoPoints, point, ([from, to], seen) => {
        const there = alongAndAside(seen, from, to);
        const back = alongAndAside(seen, to, from);

        expect(back.aside).toBeCloseTo(-there.aside, 6);
        expect(back.along).toBeCloseTo(1 - there.along, 6);
      }),
      RUNS,
    );
  });

  test('is somewhere finite even where a and b are one point', () => {
    const place = alongAndAside({ x: 3, y: 4 }, a, a);

    expect(Number.isFinite(place.along)).toBe(true);
    expect(Number.isFinite(place.aside)).toBe(true);
  });
});
