import type { Standing } from '../model/standing.ts';
import { actorsInWords, countInWords } from '../model/words.ts';
import { useActorName, useViewState } from '../state/explorer.tsx';
import { Button } from '../ui/Button.tsx';

/** Ties by name, each of which opens its evidence. */
export function TieLinks({ standings }: { standings: readonly Standing[] }) {
  const nameOf = useActorName();
  const select = useViewState((state) => state.select);
  return (
    <ul className="tie-links">
      {standings.map(({ tie, state, sources, disputed }) => (
        <li key={tie.id}>
          <Button look="link" onClick={() => select({ kind: 'tie', id: tie.id })}>
            {actorsInWords(tie, nameOf)}: {tie.relation.name}
          </Button>{' '}
          <span className="evidence-aside">
            {state}
            {sources.length > 0 ? `, ${countInWords(sources.length, 'source')}` : ''}
            {disputed ? ', disputed' : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
