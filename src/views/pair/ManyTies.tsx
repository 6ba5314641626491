import { tieIndexOf } from '../../model/tie-index.ts';
import { countInWords } from '../../model/words/words.ts';
import { useActions, useKnown, usePairName } from '../../state/use-explorer.tsx';
import { withPair } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';

/** So many pairs are proposed. */
const PROPOSED = 12;

/** The pairs of which the sources tell the most kinds of tie: the ways in for who has none in mind. */
export function ManyTies() {
  const { ties } = useKnown();
  const pairName = usePairName();
  const { change } = useActions();
  const pairs = [...tieIndexOf(ties).byPair]
    .sort(([, some], [, others]) => others.length - some.length)
    .slice(0, PROPOSED);
  if (pairs.length === 0) return null;
  return (
    <section className="pair-proposals">
      <h3>Most is told of</h3>
      <ul>
        {pairs.map(([pair, own]) => (
          <li key={pair}>
            <Button look="link" onClick={() => change(withPair, pair)}>
              {pairName(pair)}
            </Button>{' '}
            {countInWords(own.length, 'tie')}
          </li>
        ))}
      </ul>
    </section>
  );
}
