import type { Claim } from '../model/dataset.ts';
import { byPlaceInText } from '../model/passage-order.ts';
import { sourcesOf } from '../model/standing.ts';
import { speakerInWords, tieInWords, titleInWords } from '../model/words.ts';
import { useActorName, useExplorer, useViewState } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';

/** Passages in the order of their texts, each with the ways to the ties for which it is evidence. */
export function PassageList({ claims }: { claims: readonly Claim[] }) {
  return sourcesOf(claims).map((source) => {
    const own = claims.filter((claim) => claim.source === source);
    const passages = [...new Set(own.map(({ passage }) => passage))].sort(byPlaceInText);
    return (
      <section key={source.id} className="claim-group">
        <h3>{titleInWords(source)}</h3>
        {passages.map((passage) => (
          <figure key={passage.id} className="quotation">
            <blockquote>
              <q>{passage.exact}</q>
            </blockquote>
            <figcaption>
              <ClaimLinks claims={own.filter((claim) => claim.passage === passage)} />
            </figcaption>
          </figure>
        ))}
      </section>
    );
  });
}

function ClaimLinks({ claims }: { claims: readonly Claim[] }) {
  const { relationTypes } = useExplorer().dataset;
  const nameOf = useActorName();
  const openClaim = useViewState((state) => state.openClaim);
  return (
    <ul className="tie-links">
      {claims.map((claim) => {
        const relation = relationTypes.find(({ id }) => id === claim.relation);
        if (relation === undefined) return null;
        return (
          <li key={claim.id}>
            <Button look="link" onClick={() => openClaim(claim)}>
              {tieInWords({ ...claim, relation }, nameOf)}
            </Button>{' '}
            <span className="evidence-aside">{speakerInWords(claim.speaker)}</span>
          </li>
        );
      })}
    </ul>
  );
}
