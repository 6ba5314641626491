import { tollInWords, tollOf } from '../../model/rests-on.ts';
import type { Standing } from '../../model/standing.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { tieInWords } from '../../model/words/words.ts';
import { networkOf } from '../../state/explorer.ts';
import {
  useActions,
  useActorName,
  useExplorer,
  useNetwork,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { isRestricted, withSelection } from '../../state/view.ts';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { Button } from '../../ui/Button.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';

/** Which ties of the year fall, or weaken, when some of the evidence does not count. */
export function TollList() {
  const explorer = useExplorer();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const restricted = useViewState((state) => isRestricted(state.view));
  const toll = restricted ? tollOf(networkOf(explorer, snapshot), network) : null;
  return (
    <div className="toll">
      <p role="status">
        {toll === null
          ? 'Everything counts. Switch something off to see which ties fall.'
          : `On what counts now, of the ties of ${momentName(snapshot)} that stand on sources: ${tollInWords(toll)}.`}
      </p>
      {toll === null ? null : (
        <>
          <Ties title="Fallen" standings={toll.fallen} />
          <Ties title="Weaker" standings={toll.weakened} />
          <Ties title="Disputed no longer" standings={toll.settled} />
          <Ties title="Standing only now" standings={toll.risen} />
        </>
      )}
    </div>
  );
}

function Ties({ title, standings }: { title: string; standings: readonly Standing[] }) {
  const nameOf = useActorName();
  const { change } = useActions();
  const { shown, more } = useFirstOfMany(standings, 'ties');
  if (standings.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({inDigits(standings.length)})
      </summary>
      <ul ref={asOneStop}>
        {shown.map(({ tie }) => (
          <li key={tie.id}>
            <Button look="link" onClick={() => change(withSelection, { kind: 'tie', id: tie.id })}>
              {tieInWords(tie, nameOf)}
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
