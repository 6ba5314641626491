/** How moments are played one after another. */
export interface PlayManner {
  /** How long each stays, in milliseconds. */
  readonly stay: number;
  readonly direction: 1 | -1;
  /** Every stop, every second one, and so on. */
  readonly every: number;
}

/** Each stop for as long as it takes to read its title. */
export const FIRST_MANNER: PlayManner = { stay: 2200, direction: 1, every: 1 };
