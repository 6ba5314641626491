import { tollInWords, tollOf } from '../model/rests-on.ts';
import type { Standing } from '../model/standing.ts';
import { actorsInWords } from '../model/words.ts';
import { networkOf } from '../state/explorer.ts';
import {
  useActorName,
  useExplorer,
  useNetwork,
  useSnapshot,
  useViewState,
} from '../state/use-explorer.tsx';
import { isRestricted } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';

/** Which ties of the year fall, or weaken, when some of the evidence does not count. */
export function TollList() {
  const explorer = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const restricted = useViewState((state) => isRestricted(state.view));
  const toll = tollOf(networkOf(explorer, snapshot), network);
  const { fallen, weakened, risen, settled } = toll;
  const words = restricted
    ? `On what counts now, of the ties of ${snapshot.year} that stand on sources: ${tollInWords(toll)}.`
    : 'Everything counts. Switch something off to see which ties fall.';
  return (
    <div className="toll">
      <p role="status">{words}</p>
      <Ties title="Fallen" standings={fallen} />
      <Ties title="Weaker" standings={weakened} />
      <Ties title="Disputed no longer" standings={settled} />
      <Ties title="Standing only now" standings={risen} />
    </div>
  );
}

function Ties({ title, standings }: { title: string; standings: readonly Standing[] }) {
  const nameOf = useActorName();
  const select = useViewState((state) => state.select);
  if (standings.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({standings.length})
      </summary>
      <ul>
        {standings.map(({ tie }) => (
          <li key={tie.id}>
            <Button look="link" onClick={() => select({ kind: 'tie', id: tie.id })}>
              {actorsInWords(tie, nameOf)}: {tie.relation.name}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
