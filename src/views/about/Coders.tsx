import { countByCoders } from '../../model/coders.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { codedInWords, codedWhenInWords } from '../../model/words/coder-words.ts';
import { useKnown, useViewState } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** Who coded the documents and when, and how many of the claims stand in whose own coding. */
export function Coders() {
  const { dataset } = useKnown();
  const told = useViewState((state) => codersMayTell(state.view.base));
  const { shown, more } = useFirstOfMany(dataset.coders, 'coders');
  const counts = countByCoders(dataset);
  return (
    <>
      <p>{codedInWords(counts)}</p>
      <dl className="about-terms">
        {shown.map((coder) => (
          <div key={coder.id}>
            <dt>{coder.name}</dt>
            <dd>
              {codedWhenInWords(coder)}. Claims here that stand in this coding:{' '}
              {counts.byCoder.get(coder) ?? 0}.
              {coder.note === null || !told ? null : ` ${coder.note}`}
            </dd>
          </div>
        ))}
      </dl>
      {more}
    </>
  );
}
