/**
 * How much is left, from 0 to 1, of what stands back: on the drawing and in every year of the years side by side.
 */
export const LEFT = {
  /** Of ties whose kind is switched off, or that are out of focus. */
  faded: 0.09,
  /** Of ties behind what is pointed at; and behind a selection, which stays on the screen while its evidence is read. */
  muted: 0.14,
  resting: 0.32,
  /** Of actors, whose names must stay readable. */
  mutedActor: 0.35,
  restingActor: 0.6,
  /** Of the cells of a matrix that a filter leaves out. */
  dimmedCell: 0.25,
} as const;

/** By what measure a picked line is narrower than on a large drawing, at most. */
export const LEAST_PICKED = 0.6;

/** The shade around what is selected: by how much it is wider, in pixels, and how much it covers. */
export const SHADE = { wider: 12, opacity: 0.14 } as const;
