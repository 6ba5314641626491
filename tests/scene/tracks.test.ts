import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangementOf } from '../../src/scene/arrangement.ts';
import { planOf } from '../../src/scene/plan.ts';
import { LARGE } from '../../src/scene/sizes.ts';
import { sizesIn } from '../../src/scene/sizes-in.ts';
import { midpointOf, tracksOf } from '../../src/scene/tracks.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

const BOX = { width: 800, height: 600 };

describe('the tracks of lines', () => {
  test.each([
    ['curves', LARGE],
    ['straight lines', { ...LARGE, straight: true }],
  ])('begin and end where the %s do, one after the other', (_what, sizes) => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const arrangement = arrangementOf(createExplorer(dataset, ''));
        const { ties, silences } = arrangement;
        const plan = planOf(arrangement, BOX, sizes);

        const tracks = tracksOf(plan, ties, silences);
        const { points, starts } = tracks;

        expect(starts).toHaveLength(ties.length + silences.length + 1);
        expect(starts.at(-1)).toBe(points.length);
        ties.forEach((tie, track) => {
          const [start = 0, end = 0] = [starts[track], starts[track + 1]];
          const [from, to] = [plan.wayOf(tie)?.at(0), plan.wayOf(tie)?.at(1)];
          expect(Math.abs((points[start] ?? 0) - (from?.x ?? 0))).toBeLessThan(0.01);
          expect(Math.abs((points[start + 1] ?? 0) - (from?.y ?? 0))).toBeLessThan(0.01);
          expect(Math.abs((points[end - 2] ?? 0) - (to?.x ?? 0))).toBeLessThan(0.01);
          expect(Math.abs((points[end - 1] ?? 0) - (to?.y ?? 0))).toBeLessThan(0.01);
          const [middle, half] = [midpointOf(tracks, track), plan.wayOf(tie)?.at(0.5)];
          expect(middle?.x).toBeCloseTo(half?.x ?? 0, 2);
          expect(middle?.y).toBeCloseTo(half?.y ?? 0, 2);
        });
      }),
      RUNS,
    );
  });
});

test('a line without a way has no middle', () => {
  const tracks = { points: new Float32Array(), starts: new Uint32Array([0, 0]) };

  expect(midpointOf(tracks, 0)).toBeUndefined();
});

describe('the dots of a crowd', () => {
  test('are the smaller the more there are, and the same in every year', () => {
    const rims = [100, 400, 2000].map((actors) => {
      const dataset = crowdOf(actors);
      return sizesIn(BOX, arrangementOf(createExplorer(dataset, ''))).memberRim;
    });

    expect([...rims].sort((a, b) => b - a)).toEqual(rims);
    // They stand a fortieth of the box apart or so, and do not touch.
    expect(2 * (rims.at(-1) ?? Number.NaN)).toBeLessThan(12);
  });

  test('are none in a drawing of a few actors', () => {
    expect(sizesIn(BOX, arrangementOf(createExplorer(aDataset().claim().build(), '')))).toBe(LARGE);
  });
});

function crowdOf(count: number) {
  return aDataset()
    .changed(({ actors }) => {
      const [actor] = actors;
      for (let index = 0; index < count && actor !== undefined; index += 1) {
        actors.push({ ...actor, id: `actor-${index}` });
      }
    })
    .build();
}
