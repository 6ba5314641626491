import type { Claim, Passage } from '../../model/dataset.ts';
import { byPlaceInText } from '../../model/passage-order.ts';
import { byId } from '../../model/tie.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { speakerInWords, tieInWords, titleInWords } from '../../model/words/words.ts';
import { PassageWords } from '../../state/PassageWords.tsx';
import { useActorName, useExplorer, useOpenClaim } from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { Button } from '../../ui/Button.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';

/** Passages in the order of their texts, each with the ways to the ties for which it is evidence. */
export function PassageList({ claims }: { claims: readonly Claim[] }) {
  const claimsOn = groupedBy(claims, ({ passage }) => passage);
  const { shown, more } = useFirstOfMany(inOrder([...claimsOn.keys()]), 'passages');
  return (
    <>
      {[...groupedBy(shown, ({ source }) => source)].map(([source, passages]) => (
        <section key={source.id}>
          <h3>{titleInWords(source)}</h3>
          <ul>
            {passages.map((passage) => (
              <li key={passage.id} className="quotation">
                <blockquote>
                  <Verbatim language={source.language}>
                    <PassageWords passage={passage} />
                  </Verbatim>
                </blockquote>
                <div className="quotation-about">
                  <ClaimLinks claims={claimsOn.get(passage) ?? []} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more}
    </>
  );
}

/** Text by text, and in each as it stands there. */
function inOrder(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted((a, b) => byId(a.source, b.source) || byPlaceInText(a, b));
}

function ClaimLinks({ claims }: { claims: readonly Claim[] }) {
  const { relationTypes } = useExplorer().dataset;
  const nameOf = useActorName();
  const openClaim = useOpenClaim();
  return (
    <ul ref={asOneStop} className="tie-links">
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
