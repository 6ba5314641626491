import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/model/dataset.ts';
import type { PairId } from '../../src/model/tie.ts';
import { LAYERS, layersOf } from '../../src/scene/layers.ts';

const PLACES = new Map(
  Object.entries({ china: 0, dprk: 100, russia: 180, usa: 1000 }).map(([id, x]) => [
    id as ActorId,
    { x, y: 0 },
  ]),
);

function layers(...pairs: readonly string[]) {
  return layersOf(pairs as PairId[], PLACES);
}

describe('the lines of ties', () => {
  test('lie over longer ones, so that a crossing line strikes through no mark of a bundle', () => {
    const found = layers('china:usa', 'china:dprk', 'dprk:russia');
    const [long, short, shorter] = [...found.values()];

    expect(short).toBeGreaterThan(long ?? Number.NaN);
    expect(shorter).toBeGreaterThanOrEqual(short ?? Number.NaN);
  });

  test('stay above what stands back and below what is picked out', () => {
    for (const layer of layers('china:usa', 'china:dprk', 'atlantis:usa').values()) {
      expect(layer).toBeGreaterThanOrEqual(LAYERS.lowest);
      expect(layer).toBeLessThanOrEqual(LAYERS.highest);
      expect(Number.isInteger(layer)).toBe(true);
    }
  });
});
