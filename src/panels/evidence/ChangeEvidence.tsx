import type { ReactNode } from 'react';
import { comparedYears } from '../../model/compared-years.ts';
import { lossesOf } from '../../model/rests-on.ts';
import { spokenAgainst } from '../../model/spoken-against.ts';
import type { Standing } from '../../model/standing.ts';
import type { TieId } from '../../model/tie.ts';
import { yearSpan } from '../../model/time/day.ts';
import { restsInWords } from '../../model/words/evidence-words.ts';
import { changeInWords } from '../../model/words/prose.ts';
import { standingInWords } from '../../model/words/standing-words.ts';
import { turnInWords } from '../../model/words/turn-words.ts';
import { actorsInWords } from '../../model/words/words.ts';
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

/** What became of a tie between two years, with the words of both, the later first. */
export function ChangeEvidence({ id }: { id: TieId }) {
  const nameOf = useActorName();
  const since = useSince();
  const snapshot = useSnapshot();
  const network = useNetwork();
  const before = networkOf(useKnown(), since);
  const was = useStandingIn(id, since);
  const is = useStandingIn(id, snapshot);
  if (was === undefined || is === undefined) return null;
  const { tie } = is;
  const comparison = comparisonBetween(before, network).find((each) => each.tie.id === id);
  const laterFirst = since.year < snapshot.year ? [is, was] : [was, is];
  const years = comparedYears(since.year, snapshot.year);

  return (
    <article>
      <EvidenceHead title={actorsInWords(tie, nameOf)}>
        <p className="evidence-kind">
          <LetterSample mark={tie.relation.mark} /> {tie.relation.name}
        </p>
        {comparison === undefined ? (
          <p>It stands in neither year.</p>
        ) : (
          <p className="evidence-standing">
            <strong>
              {years.before} to {years.after}: {turnInWords(comparison.turn, years)}.
            </strong>{' '}
            {changeInWords(comparison, years, nameOf)}
          </p>
        )}
        <Biography tie={tie} />
        <PairLink pair={tie.pair} />
      </EvidenceHead>
      {(since.year === snapshot.year ? [is] : laterFirst).map((standing) => {
        const year = standing === is ? snapshot.year : since.year;
        return <YearEvidence key={year} standing={standing} year={year} />;
      })}
    </article>
  );
}

function YearEvidence({ standing, year }: { standing: Standing; year: number }): ReactNode {
  const denied = standing.state === 'denied';
  return (
    <section className="evidence-year" aria-label={`In ${year}`}>
      <h3>In {year}</h3>
      <p>
        {standingInWords(standing)}{' '}
        {restsInWords(lossesOf(standing, yearSpan(year)), standing.state)}
      </p>
      {denied ? null : <BestQuotations claims={standing.evidence} />}
      <BestQuotations title="What speaks against it" claims={spokenAgainst(standing)} />
      <BestQuotations title="Dated from outside the texts" claims={standing.outside} />
      <PublicRecordList records={standing.context} />
    </section>
  );
}
