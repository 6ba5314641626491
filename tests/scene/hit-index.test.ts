import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from '../../src/scene/geometry.ts';
import { type Body, gapTo, hitIndexOf } from '../../src/scene/hit-index.ts';
import type { Tracks } from '../../src/scene/tracks.ts';
import { RUNS } from '../arbitraries.ts';

function tracksThrough(lines: readonly (readonly Point[])[]): Tracks {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + 2 * line.length);
  return {
    points: Float32Array.from(lines.flat().flatMap(({ x, y }) => [x, y])),
    starts: Uint32Array.from(starts),
  };
}

/** The same question, asked of every piece of every line in turn. */
function nearestOfAll(
  { points, starts }: Tracks,
  point: Point,
  reach: number,
  bodyOf: (line: number) => Body | null,
): number | null {
  const found = Array.from({ length: starts.length - 1 }, (_, line) => {
    const body = bodyOf(line);
    const [start = 0, end = 0] = [starts[line], starts[line + 1]];
    const pieces = Array.from({ length: Math.max((end - start) / 2 - 1, 0) }, (__, each) => each);
    const gaps = pieces.map((each) => gapTo(points, start + 2 * each, point, body?.half ?? 0));
    const gap = gaps.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
    return { line, gap: body === null ? Number.POSITIVE_INFINITY : gap, level: body?.level ?? 0 };
  }).filter(({ gap }) => gap <= reach);
  found.sort((a, b) => a.gap - b.gap || b.level - a.level || b.line - a.line);
  return found[0]?.line ?? null;
}

const coordinate = fc.integer({ min: -300, max: 900 });
const place = fc.record({ x: coordinate, y: coordinate });
const lines = fc.array(fc.array(place, { minLength: 0, maxLength: 5 }), { maxLength: 40 });
const bodies = fc.array(
  fc.option(
    fc.record({ half: fc.double({ min: 0.5, max: 5, noNaN: true }), level: fc.nat({ max: 4 }) }),
    { freq: 5 },
  ),
  { minLength: 40, maxLength: 40 },
);

/** A point beside some piece of some line, where there is one: a point anywhere is seldom near any. */
function beside(drawn: readonly (readonly Point[])[], where: Where): Point {
  const pieces = drawn.flatMap((line) =>
    line.slice(1).map((to, index) => ({ from: line[index] ?? to, to })),
  );
  const piece = pieces[where.piece % pieces.length];
  if (piece === undefined) return where.aside;
  const { from, to } = piece;
  return {
    x: from.x + where.share * (to.x - from.x) + where.aside.x,
    y: from.y + where.share * (to.y - from.y) + where.aside.y,
  };
}

interface Where {
  readonly piece: number;
  readonly share: number;
  readonly aside: Point;
}

const offset = fc.integer({ min: -70, max: 70 });
const where: fc.Arbitrary<Where> = fc.record({
  piece: fc.nat(),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  aside: fc.record({ x: offset, y: offset }),
});

describe('the gap between a point and a line', () => {
  const points = Float32Array.from([0, 0, 10, 10, 20, 20, 2, 3, 2, 3]);

  test.each([
    ['beside its middle, from its edge', 2, { x: 10, y: 20 }, 1, Math.hypot(5, 5) - 1],
    ['before its beginning', 2, { x: 7, y: 6 }, 0, 5],
    ['beyond its end', 2, { x: 23, y: 24 }, 0, 5],
    ['within its width', 2, { x: 15, y: 16 }, 3, 0],
    ['that has no length', 6, { x: 5, y: 7 }, 0, 5],
  ])('%s', (_where, start, point, half, gap) => {
    expect(gapTo(points, start, point, half)).toBeCloseTo(gap, 4);
  });
});

/** A line from left to right at a height. */
function flatAt(y: number): readonly Point[] {
  return [
    { x: 0, y },
    { x: 100, y },
  ];
}

