/** The most sources that a line's width tells apart. */
export const WIDEST = 5;

/** The width of a plain line, in pixels, by number of independent sources. The legend says so. */
export function widthOf(sources: number): number {
  return 1.4 + 1.15 * Math.min(sources, WIDEST);
}
