import type { Source } from '../../model/dataset.ts';
import { loadOf } from '../../model/rests-on.ts';
import { networkOf } from '../../state/explorer.ts';
import { useKnown } from '../../state/use-explorer.tsx';
import { CarriedTies } from './CarriedTies.tsx';

/** How many ties of each year name the document, and which of them no other would make stand. */
export function CarriedByYear({ source }: { source: Source }) {
  const known = useKnown();
  return (
    <ul className="carried">
      {known.dataset.snapshots.map((snapshot) => (
        <li key={snapshot.id}>
          <CarriedTies snapshot={snapshot} load={loadOf(networkOf(known, snapshot), source.id)} />
        </li>
      ))}
    </ul>
  );
}
