import { claimsIn, type Standing } from '../../model/standing.ts';
import { actorsInWords, remarksOn } from '../../model/words/words.ts';
import { useActions, useActorName } from '../../state/use-explorer.tsx';
import { withSelection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { BestQuotations } from './BestQuotations.tsx';
import { PublicRecordList } from './PublicRecordList.tsx';

/** The ties of a pair, each of which unfolds its words; the only one is unfolded. */
export function BundleTies({ ties }: { ties: readonly Standing[] }) {
  const nameOf = useActorName();
  const { change } = useActions();
  return ties.map((standing) => {
    const { tie, context } = standing;
    return (
      <details key={tie.id} open={ties.length === 1} className="bundle-tie">
        <summary>
          {tie.relation.name}
          {tie.relation.directed ? `, ${actorsInWords(tie, nameOf)}` : ''}{' '}
          <span className="evidence-aside">{remarksOn(standing)}</span>
        </summary>
        <Button look="link" onClick={() => change(withSelection, { kind: 'tie', id: tie.id })}>
          <span>
            <span translate="no">{actorsInWords(tie, nameOf)}</span>: open this tie
          </span>
        </Button>
        <BestQuotations claims={claimsIn(standing)} standings={[standing]} />
        <PublicRecordList records={context} />
      </details>
    );
  });
}
