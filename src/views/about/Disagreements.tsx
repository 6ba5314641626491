import type { Claim } from '../../model/dataset.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { useKnown, useViewState } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { PassageQuotation } from './PassageQuotation.tsx';

/** Questions that voices in the sources answer differently, with every side in its words. */
export function Disagreements() {
  const { disagreements } = useKnown().dataset;
  const told = useViewState((state) => codersMayTell(state.view.base));
  const { shown, more } = useFirstOfMany(disagreements, 'questions');
  if (disagreements.length === 0) return <p>None is recorded.</p>;
  return (
    <>
      {shown.map(({ id, question, sides, note }) => (
        <section key={id} className="about-disagreement">
          <h4>{question}</h4>
          {note === null || !told ? null : <p className="about-aside">{note}</p>}
          <ul>
            {sides.map(({ position, claims }) => (
              <li key={position}>
                <p>{position}</p>
                <Words claims={claims} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more}
    </>
  );
}

/** The passages of a side, each quoted once, whatever the number of ties that it speaks of. */
function Words({ claims }: { claims: readonly Claim[] }) {
  const passages = [...new Set(claims.map(({ passage }) => passage))];
  return (
    <details>
      <summary>In their words ({passages.length})</summary>
      {passages.map((passage) => (
        <PassageQuotation
          key={passage.id}
          passage={passage}
          claims={claims.filter((claim) => claim.passage === passage)}
        />
      ))}
    </details>
  );
}
