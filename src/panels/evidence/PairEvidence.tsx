import { pairsSpokenOf } from '../../model/network.ts';
import type { PairId } from '../../model/tie.ts';
import { tieIndexOf } from '../../model/tie-index.ts';
import {
  useKnown,
  useNetwork,
  usePairName,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { isRestricted } from '../../state/view.ts';
import { BundleTies } from './BundleTies.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PairLink } from './PairLink.tsx';

/** A pair with all that is known of it; of one on which the sources are silent, what that does not mean. */
export function PairEvidence({ id }: { id: PairId }) {
  const { dataset, networks, ties } = useKnown();
  const { year } = useSnapshot();
  const network = useNetwork();
  const pairName = usePairName();
  const restricted = useViewState((state) => isRestricted(state.view));
  const now = (tieIndexOf(ties).byPair.get(id) ?? []).flatMap(
    (tie) => network.ties.get(tie.id) ?? [],
  );
  const otherYears = dataset.snapshots
    .filter((snapshot) => networks.get(snapshot.id)?.pairs.has(id) === true)
    .map((snapshot) => snapshot.year);

  return (
    <article>
      <EvidenceHead title={pairName(id)}>
        {now.length > 0 ? null : (
          <p className="evidence-standing">
            <strong>{year}.</strong> No evidence: none of the sources
            {restricted ? ' that count,' : ','} and nothing on public record here, speaks of these
            two in this year. That is not the same as no tie.
          </p>
        )}
        {now.length > 0 && !pairsSpokenOf(network).has(id) ? (
          <p className="evidence-standing">
            <strong>{year}.</strong> No source asserts anything of these two in this year itself.
          </p>
        ) : null}
        <p>
          {otherYears.length === 0
            ? 'They are silent on this pair in every year shown.'
            : `Something is known of this pair in ${otherYears.join(', ')}.`}
        </p>
        <PairLink pair={id} />
      </EvidenceHead>
      {now.length === 0 ? null : <h3>What is known in {year}</h3>}
      <BundleTies ties={now} />
    </article>
  );
}
