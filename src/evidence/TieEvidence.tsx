import type { Claim } from '../model/dataset.ts';
import { yearSpan } from '../model/day.ts';
import { type Standing, standingAt } from '../model/standing.ts';
import type { TieId } from '../model/tie.ts';
import { actorsInWords, standingInWords } from '../model/words.ts';
import { useActorName, useExplorer, useSnapshot } from '../state/explorer.tsx';
import { Mark } from '../ui/Swatch.tsx';
import { ClaimGroup } from './ClaimGroup.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PublicRecordList } from './PublicRecordList.tsx';

/** The words behind a tie: for it, against it, only supposed, on record, and at other times. */
export function TieEvidence({ id }: { id: TieId }) {
  const { tieById } = useExplorer();
  const { year } = useSnapshot();
  const nameOf = useActorName();
  const tie = tieById.get(id);
  if (tie === undefined) return null;
  const standing = standingAt(tie, yearSpan(year));
  const elsewhere = claimsElsewhere(standing);

  return (
    <article>
      <EvidenceHead title={actorsInWords(tie, nameOf)}>
        <p className="evidence-kind">
          <Mark mark={tie.relation.mark} tone={standing.tenor} /> {tie.relation.name}
        </p>
        <p className="evidence-standing">
          <strong>{year}.</strong> {standingInWords(standing)} {tenorInWords(standing)}
        </p>
        {standing.disputed ? (
          <p className="evidence-disputed">Disputed: the voices below do not agree.</p>
        ) : null}
      </EvidenceHead>
      {standing.state === 'denied' ? null : (
        <ClaimGroup title={titleOf(standing)} claims={standing.evidence} />
      )}
      <ClaimGroup title="What speaks against it" claims={standing.opposing} />
      {standing.state === 'possible' ? null : (
        <ClaimGroup title="Only forecast or supposed" claims={standing.supposed} />
      )}
      <PublicRecordList records={standing.context} />
      {elsewhere.length > 0 ? (
        <details className="evidence-elsewhere">
          <summary>At other times ({elsewhere.length})</summary>
          <ClaimGroup claims={elsewhere} />
        </details>
      ) : null}
    </article>
  );
}

function titleOf({ state, lastAttested }: Standing): string {
  if (state === 'carried forward' && lastAttested !== null) return 'What the sources said before';
  return state === 'possible' ? 'What is forecast or supposed' : 'What the sources say';
}

function tenorInWords({ state, tenor, evidence }: Standing): string {
  if (state === 'no evidence' || state === 'denied') return '';
  const mixed = tenor === 'ambivalent' && evidence.some((claim) => claim.tenor !== 'ambivalent');
  return mixed ? 'Evidence of cooperation and of conflict.' : `Tenor: ${tenor}.`;
}

function claimsElsewhere({ tie, evidence, opposing, supposed }: Standing): readonly Claim[] {
  const shown = new Set([...evidence, ...opposing, ...supposed]);
  return tie.claims.filter((claim) => !shown.has(claim));
}
