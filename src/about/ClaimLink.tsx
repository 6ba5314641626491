import type { Claim } from '../model/dataset.ts';
import { actorsInWords, speakerInWords } from '../model/words.ts';
import { useActorName, useExplorer, useViewState } from '../state/use-explorer.tsx';
import { Button } from '../ui/Button.tsx';

/** The words of a claim with its voice, and the way to where it is evidence. */
export function ClaimLink({ claim }: { claim: Claim }) {
  const openClaim = useViewState((state) => state.openClaim);
  const { relationTypes } = useExplorer().dataset;
  const nameOf = useActorName();
  const relation = relationTypes.find(({ id }) => id === claim.relation);
  if (relation === undefined) return null;
  return (
    <blockquote className="about-quotation">
      <q>{claim.passage.exact}</q>{' '}
      <span className="about-aside">
        {speakerInWords(claim.speaker)}, in{' '}
        {claim.source.title === null ? 'an untitled text' : <cite>{claim.source.title}</cite>}.{' '}
        <Button look="link" onClick={() => openClaim(claim)}>
          {actorsInWords({ ...claim, relation }, nameOf)}: {relation.name}
        </Button>
      </span>
    </blockquote>
  );
}
