import { useMemo } from 'react';
import { type Choices, visibilityBetween } from '../model/choices.ts';
import type { Comparison } from '../model/comparison.ts';
import { type ComparedMoments, comparedMoments } from '../model/time/moment.ts';
import { comparisonBetween, networkOf } from './explorer.ts';
import { useChoices, useKnown, useNetwork, useSince, useSnapshot } from './use-explorer.tsx';

interface Comparisons {
  readonly moments: ComparedMoments;
  /** All, whatever the reader's choices. */
  readonly all: readonly Comparison[];
  /** Those that the reader's choices show in full. */
  readonly shown: readonly Comparison[];
  /** Those that they would show, were no turn switched off. */
  readonly ofAllTurns: readonly Comparison[];
}

/** What became of ties between the year that the moment is compared with and the moment, in the order of time. */
export function useComparisons(): Comparisons {
  const since = useSince();
  const moment = useSnapshot();
  const before = networkOf(useKnown(), since);
  const after = useNetwork();
  const choices = useChoices();
  return useMemo(() => {
    const all = comparisonBetween(before, after);
    const shownUnder = (turns: Choices) => {
      const visibilityOf = visibilityBetween(before, after, turns);
      return all.filter((comparison) => visibilityOf(comparison) === 'shown');
    };
    return {
      moments: comparedMoments(since, moment),
      all,
      shown: shownUnder(choices),
      ofAllTurns: shownUnder({ ...choices, hiddenTurns: new Set() }),
    };
  }, [before, after, choices, since, moment]);
}
