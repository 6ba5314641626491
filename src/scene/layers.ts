import { actorsOf, type PairId } from '../model/tie.ts';
import { distance } from './geometry.ts';
import type { Positions } from './places.ts';

/** Where the lines of ties lie: above what stands back, below what is picked out. */
export const LAYERS = { lowest: 10, highest: 19 };

/**
 * Short lines lie over long ones: a long line has room for its mark elsewhere, and would strike
 * through the marks of the bundle that it crosses. From the lowest layer to the highest.
 */
export function layersOf(
  pairs: Iterable<PairId>,
  positions: Positions,
): ReadonlyMap<PairId, number> {
  const lengths = [...pairs].map((pair) => {
    const [a, b] = actorsOf(pair).map((actor) => positions.get(actor));
    return { pair, length: a === undefined || b === undefined ? 0 : distance(a, b) };
  });
  const longest = lengths.reduce((most, { length }) => Math.max(most, length), 1);
  const span = LAYERS.highest - LAYERS.lowest;
  return new Map(
    lengths.map(({ pair, length }) => [
      pair,
      LAYERS.highest - Math.round((span * length) / longest),
    ]),
  );
}
