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

describe('the line that is hit', () => {
  test('is the one that a look at every line finds', () => {
    fc.assert(
      fc.property(lines, bodies, place, fc.nat({ max: 60 }), (drawn, their, point, reach) => {
        const tracks = tracksThrough(drawn);
        const bodyOf = (line: number) => their[line] ?? null;

        const hit = hitIndexOf(tracks).nearest(point, reach, 5, bodyOf);

        expect(hit).toBe(nearestOfAll(tracks, point, reach, bodyOf));
      }),
      RUNS,
    );
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

  test('is none where nothing is drawn', () => {
    expect(hitIndexOf(tracksThrough([])).nearest({ x: 0, y: 0 }, 9, 1, () => null)).toBeNull();
  });
});
