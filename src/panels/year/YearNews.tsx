import { useState } from 'react';
import { visibilityBetween } from '../../model/choices.ts';
import { turnsBetween } from '../../model/comparison.ts';
import { comparedMoments } from '../../model/time/moment.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { turnsToHear } from '../../model/words/turn-words.ts';
import { networkOf, snapshotAt } from '../../state/explorer.ts';
import {
  useChoices,
  useComparing,
  useKnown,
  useSince,
  useSnapshot,
} from '../../state/use-explorer.tsx';

/**
 * Tells a screen reader, when the reader moves in time, what became of the ties that are shown: from the moment before
 * the step or, where two moments are compared, between those two, as the drawing and the list do.
 */
export function YearNews() {
  const known = useKnown();
  const snapshot = useSnapshot();
  const since = useSince();
  const comparing = useComparing();
  const choices = useChoices();
  const { id } = snapshot;
  const [told, setTold] = useState({ id, since: since.id, comparing, words: '' });
  const moved = told.id !== id || (comparing && told.since !== since.id);
  // Worked out once a step: what changes later without one is no news of time.
  if (moved || told.comparing !== comparing) {
    const from = comparing ? since : snapshotAt(known.dataset, told.id);
    const news = () => {
      const [before, after] = [networkOf(known, from), networkOf(known, { id })];
      const shown = comparing ? choices : { ...choices, hiddenTurns: new Set<never>() };
      const visibilityOf = visibilityBetween(before, after, shown);
      const turns = turnsBetween(before, after, (each) => visibilityOf(each) === 'shown');
      const beside = comparing ? `, compared with ${momentName(from)}` : '';
      return `${momentName(snapshot)}${beside}. ${turnsToHear(turns, comparedMoments(from, snapshot))}`;
    };
    // Who comes to a comparison from another view, or leaves it, took no step in time.
    const isNews = moved && told.comparing === comparing;
    setTold({ id, since: since.id, comparing, words: isNews ? news() : '' });
  }
  return (
    <p role="status" className="visually-hidden">
      {told.words}
    </p>
  );
}
