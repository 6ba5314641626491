import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { wayBetween } from '../../src/scene/curve.ts';
import type { Point } from '../../src/scene/geometry.ts';
import { positionsOf } from '../../src/scene/places.ts';
import { planAt, planOf } from '../../src/scene/plan.ts';
import type { Segment } from '../../src/scene/shapes.ts';
import { panelSizesIn } from '../../src/scene/sizes-in.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const BOX = { width: 400, height: 300 };

/** The points of a path, its handles among them. */
function pointsOf(path: readonly Segment[]): readonly Point[] {
  return path.flatMap(([, ...numbers]) =>
    numbers.flatMap((x, index) => {
      const y = numbers[index + 1];
      return index % 2 === 0 && y !== undefined ? [{ x, y }] : [];
    }),
  );
}

/** The first and the last point of a path. */
function endsOf(path: readonly Segment[]) {
  const points = pointsOf(path);
  const [from, to] = [points.at(0), points.at(-1)];
  if (from === undefined || to === undefined) throw new Error('The path has no points.');
  return { from, to };
}

const look = (rims: readonly [number, number]) => ({ rims, share: 0.22 });

describe('the way of a line', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
  });

  test('begins and ends on the rims of its two actors, give or take a hair', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: -20, max: 20 }), (a, b, aside) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 90);
        const { from, to } = endsOf(wayBetween(a, b, aside, look([17, 12])).line);

        const gaps = [
          Math.hypot(from.x - a.x, from.y - a.y) - 17,
          Math.hypot(to.x - b.x, to.y - b.y) - 12,
        ];
        for (const gap of gaps) {
          expect(gap).toBeGreaterThan(-0.2);
          expect(gap).toBeLessThan(Math.hypot(a.x - b.x, a.y - b.y) / 20);
        }
      }),
      RUNS,
    );
  });

  test('runs aside to the right of who walks it, and straight where it need not', () => {
    const a = { x: 0, y: 0 };
    const b = { x: 100, y: 0 };

    const heights = (aside: number) =>
      pointsOf(wayBetween(a, b, aside, look([0, 0])).line).map(({ y }) => y);
    expect(new Set(heights(0))).toEqual(new Set([0]));
    // On a screen y grows downwards: the right of who walks to the right is below.
    expect(Math.max(...heights(10))).toBe(10);
    expect(Math.min(...heights(-10))).toBe(-10);
  });

  test('with a head ends at the foot of it, and the head at the rim', () => {
    const { line, headed } = wayBetween({ x: 0, y: 0 }, { x: 200, y: 0 }, 0, look([20, 20]));
    const { shaft, head } = headed(8);

    expect(pointsOf(head)[0]).toEqual(endsOf(line).to);
    expect(endsOf(line).to.x - endsOf(shaft).to.x).toBeCloseTo(8, 0);
  });

  test('ends at the edge of the box around a name, from wherever it comes', () => {
    const box = { width: 60, height: 20 };
    const endFrom = (from: Point) =>
      endsOf(wayBetween(from, { x: 0, y: 0 }, 0, { rims: [5, box], share: 0.22 }).line).to;

    expect(endFrom({ x: -200, y: 0 }).x).toBeCloseTo(-30, 0);
    expect(endFrom({ x: 0, y: -200 }).y).toBeCloseTo(-10, 0);
  });

  test('leads from the first actor by its middle to the second', () => {
    const { at } = wayBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 10, look([0, 0]));

    expect([at(0), at(0.5), at(1)]).toEqual([
      { x: 0, y: 0 },
      { x: 50, y: 10 },
      { x: 100, y: 0 },
    ]);
  });
});

describe('the plan of a drawing', () => {
  test('has no way to an actor, and no shape of a group, that have no place', () => {
    const builder = aDataset()
      .claim({ from: 'dprk', to: 'russia' })
      .claim({ from: 'russia', to: 'dprk' })
      .claim({ from: 'dprk', to: 'china' });
    const arrangement = arrangementOf(createExplorer(builder.build(), ''));
    const positions = new Map([...positionsOf(arrangement.dataset, BOX)].slice(0, 2));
    expect([...positions.keys()]).toEqual(['china', 'dprk']);
    const plan = planAt(arrangement, positions, panelSizesIn(BOX, arrangement));

    const ends: number[][] = [];
    for (const tie of arrangement.ties) plan.endsOf(tie, (x, y) => ends.push([x, y]));

    expect(arrangement.ties.filter((tie) => plan.wayOf(tie) !== undefined)).toHaveLength(1);
    expect(ends).toHaveLength(2);
    expect(plan.actors.map(({ id }) => id)).toEqual(['china', 'dprk']);
    expect(plan.groups.map(({ id, corners }) => [id, corners.length])).toEqual([['northern', 2]]);
    expect([...plan.silences].filter((pair) => plan.wayOfSilence(pair) !== undefined)).toHaveLength(
      1,
    );
  });

  test('works a way out once', () => {
    const explorer = createExplorer(aDataset().claim().build(), '');
    const arrangement = arrangementOf(explorer);
    const { wayOf } = planOf(arrangement, BOX, panelSizesIn(BOX, arrangement));
    const [tie] = explorer.ties;
    if (tie === undefined) throw new Error('The builder made no tie.');

    expect(wayOf(tie)).toBeDefined();
    expect(wayOf(tie)).toBe(wayOf(tie));
  });

  test('has a place for every actor and a way for every tie, whatever the year', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const explorer = createExplorer(dataset, '');
        const arrangement = arrangementOf(explorer);
        const sizes = panelSizesIn(BOX, arrangement);
        const { actors, wayOf, groups } = planOf(arrangement, BOX, sizes);
        const ways = explorer.ties.map(wayOf);

        expect(actors.map(({ id }) => id)).toEqual(dataset.actors.map(({ id }) => id));
        expect(ways).not.toContain(undefined);
        expect(groups).toHaveLength(dataset.groups.length);
        const points = ways.flatMap((way) => {
          const { shaft, head } = way?.headed(8) ?? { shaft: [], head: [] };
          return [way?.line ?? [], shaft, head].flatMap(pointsOf);
        });
        expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      RUNS,
    );
  });
});
