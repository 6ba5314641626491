/** How many sentences a text has, how many carry a claim, and why the others do not. */
export interface SourceCoverage {
  readonly sentences: number;
  readonly coded: number;
  readonly uncoded: readonly { readonly reason: string; readonly sentences: number }[];
}
