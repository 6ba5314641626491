import type { Standing } from '../../model/standing.ts';
import { remarksOn, tieInWords } from '../../model/words/words.ts';
import { useActorName, useViewState } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** Ties by name, each of which opens its evidence. */
export function TieLinks({ standings }: { standings: readonly Standing[] }) {
  const nameOf = useActorName();
  const select = useViewState((state) => state.select);
  const { shown, more } = useFirstOfMany(standings, 'ties');
  return (
    <>
      <ul className="tie-links">
        {shown.map((standing) => (
          <li key={standing.tie.id}>
            <Button look="link" onClick={() => select({ kind: 'tie', id: standing.tie.id })}>
              {tieInWords(standing.tie, nameOf)}
            </Button>{' '}
            <span className="evidence-aside">{remarksOn(standing)}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
