import { type Choices, visibilityBetween, visibilityIn } from '../model/choices.ts';
import type { Network } from '../model/network.ts';
import type { PairId, Tie } from '../model/tie.ts';
import { comparisonBetween } from '../state/explorer.ts';
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
}

/** A moment, or the difference of two, as the reader chose to see it. */
export interface Situation {
  readonly network: Network;
  /** The network that it is compared with; `null` where it stands by itself. */
  readonly since: Network | null;
  readonly choices: Choices;
}

/** What is drawn of a situation, of these pairs whose silence can be shown, in the order of ids. */
export function shownIn(situation: Situation, silences: Iterable<PairId>): Shown {
  const { network, since, choices } = situation;
  if (since !== null) return { ties: shownBetween(since, situation), silences: [] };
  const ties: ShownTie[] = [];
  const visibilityOf = visibilityIn(network, choices);
  for (const standing of network.ties.values()) {
    const visibility = visibilityOf(standing);
    if (visibility === 'absent') continue;
    const { tie } = standing;
    ties.push({ tie, look: lookOf(standing), faded: visibility === 'faded' });
  }
  return { ties, silences: silentIn(network, choices, silences) };
}

function shownBetween(since: Network, { network, choices }: Situation): readonly ShownTie[] {
  const visibilityOf = visibilityBetween(since, network, choices);
  const ties: ShownTie[] = [];
  for (const comparison of comparisonBetween(since, network)) {
    const visibility = visibilityOf(comparison);
    if (visibility === 'absent') continue;
    const { tie } = comparison;
    ties.push({ tie, look: lookOfTurn(comparison), faded: visibility === 'faded' });
  }
  return ties;
}

function silentIn({ pairs }: Network, { shownStates }: Choices, silences: Iterable<PairId>) {
  if (!shownStates.has('no evidence')) return [];
  return [...silences].filter((pair) => !pairs.has(pair));
}
