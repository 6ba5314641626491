import { asserts, isDatedByText } from './coverage.ts';
import type { Claim, Dataset } from './dataset.ts';
import { remembered } from './remembered.ts';
import { type Standing, standingAt, TIE_STATES, type TieState } from './standing.ts';
import { type PairId, pairsAmong, type Tie, type TieId, tiesOf } from './tie.ts';
import type { Span } from './time/day.ts';

/** The network at a moment: every tie of which anything is known then, and every pair. */
export interface Network {
  readonly moment: Span;
  /** Ties in any state but `no evidence`, in the order of their ids. */
  readonly ties: ReadonlyMap<TieId, Standing>;
  /**
   * Ties in `no evidence` of which the sources do say something: forecasts and hypotheticals, all of them
   * against it. They are no ties to draw, and their pairs are not silent.
   */
  readonly supposedAgainst: readonly Standing[];
  /**
   * The pairs of actors of which anything is known, each with the strongest state among its ties: one
   * in which a tie stands goes before a denial of another. A pair of which only suppositions speak, for
   * a tie or against it, is `possible`. All other pairs are in `no evidence`: no claim names them.
   */
  readonly pairs: ReadonlyMap<PairId, TieState>;
  /** How many pairs there are, known of or not: n(n-1)/2. */
  readonly pairCount: number;
}

/**
 * The states of a pair, strongest first: a pair is as strong as its strongest standing tie, so that a
 * denial of one kind does not outrank another kind that stands. Within one tie a denial in the year
 * goes before what is carried forward into it: see `standing.ts`.
 */
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
  const steps = networkInSteps(dataset, moment, ties);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** So many ties are looked at in one step: a few milliseconds' work. */
const TIES_A_STEP = 1000;

/** The same in small steps, for a page that has other things to do between them. */
export function* networkInSteps(
  { actors }: Dataset,
  moment: Span,
  ties: readonly Tie[],
): Generator<undefined, Network> {
  const standings = new Map<TieId, Standing>();
  const supposedAgainst: Standing[] = [];
  const pairs = new Map<PairId, TieState>();
  const note = (pair: PairId, state: TieState) => {
    const known = pairs.get(pair);
    if (known === undefined || isStronger(state, known)) pairs.set(pair, state);
  };
  for (let from = 0; from < ties.length; from += TIES_A_STEP) {
    if (from > 0) yield;
    for (const tie of ties.slice(from, from + TIES_A_STEP)) {
      const standing = standingAt(tie, moment);
      if (standing.state !== 'no evidence') {
        standings.set(tie.id, standing);
        note(tie.pair, standing.state);
      } else if (standing.opposing.length > 0) {
        supposedAgainst.push(standing);
        note(tie.pair, 'possible');
      }
    }
  }
  return {
    moment,
    ties: standings,
    supposedAgainst,
    pairs,
    pairCount: pairsAmong(actors.length),
  };
}

function isStronger(state: TieState, other: TieState): boolean {
  return PAIR_STATES.indexOf(state) < PAIR_STATES.indexOf(other);
}

/** How many pairs are in each state; the counts sum to n(n-1)/2. */
export const countPairs = remembered(
  ({ pairs, pairCount }: Network): ReadonlyMap<TieState, number> => {
    const counts = new Map<TieState, number>(TIE_STATES.map((state) => [state, 0]));
    for (const state of pairs.values()) counts.set(state, (counts.get(state) ?? 0) + 1);
    return counts.set('no evidence', pairCount - pairs.size);
  },
);

/** What an assertion says of the moment by its own words. */
function assertsOfText(claim: Claim): boolean {
  return asserts(claim) && isDatedByText(claim);
}

/** The pairs of which some source asserts something at the moment itself, for a tie or against it. */
export const pairsSpokenOf = remembered(({ ties }: Network): ReadonlySet<PairId> => {
  const spoken = new Set<PairId>();
  for (const { tie, state, evidence, opposing } of ties.values()) {
    const told =
      (state !== 'carried forward' && evidence.some(asserts)) || opposing.some(assertsOfText);
    if (told) spoken.add(tie.pair);
  }
  return spoken;
});

/**
 * The pairs that some claim names of the moment itself, whatever its modality, directness and stance. Only of
 * the others may it be said that the sources are silent.
 */
export const pairsNamed = remembered(
  ({ ties, supposedAgainst }: Network): ReadonlySet<PairId> =>
    new Set([...ties.values(), ...supposedAgainst].filter(isNamed).map(({ tie }) => tie.pair)),
);

/** What carries a tie forward is older, and a public record is no claim. */
function isNamed({ state, opposing, supposed, outside }: Standing): boolean {
  const older = state === 'carried forward' || state === 'context';
  return !older || opposing.length + supposed.length + outside.length > 0;
}