describe('the line that is hit', () => {
  test('is the one that a look at every line finds', () => {
    fc.assert(
      fc.property(lines, bodies, where, fc.nat({ max: 60 }), (drawn, their, near, reach) => {
        const tracks = tracksThrough(drawn);
        const bodyOf = (line: number) => their[line] ?? null;
        const point = beside(drawn, near);

        const hit = hitIndexOf(tracks).nearest(point, reach, 5, bodyOf);

        expect(hit).toBe(nearestOfAll(tracks, point, reach, bodyOf));
      }),
      RUNS,
    );
  });

  test('is found wherever on it one points, however large the drawing', () => {
    for (const times of [1, 100]) {
      const line = [
        { x: 100 * times, y: 700 * times },
        { x: 100 * times, y: 200 * times },
        { x: 900 * times, y: 500 * times },
        { x: 400 * times, y: 500 * times },
      ];
      const index = hitIndexOf(tracksThrough([line]));
      for (const [at, to] of line.slice(1).entries()) {
        const from = line[at] ?? to;
        for (let share = 0; share <= 1; share += 0.01) {
          const point = {
            x: from.x + share * (to.x - from.x),
            y: from.y + share * (to.y - from.y),
          };
          expect(index.nearest(point, 0.1, 1, () => ({ half: 1, level: 0 }))).toBe(0);
        }
      }
    }
  });

  test('may be as far away as the reach is, and lies over others by its number in the same level', () => {
    const flat = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const index = hitIndexOf(tracksThrough([flat, flat, flat]));
    const hitAt = (y: number) => index.nearest({ x: 50, y }, 8, 2, () => ({ half: 2, level: 1 }));

    expect([hitAt(10), hitAt(10.5)]).toEqual([2, null]);
  });

  test('under the point is the upper of two that cross there, whichever is drawn first', () => {
    const index = hitIndexOf(
      tracksThrough([
        [
          { x: 0, y: 0 },
          { x: 100, y: 100 },
        ],
        [
          { x: 0, y: 100 },
          { x: 100, y: 0 },
        ],
      ]),
    );

    const hitWith = (levels: readonly number[]) =>
      index.nearest({ x: 50, y: 50 }, 5, 2, (line) => ({ half: 2, level: levels[line] ?? 0 }));
    expect([hitWith([2, 1]), hitWith([1, 2]), hitWith([1, 1])]).toEqual([0, 1, 1]);
  });

  test('beside all lines is the nearest within reach, however thin', () => {
    const index = hitIndexOf(
      tracksThrough([
        [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ],
        [
          { x: 0, y: 20 },
          { x: 100, y: 20 },
        ],
      ]),
    );
    const hitAt = (y: number) => index.nearest({ x: 50, y }, 8, 1, () => ({ half: 1, level: 0 }));

    expect([hitAt(4), hitAt(16), hitAt(40)]).toEqual([0, 1, null]);
  });

  test('beside all lines is the nearer of two within reach, whichever is drawn first', () => {
    const [upper, lower] = [flatAt(0), flatAt(20)];
    const hitAt = (y: number, drawn: readonly (readonly Point[])[]) =>
      hitIndexOf(tracksThrough(drawn)).nearest({ x: 50, y }, 30, 1, () => ({ half: 1, level: 0 }));

    expect([hitAt(4, [upper, lower]), hitAt(16, [upper, lower])]).toEqual([0, 1]);
    expect([hitAt(4, [lower, upper]), hitAt(16, [lower, upper])]).toEqual([1, 0]);
  });

  test('is the later of two that are as near on either side', () => {
    const [left, right] = [
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
      ],
      [
        { x: 60, y: 0 },
        { x: 80, y: 0 },
      ],
    ];
    for (const drawn of [
      [left, right],
      [right, left],
    ]) {
      const index = hitIndexOf(tracksThrough(drawn));
      expect(index.nearest({ x: 35, y: 0 }, 30, 2, () => ({ half: 2, level: 0 }))).toBe(1);
    }
  });

  test('is none where nothing is drawn', () => {
    expect(hitIndexOf(tracksThrough([])).nearest({ x: 0, y: 0 }, 9, 1, () => null)).toBeNull();
  });
});

describe('a search for lines', () => {
  /** How many times it asks what of a line can be hit. */
  function askedAt(index: ReturnType<typeof hitIndexOf>, point: Point): number {
    let asked = 0;
    index.nearest(point, 8, 2, () => {
      asked += 1;
      return { half: 2, level: 0 };
    });
    return asked;
  }

  const stroke = ({ x, y }: Point) => [
    { x, y },
    { x: x + 10, y: y + 10 },
  ];

  test.each([
    ['to the right of', { x: 1, y: 0 }, { x: 1e6, y: 0 }],
    ['to the left of', { x: 1, y: 0 }, { x: -1e6, y: 0 }],
    ['below', { x: 0, y: 1 }, { x: 0, y: 1e6 }],
    ['above', { x: 0, y: 1 }, { x: 0, y: -1e6 }],
  ])('asks of a few only, also in a long row of them far %s the origin', (_where, way, corner) => {
    const places = Array.from({ length: 500 }, (_, index) => ({
      x: corner.x + 80 * index * way.x,
      y: corner.y + 80 * index * way.y,
    }));
    const index = hitIndexOf(tracksThrough(places.map(stroke)));
    const beyond = [places.at(0), places.at(-1)].flatMap((end) =>
      end === undefined ? [] : [-500, 500].map((far) => ({ x: end.x + far, y: end.y + far })),
    );

    const asked = [...places, ...beyond].map((point) => askedAt(index, point));

    expect(Math.min(...asked.slice(0, places.length))).toBeGreaterThan(0);
    expect(Math.max(...asked)).toBeLessThan(9);
  });

  test('asks of a few only among many on all sides', () => {
    const places = Array.from({ length: 900 }, (_, index) => ({
      x: 80 * (index % 30),
      y: 80 * Math.floor(index / 30),
    }));
    const index = hitIndexOf(tracksThrough(places.map(stroke)));

    const asked = places.map((point) => askedAt(index, point));

    expect(Math.min(...asked)).toBeGreaterThan(0);
    expect(Math.max(...asked)).toBeLessThan(5);
  });

  test('does not ask of a long line that passes far away', () => {
    const index = hitIndexOf(
      tracksThrough([
        [
          { x: 0, y: 0 },
          { x: 4000, y: 4000 },
        ],
      ]),
    );

    expect(askedAt(index, { x: 500, y: 3500 })).toBe(0);
    expect(askedAt(index, { x: 3500, y: 500 })).toBe(0);
    expect(askedAt(index, { x: 500, y: 500 })).toBeGreaterThan(0);
  });

  test.each([
    ['wide', { x: 1e12, y: 0 }],
    ['high', { x: 0, y: 1e12 }],
    ['large', { x: 1e12, y: 1e12 }],
  ])('finds a line in a drawing however %s', (_how, end) => {
    const index = hitIndexOf(tracksThrough([[{ x: 0, y: 0 }, end]]));

    expect(index.nearest({ x: 0, y: 0 }, 1, 1, () => ({ half: 1, level: 0 }))).toBe(0);
  });
});
