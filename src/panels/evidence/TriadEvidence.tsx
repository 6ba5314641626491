import { shownTies } from '../../model/choices.ts';
import { actorsOfTriad, type TriadId } from '../../model/triad-id.ts';
import { type Bundle, triadsAmong } from '../../model/triads.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { openInWords, signInWords, verdictInWords } from '../../model/words/triad-words.ts';
import {
  useActorName,
  useChoices,
  useNetwork,
  usePairName,
  useSnapshot,
} from '../../state/use-explorer.tsx';
import { asWritten } from '../../ui/as-written.ts';
import { BundleTies } from './BundleTies.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';

/** A triad at the moment: its verdict, and the three bundles of passages that give its signs. */
export function TriadEvidence({ id }: { id: TriadId }) {
  const nameOf = useActorName();
  const pairName = usePairName();
  const snapshot = useSnapshot();
  // Whatever actor is in focus, all three sides of a triad count.
  const shown = shownTies(useNetwork(), { ...useChoices(), focus: null });
  const triad = triadsAmong(shown)(actorsOfTriad(id));
  return (
    <article>
      <EvidenceHead title={triad.actors.map(nameOf).join(' – ')} isNames>
        <p className="evidence-standing">
          <strong translate={asWritten(momentName(snapshot))}>{momentName(snapshot)}.</strong>{' '}
          {verdictInWords(triad)} {openInWords(triad, pairName)}
        </p>
      </EvidenceHead>
      {triad.bundles.map((bundle) => (
        <BundleEvidence key={bundle.pair} bundle={bundle} />
      ))}
    </article>
  );
}

function BundleEvidence({ bundle }: { bundle: Bundle }) {
  const { pair, ties } = bundle;
  const pairName = usePairName();
  return (
    <section className="evidence-bundle" aria-label={pairName(pair)}>
      <h3 translate="no">{pairName(pair)}</h3>
      <p>{signInWords(bundle)}</p>
      <BundleTies ties={ties} />
    </section>
  );
}
