import type { Standing } from '../../model/standing.ts';
import { actorsInWords, remarksOn } from '../../model/words/words.ts';
import { aboutOf } from '../../state/about.ts';
import { useActions, useActorName } from '../../state/use-explorer.tsx';
import { withSelection } from '../../state/view.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { Button } from '../../ui/Button.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** Ties by name, each of which opens its evidence. */
export function TieLinks({ standings }: { standings: readonly Standing[] }) {
  const nameOf = useActorName();
  const { change } = useActions();
  const { shown, more } = useFirstOfMany(standings, 'ties');
  return (
    <>
      <ul ref={asOneStop} className="tie-links">
        {shown.map((standing) => (
          <li key={standing.tie.id}>
            <Button
              look="link"
              {...aboutOf({ kind: 'tie', id: standing.tie.id })}
              onClick={() => change(withSelection, { kind: 'tie', id: standing.tie.id })}
            >
              <span>
                <span translate="no">{actorsInWords(standing.tie, nameOf)}</span>:{' '}
                {standing.tie.relation.name}
              </span>
            </Button>{' '}
            <span className="evidence-aside">{remarksOn(standing)}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
