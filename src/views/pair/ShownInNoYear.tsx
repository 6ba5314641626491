import type { PairId } from '../../model/tie.ts';
import { kindInWords } from '../../model/words/pair-words.ts';
import { tiesShownInNoYear } from '../../state/pair-rows.ts';
import {
  useActions,
  useActorName,
  useKnown,
  useMomentNoun,
  useViewState,
} from '../../state/use-explorer.tsx';
import { withSelection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';

/** Ties of a pair that are only forecast or denied, or without a day; nothing where there are none. */
export function ShownInNoYear({ pair }: { readonly pair: PairId }) {
  const known = useKnown();
  const nameOf = useActorName();
  const title = `Told of, and shown in none of these ${useMomentNoun()}s`;
  const view = useViewState((state) => state.view);
  const { change } = useActions();
  const ties = tiesShownInNoYear(known, pair, view);
  if (ties.length === 0) return null;
  return (
    <section className="pair-proposals" aria-label={title}>
      <h3>{title}</h3>
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
