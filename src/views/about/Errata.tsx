import { useMemo } from 'react';
import { codersMayTell } from '../../model/evidence-base.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { erratumInWords } from '../../model/words/evidence-words.ts';
import { titleInWords } from '../../model/words/words.ts';
import { useKnown, useViewState } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';

/** Places where the documents are wrong, garbled, ambiguous or overtaken, document by document. */
export function Errata() {
  const { errata, sources } = useKnown().dataset;
  const told = useViewState((state) => codersMayTell(state.view.base));
  const ordered = useMemo(() => {
    const bySource = groupedBy(errata, ({ passage }) => passage.source);
    return sources.flatMap((source) => bySource.get(source) ?? []);
  }, [errata, sources]);
  const { shown, more } = useFirstOfMany(ordered, 'places');
  if (!told) {
    return <p>Left out while not every document counts: they were written with all at hand.</p>;
  }
  if (errata.length === 0) return <p>None is recorded.</p>;
  return (
    <>
      <p>
        The quotations keep these places as they are printed. What is true, or meant, stands beside
        each quotation and here.
      </p>
      {[...groupedBy(shown, ({ passage }) => passage.source)].map(([source, own]) => (
        <section key={source.id}>
          <h4>{titleInWords(source)}</h4>
          <dl className="about-terms">
            {own.map((erratum) => (
              <div key={erratum.id}>
                <dt>
                  “<bdi>{erratum.words}</bdi>” <span className="about-aside">{erratum.kind}</span>
                </dt>
                <dd>{erratumInWords(erratum)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {more}
    </>
  );
}
