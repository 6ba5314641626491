import { asserts } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import type { Span } from './day.ts';
import { type Standing, standingAt, TIE_STATES, type TieState } from './standing.ts';
import { type PairId, pairOf, type Tie, type TieId, tiesOf } from './tie.ts';

/** The network at a moment: every tie of which anything is known then, and every pair. */
export interface Network {
  readonly moment: Span;
  /** Ties in any state but `no evidence`, in the order of their ids. */
  readonly ties: ReadonlyMap<TieId, Standing>;
  /**
   * All n(n-1)/2 pairs of actors, each with the strongest state among its ties: one in which a tie
   * stands goes before a denial of another.
   */
  readonly pairs: ReadonlyMap<PairId, TieState>;
}

/** The states of a pair, strongest first. */
export const PAIR_STATES: readonly TieState[] = [
  'attested',
  'presupposed',
  'carried forward',
  'context',
  'denied',
  'possible',
  'no evidence',
];

/** The network is a function of the dataset and the moment; nothing about it is stored. */
export function networkAt(
  dataset: Dataset,
  moment: Span,
  ties: readonly Tie[] = tiesOf(dataset),
): Network {
  const standing = ties
    .map((tie) => standingAt(tie, moment))
    .filter((tie) => tie.state !== 'no evidence');
  return {
    moment,
    ties: new Map(standing.map((each) => [each.tie.id, each])),
    pairs: pairStates(dataset, standing),
  };
}

/** How many pairs are in each state; the counts sum to n(n-1)/2. */
export function countPairs(network: Network): ReadonlyMap<TieState, number> {
  const counts = new Map<TieState, number>(TIE_STATES.map((state) => [state, 0]));
  for (const state of network.pairs.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

function pairStates(
  dataset: Dataset,
  standing: readonly Standing[],
): ReadonlyMap<PairId, TieState> {
  const states = new Map<PairId, TieState>();
  dataset.actors.forEach((actor, index) => {
    for (const other of dataset.actors.slice(index + 1)) {
      states.set(pairOf(actor.id, other.id), 'no evidence');
    }
  });
  for (const { tie, state } of standing) {
    const known = states.get(tie.pair) ?? 'no evidence';
    if (PAIR_STATES.indexOf(state) < PAIR_STATES.indexOf(known)) states.set(tie.pair, state);
  }
  return states;
}

/** The pairs of which some source asserts something at the moment itself, for a tie or against it. */
export function pairsSpokenOf({ ties }: Network): ReadonlySet<PairId> {
  const spoken = [...ties.values()].filter(
    ({ state, evidence, opposing }) =>
      (state !== 'carried forward' && evidence.some(asserts)) || opposing.some(asserts),
  );
  return new Set(spoken.map(({ tie }) => tie.pair));
}
