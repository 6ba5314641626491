import type { Claim, Source } from '../../../model/dataset.ts';
import type { Explorer, Known } from '../../../state/explorer.ts';
import type { View } from '../../../state/view.ts';
import type { MovedPlaces } from '../../../state/view-store.ts';
import type { Figure } from './figure.ts';

/** What a figure is made from. */
export interface FigureSubject {
  readonly explorer: Explorer;
  /** What follows from the evidence that counts. */
  readonly known: Known;
  readonly view: View;
  /** The actors that the reader has moved. */
  readonly places: MovedPlaces;
}

/** What of a figure depends on which view it is of. */
export interface Parts
  extends Pick<Figure, 'title' | 'legend' | 'reading' | 'documents' | 'drawn' | 'pictureIn'> {
  /** What is shown and of when, whatever the reader calls it. */
  readonly shows: string;
  /** Of when it is, in the name of a file. */
  readonly stem: string;
  /** What it means that something is not drawn: one sentence, or none. */
  readonly silence: string;
  /** Filters that only some views heed. */
  readonly filters: readonly string[];
  readonly claims: readonly Claim[];
  readonly resting: readonly { readonly words: string; readonly sources: readonly Source[] }[];
  /** What there is to be seen, counted. */
  readonly summary: string;
}

/** A picture that may grow downwards has this shape at most. */
export const TALLEST = 4;
