import { useState } from 'react';
import { turnsBetween } from '../../model/comparison.ts';
import { comparedMoments } from '../../model/time/moment.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { turnsInWords } from '../../model/words/turn-words.ts';
import { networkOf, snapshotAt } from '../../state/explorer.ts';
import { useKnown, useSnapshot } from '../../state/use-explorer.tsx';

/** Tells a screen reader, when the reader moves in time, what became of ties on the way. */
export function YearNews() {
  const known = useKnown();
  const snapshot = useSnapshot();
  const { id } = snapshot;
  const [told, setTold] = useState({ id, words: '' });
  // Worked out once a step: what changes later without one is no news of time.
  if (told.id !== id) {
    const from = snapshotAt(known.dataset, told.id);
    const turns = turnsBetween(networkOf(known, from), networkOf(known, { id }));
    const moments = comparedMoments(from, snapshot);
    setTold({ id, words: `${momentName(snapshot)}. ${turnsInWords(turns, moments)}` });
  }
  return (
    <p role="status" className="visually-hidden">
      {told.words}
    </p>
  );
}
