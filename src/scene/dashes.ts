/**
 * Dash patterns of lines, in pixels: drawn, then left out, and so on. The drawing, the legend beside
 * it and the legend of an exported figure all take them from here.
 */
export const DASHES = {
  conflictual: [7, 4],
  ambivalent: [11, 4, 2, 4],
  possible: [0.1, 5],
  denied: [2, 6],
  silence: [1, 4],
  hatched: [2, 3],
  inferred: [6, 3],
  unknown: [0.1, 4.5],
} as const satisfies Record<string, readonly number[]>;
