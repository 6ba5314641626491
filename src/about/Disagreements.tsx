import { useExplorer } from '../state/use-explorer.tsx';
import { ClaimLink } from './ClaimLink.tsx';

/** Questions that voices in the sources answer differently, with every side in its words. */
export function Disagreements() {
  const { disagreements } = useExplorer().dataset;
  if (disagreements.length === 0) return <p>None is recorded.</p>;
  return disagreements.map(({ id, question, sides, note }) => (
    <section key={id} className="about-disagreement">
      <h4>{question}</h4>
      {note === null ? null : <p className="about-aside">{note}</p>}
      <ul>
        {sides.map(({ position, claims }) => (
          <li key={position}>
            <p>{position}</p>
            <details>
              <summary>In their words ({claims.length})</summary>
              {claims.map((claim) => (
                <ClaimLink key={claim.id} claim={claim} />
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  ));
}
