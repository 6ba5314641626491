import { codersMayTell } from '../model/evidence-base.ts';
import { erratumInWords, titleInWords } from '../model/words.ts';
import { useKnown, useViewState } from '../state/use-explorer.tsx';

/** Places where the documents are wrong, garbled, ambiguous or overtaken, document by document. */
export function Errata() {
  const { errata, sources } = useKnown().dataset;
  const told = useViewState((state) => codersMayTell(state.view.base));
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
      {sources.map((source) => {
        const own = errata.filter(({ passage }) => passage.source === source);
        if (own.length === 0) return null;
        return (
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
        );
      })}
    </>
  );
}
