import { pairsSpokenOf } from '../../model/network.ts';
import type { PairId } from '../../model/tie.ts';
import { tieIndexOf } from '../../model/tie-index.ts';
import { momentName, momentWhen } from '../../model/words/moment-words.ts';
import {
  useKnown,
  useMoments,
  useNetwork,
  usePairName,
  useSnapshot,
  useViewState,
} from '../../state/use-explorer.tsx';
import { BestQuotations } from './BestQuotations.tsx';
import { BundleTies } from './BundleTies.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PairLink } from './PairLink.tsx';
import { SilentPair } from './SilentPair.tsx';

/** A pair at the moment, with the strongest words about it first; of one of which none is asserted, what that means. */
export function PairEvidence({ id }: { id: PairId }) {
  const { networks, ties } = useKnown();
  const snapshot = useSnapshot();
  const moments = useMoments();
  const network = useNetwork();
  const pairName = usePairName();
  const inView = useViewState(({ view }) => view.pair === id);
  const now = (tieIndexOf(ties).byPair.get(id) ?? []).flatMap(
    (tie) => network.ties.get(tie.id) ?? [],
  );
  const words = [...new Set(now.flatMap(({ evidence, opposing }) => [...evidence, ...opposing]))];
  const others = moments
    .filter((snapshot) => networks.get(snapshot.id)?.pairs.has(id) === true)
    .map(momentName);

  const title = inView ? `Their words ${momentWhen(snapshot)}` : pairName(id);
  if (!pairsSpokenOf(network).has(id)) return <SilentPair id={id} title={title} known={now} />;
  return (
    <article>
      <EvidenceHead title={title} isNames={!inView}>
        <p>Something is known of this pair in {others.join(', ')}.</p>
        <PairLink pair={id} />
      </EvidenceHead>
      {now.length > 1 ? <BestQuotations claims={words} standings={now} /> : null}
      {now.length === 0 ? null : <h3>Tie by tie {momentWhen(snapshot)}</h3>}
      <BundleTies ties={now} />
    </article>
  );
}
