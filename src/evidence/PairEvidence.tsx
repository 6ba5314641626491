import type { PairId } from '../model/tie.ts';
import { useExplorer, useNetwork, usePairName, useSnapshot } from '../state/use-explorer.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { TieLinks } from './TieLinks.tsx';

/** A pair, above all one on which the sources are silent: what that does and does not mean. */
export function PairEvidence({ id }: { id: PairId }) {
  const { dataset, networks } = useExplorer();
  const { year } = useSnapshot();
  const network = useNetwork();
  const pairName = usePairName();
  const now = [...network.ties.values()].filter(({ tie }) => tie.pair === id);
  const otherYears = dataset.snapshots
    .filter((snapshot) => networks.get(snapshot)?.pairs.get(id) !== 'no evidence')
    .map((snapshot) => snapshot.year);

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
