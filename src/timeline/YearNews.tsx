import { useState } from 'react';
import { comparisonOf } from '../model/comparison.ts';
import { summaryOf } from '../model/prose.ts';
import { networkOf, snapshotAt } from '../state/explorer.ts';
import { useKnown, useSnapshot } from '../state/use-explorer.tsx';

/** Tells a screen reader, when the reader moves in time, what became of ties on the way. */
export function YearNews() {
  const known = useKnown();
  const { id, year } = useSnapshot();
  const [way, setWay] = useState({ from: id, to: id });
  if (way.to !== id) setWay({ from: way.to, to: id });
  const from = snapshotAt(known.dataset, way.from);
  const comparisons = comparisonOf(networkOf(known, from), networkOf(known, { id }));
  return (
    <p role="status" className="visually-hidden">
      {from.id === id
        ? ''
        : `${year}. ${summaryOf(comparisons, { before: from.year, after: year })}`}
    </p>
  );
}
