import { asserts, covers, isDatedByText } from './coverage.ts';
import type { Claim, Dataset, Passage } from './dataset.ts';
import { passagesNamingBoth } from './named-together.ts';
import type { PairId, Tie } from './tie.ts';
import { tieIndexOf } from './tie-index.ts';
import type { Span } from './time/day.ts';
import { type Moment, stretchOf } from './time/moment.ts';

/** What claims of any modality, directness and stance tell of a pair. */
export interface Telling {
  /** Of the moment itself. `dated`: only another document says that it is of then. `supposed`: they only forecast or suppose. */
  readonly now: 'asserted' | 'dated' | 'supposed' | 'nothing';
  /** The stops of which some claim names the two, in the order of time. */
  readonly moments: readonly Moment[];
  /** Whether a claim names the two of any time, shown or not. */
  readonly ever: boolean;
  /** Where no claim ever does: passages that name both all the same, without saying how they stood. */
  readonly together: readonly Passage[];
}

/** What is told of one pair. Looks through all passages where no claim names the two: for a pair that is asked for. */
export function tellingOf(
  { dataset, ties }: { readonly dataset: Dataset; readonly ties: readonly Tie[] },
  pair: PairId,
  moment: Span,
): Telling {
  const claims = (tieIndexOf(ties).byPair.get(pair) ?? []).flatMap((tie) => tie.claims);
  return {
    now: nowOf(claims.filter((claim) => covers(claim, moment))),
    moments: dataset.snapshots.filter((stop) =>
      claims.some((claim) => covers(claim, stretchOf(stop))),
    ),
    ever: claims.length > 0,
    together: claims.length > 0 ? [] : passagesNamingBoth(dataset, pair),
  };
}

function nowOf(claims: readonly Claim[]): Telling['now'] {
  if (claims.length === 0) return 'nothing';
  const asserted = claims.filter(asserts);
  if (asserted.length === 0) return 'supposed';
  return asserted.some(isDatedByText) ? 'asserted' : 'dated';
}
