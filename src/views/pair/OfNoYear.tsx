import type { PairId } from '../../model/tie.ts';
import { kindInWords } from '../../model/words/pair-words.ts';
import { tiesOfNoYear } from '../../state/pair-rows.ts';
import { useActions, useActorName, useKnown } from '../../state/use-explorer.tsx';
import { withSelection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';

/** What the sources tell of a pair without a time that any year shown has; nothing where there is none. */
export function OfNoYear({ pair }: { readonly pair: PairId }) {
  const known = useKnown();
  const nameOf = useActorName();
  const { change } = useActions();
  const ties = tiesOfNoYear(known, pair);
  if (ties.length === 0) return null;
  return (
    <section className="pair-proposals" aria-label="Told, and of no year shown">
      <h3>Told, and of no year shown</h3>
      <ul>
        {ties.map((tie) => (
          <li key={tie.id}>
            <Button look="link" onClick={() => change(withSelection, { kind: 'tie', id: tie.id })}>
              {kindInWords(tie, nameOf)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
