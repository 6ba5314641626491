import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { wayBetween } from '../../src/scene/curve.ts';
import { planOf } from '../../src/scene/plan.ts';
import { strokeOf } from '../../src/scene/strokes.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { datasets, RUNS } from '../arbitraries.ts';

const BOX = { width: 400, height: 300 };

/** The first and the last point of an SVG path. */
function endsOf(path: string) {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const [x1 = Number.NaN, y1 = Number.NaN] = numbers;
  const [x2 = Number.NaN, y2 = Number.NaN] = numbers.slice(-2);
  return { from: { x: x1, y: y1 }, to: { x: x2, y: y2 } };
}

describe('the way of a line on a plate', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
  });

  test('begins and ends on the rims of its two actors, give or take a hair', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: -20, max: 20 }), (a, b, aside) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 90);
        const { from, to } = endsOf(wayBetween(a, b, aside, [17, 12]).line);

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
      [...wayBetween(a, b, aside, [0, 0]).line.matchAll(/(\S+) (-?[\d.]+)/g)].map(([, , y]) =>
        Number(y),
      );
    expect(new Set(heights(0))).toEqual(new Set([0]));
    // On a screen y grows downwards: the right of who walks to the right is below.
    expect(Math.max(...heights(10))).toBe(10);
    expect(Math.min(...heights(-10))).toBe(-10);
  });
});

describe('the plan of a plate', () => {
  test('has a place for every actor and a way for every tie, whatever the year', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const explorer = createExplorer(dataset, '');
        const { actors, ways, groups } = planOf(arrangementOf(explorer), BOX);

        expect(actors.map(({ id }) => id)).toEqual(dataset.actors.map(({ id }) => id));
        expect(new Set(ways.keys())).toEqual(new Set(explorer.ties.map(({ id }) => id)));
        expect(groups).toHaveLength(dataset.groups.length);
        expect([...ways.values()].filter(({ line }) => line.includes('NaN'))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a stroke on a plate', () => {
  test('is wider for more sources, by the same measure in every panel', () => {
    const widths = [1, 2, 3, 4, 5].map((count) => strokeOf([`sources-${count}`]).width);

    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
    expect(new Set(widths).size).toBe(5);
  });

  test('tells cooperation, conflict and both apart without colour', () => {
    const dashes = ['cooperative', 'conflictual', 'ambivalent'].map(
      (tenor) => strokeOf([`tenor-${tenor}`]).dashes,
    );

    expect(new Set(dashes).size).toBe(3);
    expect(dashes[0]).toBeUndefined();
  });

  test('has a halo where voices disagree, and edges where it is only presupposed', () => {
    const { below } = strokeOf(['sources-1', 'state-presupposed', 'disputed']);

    expect(below.map(({ part }) => part)).toEqual(['halo', 'edge']);
  });

  test('of a war is hatched, whatever its state', () => {
    const war = strokeOf(['hatched', 'state-presupposed', 'tenor-conflictual', 'sources-1']);

    expect(war.dashes).not.toBe(strokeOf(['tenor-conflictual']).dashes);
    expect(war.below).toEqual([]);
  });

  test('is thin where a tie is only carried forward or on record, however many sources', () => {
    expect(strokeOf(['state-carried-forward', 'sources-5']).width).toBeLessThan(
      strokeOf(['state-attested', 'sources-1']).width,
    );
  });
});
