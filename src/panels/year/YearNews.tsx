import { useState } from 'react';
import { comparedYears } from '../../model/compared-years.ts';
import { turnsBetween } from '../../model/comparison.ts';
import { turnsInWords } from '../../model/words/turn-words.ts';
import { networkOf, snapshotAt } from '../../state/explorer.ts';
import { useKnown, useSnapshot } from '../../state/use-explorer.tsx';

/** Tells a screen reader, when the reader moves in time, what became of ties on the way. */
export function YearNews() {
  const known = useKnown();
  const { id, year } = useSnapshot();
  const [told, setTold] = useState({ id, words: '' });
  // Worked out once a step: what changes later without one is no news of time.
  if (told.id !== id) {
    const from = snapshotAt(known.dataset, told.id);
    const turns = turnsBetween(networkOf(known, from), networkOf(known, { id }));
    const years = comparedYears(from.year, year);
    setTold({ id, words: `${year}. ${turnsInWords(turns, years)}` });
  }
  return (
    <p role="status" className="visually-hidden">
      {told.words}
    </p>
  );
}
