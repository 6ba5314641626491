import type { PackedBar } from '../model/biography.ts';
import { type PathShape, polyline, type Tone } from './shapes.ts';

/** A stretch of time on an axis from 0 to 1, in a row from 0 at the top. */
export interface TimeBar extends Omit<PackedBar, 'tone'> {
  readonly tone: Tone;
}

/** How large bars are, in pixels. */
interface BarSizes {
  /** From one row of bars to the next. */
  readonly step: number;
  /** Thickness of a bar for no claim at all, for each claim more, and at the most. */
  readonly base: number;
  readonly claim: number;
  readonly thickest: number;
  /** Thickness and dashes of what is only supposed, of what speaks against, of what is only taken for granted. */
  readonly dotted: { readonly width: number; readonly dashes: readonly number[] };
  readonly struck: { readonly width: number; readonly dashes: readonly number[] };
  readonly thin: { readonly width: number; readonly dashes: readonly number[] };
}

export const ON_SCREEN: BarSizes = {
  step: 8,
  base: 2,
  claim: 1,
  thickest: 7,
  dotted: { width: 4, dashes: [1, 3] },
  struck: { width: 1.5, dashes: [5, 3] },
  thin: { width: 1.5, dashes: [] },
};

/** Where many rows share a page. */
export const IN_FIGURE: BarSizes = {
  step: 4.6,
  base: 1.4,
  claim: 0.6,
  thickest: 4,
  dotted: { width: 3, dashes: [1, 2] },
  struck: { width: 1.5, dashes: [4, 2.5] },
  thin: { width: 1.2, dashes: [] },
};

/** How a year is set apart on an axis; the one that is looked at, strongly. */
export function bandLook(strong: boolean) {
  return { fill: 'context', opacity: strong ? 0.24 : 0.11 } as const;
}

/** How far a soft end fades, as a share of the axis. */
const FADE = 0.02;

/** A stretch of time on an axis so wide; a soft end fades. */
export function barShapes(
  bar: TimeBar,
  axisWidth: number,
  sizes: BarSizes,
  longestFade = FADE,
): readonly PathShape[] {
  const { from, to, softStart, softEnd, look, tone, row, claims } = bar;
  const fade = Math.min(longestFade, (to - from) / 3);
  const full = {
    width: Math.min(sizes.base + sizes.claim * claims, sizes.thickest),
    dashes: [],
  };
  const { width, dashes } = { ...sizes, full }[look];
  const y = row * sizes.step + sizes.step / 2 + 2;
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
