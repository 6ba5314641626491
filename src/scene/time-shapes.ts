import type { PackedBar } from '../model/biography.ts';
import { type PathShape, polyline } from './shapes.ts';

/** From one row of bars to the next, in pixels. */
export const BAR_STEP = 4.6;

/** Thickness of a bar for no claim at all, and at the most, in pixels. */
const BASE = 1.4;
const THICKEST = 4;
/** How far a soft end fades, as a share of the axis. */
const FADE = 0.02;

const LOOKS = {
  full: { width: undefined, dashes: [] },
  dotted: { width: 3, dashes: [1, 2] },
  struck: { width: 1.5, dashes: [4, 2.5] },
  thin: { width: 1.2, dashes: [] },
} as const;

/** A stretch of time on an axis of so many pixels; a soft end fades. */
export function barShapes(
  bar: PackedBar,
  axisWidth: number,
  longestFade = FADE,
): readonly PathShape[] {
  const { from, to, softStart, softEnd, look, tone, row, claims } = bar;
  const fade = Math.min(longestFade, (to - from) / 3);
  const { width = Math.min(BASE + 0.6 * claims, THICKEST), dashes } = LOOKS[look];
  const y = row * BAR_STEP + BAR_STEP / 2 + 2;
  const line = (start: number, end: number): PathShape => ({
    kind: 'path',
    segments: polyline([
      { x: start * axisWidth, y },
      { x: end * axisWidth, y },
    ]),
    stroke: tone,
    width,
  });
  return [
    { ...line(from + (softStart ? fade : 0), to - (softEnd ? fade : 0)), dashes },
    ...(softStart ? [{ ...line(from, from + fade), opacity: 0.4 }] : []),
    ...(softEnd ? [{ ...line(to - fade, to), opacity: 0.4 }] : []),
  ];
}
