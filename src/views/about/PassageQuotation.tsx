import type { Claim, Passage } from '../../model/dataset.ts';
import { printedTitle } from '../../model/words/printed-title.ts';
import { speakerInWords, tieInWords } from '../../model/words/words.ts';
import { PassageWords } from '../../state/PassageWords.tsx';
import { useActorName, useExplorer, useOpenClaim } from '../../state/use-explorer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';

interface Props {
  readonly passage: Passage;
  /** What is claimed on its words; each leads to where it is evidence. */
  readonly claims: readonly Claim[];
}

/** The words of a passage with the voices that speak in it, and the ways to where they are evidence. */
export function PassageQuotation({ passage, claims }: Props) {
  const openClaim = useOpenClaim();
  const { relationTypes } = useExplorer().dataset;
  const nameOf = useActorName();
  const voices = [...new Set(claims.map(({ speaker }) => speakerInWords(speaker)))].join('; ');
  const title = printedTitle(passage.source);
  return (
    <blockquote className="about-quotation">
      <Verbatim language={passage.source.language}>
        <PassageWords passage={passage} />
      </Verbatim>
      <p className="about-aside">
        {voices}, in {title === null ? 'an untitled text' : <cite>{title}</cite>}
      </p>
      <ul className="about-ties">
        {claims.map((claim) => {
          const relation = relationTypes.find(({ id }) => id === claim.relation);
          if (relation === undefined) return null;
          return (
            <li key={claim.id}>
              <Button look="link" onClick={() => openClaim(claim)}>
                {tieInWords({ ...claim, relation }, nameOf)}
              </Button>
            </li>
          );
        })}
      </ul>
    </blockquote>
  );
}
