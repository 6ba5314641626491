import { useMemo } from 'react';
import type { Source } from '../model/dataset.ts';
import { loadOf } from '../model/rests-on.ts';
import { actorsInWords, countInWords } from '../model/words.ts';
import { type Known, networkOf } from '../state/explorer.ts';
import { useActorName, useKnown, useSnapshot, useViewState } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';

/** How many ties of each year name the document, and which of them no other would make stand. */
export function CarriedByYear({ source }: { source: Source }) {
  const known = useKnown();
  const current = useSnapshot();
  const nameOf = useActorName();
  const openAt = useViewState((state) => state.openAt);
  const years = useMemo(() => carriedIn(known, source), [known, source]);
  return (
    <ul className="carried">
      {years.map(({ snapshot, named, alone }) => (
        <li key={snapshot.id}>
          <details open={snapshot.id === current.id && alone.length > 0}>
            <summary>
              <strong>{snapshot.year}</strong>: {countInWords(named, 'tie')} on it,{' '}
              <strong>{alone.length}</strong> on it alone
            </summary>
            {alone.length > 0 ? <p>Without it, no source would make these stand:</p> : null}
            {alone.length === 0 ? (
              <p>None would fall without it.</p>
            ) : (
              <ul className="carried-ties">
                {alone.map(({ tie, state }) => (
                  <li key={tie.id}>
                    <Button
                      look="link"
                      onClick={() => openAt(snapshot.id, { kind: 'tie', id: tie.id })}
                    >
                      {actorsInWords(tie, nameOf)}: {tie.relation.shortName}
                    </Button>{' '}
                    <span>{state}</span>
                  </li>
                ))}
              </ul>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

function carriedIn(known: Known, source: Source) {
  return known.dataset.snapshots.map((snapshot) => {
    const { named, alone } = loadOf(networkOf(known, snapshot), source.id);
    return { snapshot, named: named.length, alone };
  });
}
