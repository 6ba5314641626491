import { useMemo } from 'react';
import type { Standing } from '../../model/standing.ts';
import { tellingOf } from '../../model/telling.ts';
import type { PairId } from '../../model/tie.ts';
import { momentName, momentWhen } from '../../model/words/moment-words.ts';
import { silenceInWords } from '../../model/words/silence-words.ts';
import { useKnown, useNetwork, useSnapshot, useViewState } from '../../state/use-explorer.tsx';
import { isRestricted } from '../../state/view.ts';
import { asWritten } from '../../ui/as-written.ts';
import { BundleTies } from './BundleTies.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PairLink } from './PairLink.tsx';
import { PassageList } from './PassageList.tsx';

interface Props {
  readonly id: PairId;
  readonly title: string;
  /** What is known of it all the same: carried forward, on public record, forecast. */
  readonly known: readonly Standing[];
}

/** A pair of which nothing is asserted in the year: what that may and may not mean, and what tells of it all the same. */
export function SilentPair({ id, title, known }: Props) {
  const all = useKnown();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const inView = useViewState(({ view }) => view.pair === id);
  const restricted = useViewState(({ view }) => isRestricted(view));
  const telling = useMemo(() => tellingOf(all, id, network.moment), [all, id, network]);
  const together = new Set(telling.together);
  const against = network.supposedAgainst.filter(({ tie }) => tie.pair === id);
  const state = network.pairs.get(id) ?? 'no evidence';
  return (
    <article>
      <EvidenceHead title={title} isNames={!inView}>
        <p className="evidence-standing">
          <strong translate={asWritten(momentName(snapshot))}>{momentName(snapshot)}.</strong>{' '}
          {silenceInWords(telling, { moment: snapshot, state, restricted })}
        </p>
        <PairLink pair={id} />
      </EvidenceHead>
      {known.length === 0 ? null : <h3>What is known {momentWhen(snapshot)}</h3>}
      <BundleTies ties={known} />
      {against.length === 0 ? null : <h3>Forecast or supposed not to be so</h3>}
      <BundleTies ties={against} />
      {together.size === 0 ? null : <h3>Passages that name both</h3>}
      <PassageList claims={all.dataset.claims.filter(({ passage }) => together.has(passage))} />
    </article>
  );
}
