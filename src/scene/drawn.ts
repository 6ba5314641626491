import type { PairId, Tie } from '../model/tie.ts';

/** A tie with the names of the styles that it wears, and what it is, in words. */
export interface DrawnTie {
  readonly tie: Tie;
  readonly looks: readonly string[];
  readonly title: string;
}

/** What of a plan is drawn: these ties, the silence of these pairs. */
export interface Drawn {
  readonly ties: readonly DrawnTie[];
  readonly silences: readonly PairId[];
}
