import type { Edtf } from './edtf.ts';

/**
 * `stated`: the passage prints the time. `inferred`: the coder worked it out from the text, and says how.
 * `outside`: the text does not give it; another document does, and is named.
 */
export type Basis = 'stated' | 'inferred' | 'outside';

/** A time with its basis. `reason` is there unless the time is stated, `document` if it is from outside. */
export interface TimeWithBasis {
  readonly when: Edtf;
  readonly basis: Basis;
  readonly reason: string | null;
  readonly document: string | null;
}

/** A time of which either end may be known in another way. `basis` is then that of its end alone. */
export interface TimeWithBases extends TimeWithBasis {
  readonly startBasis: Basis;
}
