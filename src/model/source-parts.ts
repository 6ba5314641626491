import type { Edtf } from './time/edtf.ts';

/** The name of a person by its parts, as they stand in the whole name. */
export interface PersonName {
  readonly family: string;
  readonly given: string | null;
}

/** A check of every passage against the text. */
export interface SourceCheck {
  readonly against: 'the whole text' | 'an excerpt';
  readonly on: Edtf;
}

/** How many sentences a text has, how many carry a claim, and why the others do not. */
export interface SourceCoverage {
  readonly sentences: number;
  readonly coded: number;
  readonly uncoded: readonly { readonly reason: string; readonly sentences: number }[];
}
