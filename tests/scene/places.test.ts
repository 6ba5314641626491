import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/model/dataset.ts';
import { pairOf } from '../../src/model/tie.ts';
import { type Box, distance, type Point } from '../../src/scene/geometry.ts';
import { bowsOf, placeAt, positionsOf } from '../../src/scene/places.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const [A, B, C] = ['a', 'b', 'c'] as [ActorId, ActorId, ActorId];
const AB = pairOf(A, B);

/** How far the pair of `a` at the left and `b` 400 pixels to its right bows because of `c`. */
function bowAround(c: Point, clearance = 40): number {
  const positions = new Map([
    [A, { x: 0, y: 0 }],
    [B, { x: 400, y: 0 }],
    [C, c],
  ]);
  return bowsOf([AB], positions, clearance).get(AB) ?? Number.NaN;
}

describe('the places of actors on a drawing', () => {
  const dataset = aDataset().build();
  const { actors } = dataset;

  test('are read back from where actors stand, whom a reader moved too', () => {
    const within = fc.double({ min: -0.5, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(within, within, fc.integer({ min: 300, max: 3000 }), (x, y, width) => {
        const box = { width, height: 700 };
        const moved = new Map([['japan' as ActorId, { x, y }]]);
        const positions = positionsOf(dataset, box, moved);

        const { japan, ...others } = Object.fromEntries(positions);
        const place = placeAt(dataset, box, japan ?? { x: Number.NaN, y: Number.NaN });
        expect(place.x).toBeCloseTo(x);
        expect(place.y).toBeCloseTo(y);
        expect(others).toEqual({
          ...Object.fromEntries(positionsOf(dataset, box)),
          japan: undefined,
        });
      }),
      RUNS,
    );
  });

  test('keep the actors to the left of, and above, the same others at any size', () => {
    const size = fc.record({
      width: fc.integer({ min: 300, max: 3000 }),
      height: fc.integer({ min: 300, max: 2000 }),
    });
    fc.assert(
      fc.property(size, (box) => {
        const positions = positionsOf(dataset, box);

        for (const { id, place } of actors) {
          const point = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
          expect(point.x).toBeGreaterThan(0);
          expect(point.x).toBeLessThan(box.width);
          expect(point.y).toBeGreaterThan(0);
          expect(point.y).toBeLessThan(box.height);
          for (const other of actors) {
            const beside = positions.get(other.id) ?? point;
            expect(Math.sign(beside.x - point.x)).toBe(Math.sign(other.place.x - place.x));
            expect(Math.sign(beside.y - point.y)).toBe(Math.sign(other.place.y - place.y));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('leave room for a long name at the edge, and for the ground of a group at the top', () => {
    const box = { width: 900, height: 600 };
    const named = aDataset()
      .changed((file) => {
        const [first] = file.actors;
        if (first !== undefined) first.name = 'A very long name indeed of an actor';
      })
      .build();
    const [first] = named.actors;
    const edge = first === undefined ? undefined : positionsOf(named, box).get(first.id);

    expect(edge?.x).toBeGreaterThan(85);
    expect(edge?.y).toBeGreaterThan(61);
  });

  /** Where the actors stand in a box, each with a place and a name of so many letters; none in a group. */
  function standing(box: Box, ...wishes: readonly { x: number; letters: number }[]) {
    const asked = wishes.flatMap(({ x, letters }, index) =>
      actors.slice(0, 1).map((actor) => ({
        ...actor,
        id: `a${index}` as ActorId,
        name: 'x'.repeat(letters),
        place: { x, y: 0 },
      })),
    );
    return [...positionsOf({ actors: asked, groups: [] }, box).values()];
  }

  test('leave each name whole, with a little room beside it', () => {
    const wish = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      letters: fc.integer({ min: 1, max: 24 }),
    });
    const wishes = fc.array(wish, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(wishes, fc.integer({ min: 430, max: 2000 }), (asked, width) => {
        standing({ width, height: 400 }, ...asked).forEach(({ x }, index) => {
          const half = ((asked[index]?.letters ?? 0) * 7.5 + 20) / 2;
          expect(x - half).toBeGreaterThan(5.99);
          expect(x + half).toBeLessThan(width - 5.99);
        });
      }),
      RUNS,
    );
  });

  test('give names no more room at the edges than they need', () => {
    const box = { width: 900, height: 400 };

    const [short] = standing(box, { x: 0, letters: 2 });
    const [long] = standing(box, { x: 0, letters: 24 });
    const [, right] = standing(box, { x: 0, letters: 2 }, { x: 1, letters: 24 });

    expect(short?.x).toBe(50);
    expect(long?.x).toBeCloseTo((24 * 7.5 + 20) / 2 + 6);
    expect(right?.x).toBeCloseTo(900 - ((24 * 7.5 + 20) / 2 + 6));
  });

  test.each([0.4, 0.5, 0.6])('give nothing at the edges to a long name at %d of the width', (x) => {
    const [atEdge] = standing(
      { width: 208, height: 400 },
      { x: 0, letters: 2 },
      { x, letters: 24 },
    );

    expect(atEdge?.x).toBe(50);
  });

  test('give up no more than a quarter of a narrow drawing to a name, or of a low one to a ground', () => {
    const [narrow] = standing({ width: 300, height: 400 }, { x: 0, letters: 24 });
    const low = positionsOf(dataset, { width: 900, height: 200 });
    const tops = dataset.actors.filter(({ place }) => place.y === 0);

    expect(narrow?.x).toBe(75);
    expect(tops.map(({ id }) => low.get(id)?.y)).toEqual(tops.map(() => 50));
  });

  test('are finite on a drawing that has no size yet', () => {
    const points = [...positionsOf(dataset, { width: 0, height: 0 }).values()];

    expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe('how far a bundle bows around an actor', () => {
  test.each([
    ['far to the side', { x: 200, y: 90 }],
    ['beyond one end', { x: 500, y: 0 }],
    ['before the other', { x: -100, y: 0 }],
    ['right beside one end, where no bow would help', { x: 10, y: 5 }],
  ])('not at all when it stands %s', (_where, c) => {
    expect(bowAround(c)).toBe(0);
  });

  test('to the left when it stands on the right, and the other way round', () => {
    expect(bowAround({ x: 200, y: 10 })).toBeLessThan(0);
    expect(bowAround({ x: 200, y: -10 })).toBeGreaterThan(0);
  });

  test('as far as the clearance asks when it stands in the middle', () => {
    expect(Math.abs(bowAround({ x: 200, y: 0 }))).toBe(40);
    expect(bowAround({ x: 200, y: 30 })).toBe(-10);
  });

  test('as soon as it stands half the clearance away from an end', () => {
    expect(bowAround({ x: 20, y: 0 })).not.toBe(0);
    expect(bowAround({ x: 19, y: 0 })).toBe(0);
  });

  test('further when it stands off the middle', () => {
    expect(Math.abs(bowAround({ x: 300, y: 0 }))).toBeGreaterThan(40);
  });

  test('around neither of its own ends', () => {
    const positions = new Map([
      [A, { x: 0, y: 0 }],
      [B, { x: 400, y: 0 }],
    ]);

    expect(bowsOf([AB], positions, 500).get(AB)).toBe(0);
  });

  test('never so far that it becomes a loop', () => {
    const coordinate = fc.integer({ min: -500, max: 500 });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
        const positions = new Map(points.map((each, index) => [`${index}` as ActorId, each]));
        const pair = pairOf('0' as ActorId, '1' as ActorId);

        const bow = bowsOf([pair], positions, 56).get(pair);

        const [a, b] = points;
        const most = a === undefined || b === undefined ? 0 : 0.3 * distance(a, b);
        expect(Math.abs(bow ?? Number.NaN)).toBeLessThanOrEqual(most);
      }),
      RUNS,
    );
  });

  test('is unknown for a pair of which an actor has no place', () => {
    for (const only of [A, B]) {
      expect(bowsOf([AB], new Map([[only, { x: 0, y: 0 }]]), 40).has(AB)).toBe(false);
    }
  });
});
