import { yearSpan } from '../model/day.ts';
import { standingAt } from '../model/standing.ts';
import type { PairId } from '../model/tie.ts';
import { useExplorer, useNetwork, usePairName, useSnapshot } from '../state/use-explorer.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { TieLinks } from './TieLinks.tsx';

/** A pair, above all one on which the sources are silent: what that does and does not mean. */
export function PairEvidence({ id }: { id: PairId }) {
  const { ties, dataset } = useExplorer();
  const { year } = useSnapshot();
  const network = useNetwork();
  const pairName = usePairName();
  const ever = ties.filter((tie) => tie.pair === id);
  const now = ever.flatMap((tie) => network.ties.get(tie.id) ?? []);
  const otherYears = dataset.snapshots
    .map((snapshot) => snapshot.year)
    .filter((other) =>
      ever.some((tie) => standingAt(tie, yearSpan(other)).state !== 'no evidence'),
    );

  return (
    <article>
      <EvidenceHead title={pairName(id)}>
        {now.length > 0 ? null : (
          <p className="evidence-standing">
            <strong>{year}.</strong> No evidence: none of the sources, and nothing on public record
            here, speaks of these two in this year. That is not the same as no tie.
          </p>
        )}
        <p>
          {otherYears.length === 0
            ? 'They are silent on this pair in every year shown.'
            : `Something is known of this pair in ${otherYears.join(', ')}.`}
        </p>
      </EvidenceHead>
      {now.length > 0 ? <TieLinks standings={now} /> : null}
    </article>
  );
}
