import { useState } from 'react';
import type { Snapshot } from '../../model/dataset.ts';
import type { ClaimLoad } from '../../model/rests-on.ts';
import type { Standing } from '../../model/standing.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { actorsInWords, countInWords } from '../../model/words/words.ts';
import { useActions, useActorName, useSnapshot } from '../../state/use-explorer.tsx';
import { withSelectionAt } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';

interface Props {
  readonly snapshot: Snapshot;
  readonly load: ClaimLoad;
}

/** So few ties are there for the browser's own search, unfolded or not. */
const FEW = 50;

/** What one document carries in one year, unfolding the ties that it carries alone. */
export function CarriedTies({ snapshot, load: { named, alone } }: Props) {
  const current = useSnapshot();
  const isNow = snapshot.id === current.id && alone.length > 0;
  const [unfolded, setUnfolded] = useState(isNow);
  return (
    <details open={isNow} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        <strong>{momentName(snapshot)}</strong>: {countInWords(named.length, 'tie')} on it,{' '}
        <strong>{inDigits(alone.length)}</strong> on it alone
      </summary>
      {alone.length === 0 ? <p>None would fall without it.</p> : null}
      {alone.length > 0 ? <p>Without it, no source would make these stand:</p> : null}
      {alone.length > 0 && (unfolded || alone.length <= FEW) ? (
        <TiesAlone snapshot={snapshot} standings={alone} />
      ) : null}
    </details>
  );
}

function TiesAlone({
  snapshot,
  standings,
}: {
  readonly snapshot: Snapshot;
  readonly standings: readonly Standing[];
}) {
  const nameOf = useActorName();
  const { change } = useActions();
  const { shown, more } = useFirstOfMany(standings, 'ties', { atATime: FEW });
  return (
    <>
      <ul className="carried-ties">
        {shown.map(({ tie, state }) => (
          <li key={tie.id}>
            <Button
              look="link"
              onClick={() => change(withSelectionAt, snapshot.id, { kind: 'tie', id: tie.id })}
            >
              <span>
                <span translate="no">{actorsInWords(tie, nameOf)}</span>: {tie.relation.shortName}
              </span>
            </Button>{' '}
            <span>{state}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
