import { type Choices, visibilityBetween, visibilityIn } from '../model/choices.ts';
import type { Network } from '../model/network.ts';
import type { PairId, Tie } from '../model/tie.ts';
import type { Span } from '../model/time/day.ts';
import { comparisonBetween } from '../state/explorer.ts';
import type { AmountScale } from './amount-steps.ts';
import { type Look, lookOf, lookOfTurn } from './look.ts';

/** A tie that is drawn, with its look. */
export interface ShownTie {
  readonly tie: Tie;
  readonly look: Look;
  /** Switched off or out of focus, and yet drawn: very faintly, and deaf to the pointer. */
  readonly faded: boolean;
}

/** What of an arrangement is drawn. */
export interface Shown {
  readonly ties: readonly ShownTie[];
  readonly silences: readonly PairId[];
  /** The moment of which it tells, or the two that are compared. */
  readonly moments: readonly Span[];
}

/** A moment, or the difference of two, as the reader chose to see it. */
export interface Situation {
  readonly network: Network;
  /** The network that it is compared with; `null` where it stands by itself. */
  readonly since: Network | null;
  readonly choices: Choices;
  /** How widths tell amounts, where the reader lets them. */
  readonly scale: AmountScale | null;
}

/** What is drawn of a situation, of these pairs whose silence can be shown, in the order of ids. */
export function shownIn(situation: Situation, silences: Iterable<PairId>): Shown {
  const { network, since, choices, scale } = situation;
  if (since !== null) {
    const moments = [since.moment, network.moment];
    return { ties: shownBetween(since, situation), silences: [], moments };
  }
  const ties: ShownTie[] = [];
  const visibilityOf = visibilityIn(network, choices);
  for (const standing of network.ties.values()) {
    const visibility = visibilityOf(standing);
    if (visibility === 'absent') continue;
    const { tie } = standing;
    ties.push({ tie, look: lookOf(standing, scale), faded: visibility === 'faded' });
  }
  const { moment } = network;
  return { ties, silences: silentIn(network, choices, silences), moments: [moment] };
}

function shownBetween(since: Network, { network, choices, scale }: Situation): readonly ShownTie[] {
  const visibilityOf = visibilityBetween(since, network, choices);
  const ties: ShownTie[] = [];
  for (const comparison of comparisonBetween(since, network)) {
    const visibility = visibilityOf(comparison);
    if (visibility === 'absent') continue;
    const { tie } = comparison;
    ties.push({ tie, look: lookOfTurn(comparison, scale), faded: visibility === 'faded' });
  }
  return ties;
}

function silentIn({ pairs }: Network, { shownStates }: Choices, silences: Iterable<PairId>) {
  if (!shownStates.has('no evidence')) return [];
  return [...silences].filter((pair) => !pairs.has(pair));
}
