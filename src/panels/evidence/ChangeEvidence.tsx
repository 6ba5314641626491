import type { ReactNode } from 'react';
import type { Snapshot } from '../../model/dataset.ts';
import { type Passing, passingBetween } from '../../model/passing.ts';
import { lossesOf } from '../../model/rests-on.ts';
import { type Standing, standingAt } from '../../model/standing.ts';
import type { Tie, TieId } from '../../model/tie.ts';
import {
  byTime,
  type ComparedMoments,
  comparedMoments,
  type Moment,
  stretchOf,
} from '../../model/time/moment.ts';
import { restsInWords } from '../../model/words/evidence-words.ts';
import { momentName, momentNoun, momentWhen } from '../../model/words/moment-words.ts';
import { passingOfTieInWords } from '../../model/words/passing-words.ts';
import { changeInWords } from '../../model/words/prose.ts';
import { standingInWords } from '../../model/words/standing-words.ts';
import { turnInWords } from '../../model/words/turn-words.ts';
import { actorsInWords, capitalised } from '../../model/words/words.ts';
import { LetterSample } from '../../scene/samples.tsx';
import { comparisonBetween, networkOf } from '../../state/explorer.ts';
import {
  useActorName,
  useKnown,
  useNetwork,
  useSince,
  useSnapshot,
  useStandingIn,
} from '../../state/use-explorer.tsx';
import { BestQuotations } from './BestQuotations.tsx';
import { Biography } from './Biography.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PairLink } from './PairLink.tsx';
import { PublicRecordList } from './PublicRecordList.tsx';
import { SpokenAgainst } from './SpokenAgainst.tsx';

/** What became of a tie between two moments, with the words of both, the later first. */
export function ChangeEvidence({ id }: { id: TieId }) {
  const nameOf = useActorName();
  const since = useSince();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const known = useKnown();
  const { snapshots } = known.dataset;
  const before = networkOf(known, since);
  const was = useStandingIn(id, since);
  const is = useStandingIn(id, snapshot);
  if (was === undefined || is === undefined) return null;
  const { tie } = is;
  const comparison = comparisonBetween(before, network).find((each) => each.tie.id === id);
  const told = [
    { moment: since, standing: was },
    { moment: snapshot, standing: is },
  ].sort((one, other) => byTime(other.moment, one.moment));
  const moments = comparedMoments(since, snapshot);
  const passing = passingOf(tie, moments, snapshots);

  return (
    <article>
      <EvidenceHead title={actorsInWords(tie, nameOf)} isNames>
        <p className="evidence-kind">
          <LetterSample mark={tie.relation.mark} /> {tie.relation.name}
        </p>
        {comparison === undefined ? (
          <p>It stands in neither {momentNoun([since, snapshot])}.</p>
        ) : (
          <p className="evidence-standing">
            <strong>
              {momentName(moments.before)} to {momentName(moments.after)}:{' '}
              {turnInWords(comparison.turn, moments)}.
            </strong>{' '}
            {changeInWords(comparison, moments, nameOf)}
          </p>
        )}
        {passing.length === 0 ? null : (
          <p>
            Between the two {momentNoun([since, snapshot])}s: {passingOfTieInWords(passing)}.
          </p>
        )}
        <Biography tie={tie} />
        <PairLink pair={tie.pair} />
      </EvidenceHead>
      {(since.id === snapshot.id ? told.slice(1) : told).map(({ moment, standing }) => (
        <MomentEvidence key={moment.id} standing={standing} moment={moment} />
      ))}
    </article>
  );
}

/** What a tie was at the stops between two moments, and is at neither of them. */
function passingOf(
  tie: Tie,
  { before, after }: ComparedMoments,
  snapshots: readonly Snapshot[],
): readonly Passing[] {
  const stopAt = (moment: Moment) => ({ moment, standing: standingAt(tie, stretchOf(moment)) });
  return passingBetween(
    [before, after].map((end) => stopAt(end).standing),
    snapshots.filter((stop) => byTime(before, stop) < 0 && byTime(stop, after) < 0).map(stopAt),
  );
}

function MomentEvidence({ standing, moment }: { standing: Standing; moment: Moment }): ReactNode {
  const denied = standing.state === 'denied';
  return (
    <section className="evidence-year" aria-label={capitalised(momentWhen(moment))}>
      <h3>{capitalised(momentWhen(moment))}</h3>
      <p>
        {standingInWords(standing)}{' '}
        {restsInWords(lossesOf(standing, stretchOf(moment)), standing.state)}
      </p>
      {denied ? null : <BestQuotations claims={standing.evidence} standings={[standing]} />}
      <SpokenAgainst standing={standing} />
      <BestQuotations title="Dated from outside the texts" claims={standing.outside} />
      <PublicRecordList records={standing.context} />
    </section>
  );
}
