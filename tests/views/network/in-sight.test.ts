import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Area, isWithin, viewportShowing } from '../../../src/views/network/in-sight.ts';
import { RUNS } from '../../arbitraries.ts';

const ROOM = { x1: 20, y1: 30, x2: 420, y2: 330 };

/** Where an area of the screen is after the viewport changed. */
function moved(
  { x1, y1, x2, y2 }: Area,
  before: { zoom: number; pan: { x: number; y: number } },
  after: { zoom: number; pan: { x: number; y: number } },
): Area {
  const x = (value: number) => ((value - before.pan.x) / before.zoom) * after.zoom + after.pan.x;
  const y = (value: number) => ((value - before.pan.y) / before.zoom) * after.zoom + after.pan.y;
  return { x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2) };
}

function grown({ x1, y1, x2, y2 }: Area): Area {
  return { x1: x1 - 1e-6, y1: y1 - 1e-6, x2: x2 + 1e-6, y2: y2 + 1e-6 };
}

describe('what is chosen and out of sight', () => {
  test('is in sight in the new viewport, wherever it was and however large', () => {
    const at = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 0, max: 6000 });
    const zoom = fc.double({ min: 0.5, max: 16, noNaN: true });
    fc.assert(
      fc.property(at, at, size, size, zoom, at, at, (x1, y1, width, height, level, panX, panY) => {
        const before = { zoom: level, pan: { x: panX, y: panY } };
        const area = { x1, y1, x2: x1 + width, y2: y1 + height };

        const after = viewportShowing(before, area, ROOM, 0);

        expect(isWithin(moved(area, before, after), grown(ROOM))).toBe(true);
        expect(after.zoom).toBeLessThanOrEqual(level);
        // Small things stay as large as the reader has them.
        if (width <= 400 && height <= 300) expect(after.zoom).toBe(level);
      }),
      RUNS,
    );
  });

  test('is in the middle where it cannot be seen whole', () => {
    const before = { zoom: 1, pan: { x: 0, y: 0 } };
    const area = { x1: 0, y1: 0, x2: 4000, y2: 10 };

    const after = viewportShowing(before, area, ROOM, 0.5);

    expect(after.zoom).toBe(0.5);
    const { x1, x2 } = moved(area, before, after);
    expect((x1 + x2) / 2).toBe(220);
  });
});
