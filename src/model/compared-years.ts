/** The two years of a comparison, in the order of time. */
export interface ComparedYears {
  readonly before: number;
  readonly after: number;
}

/** Two years in the order of time, whichever of them was chosen first. */
export function comparedYears(one: number, other: number): ComparedYears {
  return { before: Math.min(one, other), after: Math.max(one, other) };
}
