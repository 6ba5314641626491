import type { PairId, Tie } from '../model/tie.ts';
import type { Look } from './look.ts';

/** A tie with its look, and what it is, in words. */
export interface DrawnTie {
  readonly tie: Tie;
  readonly look: Look;
  readonly title: string;
}

/** What of a plan is drawn: these ties, the silence of these pairs. */
export interface Drawn {
  readonly ties: readonly DrawnTie[];
  readonly silences: readonly PairId[];
}
