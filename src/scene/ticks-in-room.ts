import type { Tick } from '../model/time/time-axis.ts';

/** Ticks nearer to each other than this share of the axis are one line on every screen. */
const NEAREST = 1 / 500;
/** So many are drawn each for itself, however near: their words are read one by one. */
const FEW = 500;

/** The dated events that an axis has room for: all, or of very many the first of those that would be one line. */
export function ticksInRoom(ticks: readonly Tick[]): readonly Tick[] {
  if (ticks.length <= FEW) return ticks;
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ place }) => {
    if (place - last < NEAREST) return false;
    last = place;
    return true;
  });
}
