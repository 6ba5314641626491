import { visibilityIn } from '../../model/choices.ts';
import type { Claim } from '../../model/dataset.ts';
import { lossesOf } from '../../model/rests-on.ts';
import { claimsIn, type Standing } from '../../model/standing.ts';
import type { TieId } from '../../model/tie.ts';
import { allAmountsInWords } from '../../model/words/amount-words.ts';
import { restsInWords } from '../../model/words/evidence-words.ts';
import { momentName } from '../../model/words/moment-words.ts';
import { standingInWords } from '../../model/words/standing-words.ts';
import { tenorInWords } from '../../model/words/tenor-words.ts';
import { actorsInWords } from '../../model/words/words.ts';
import { lookOf } from '../../scene/look.ts';
import { LetterSample } from '../../scene/samples.tsx';
import { withoutFilters, withStateToggled } from '../../state/filters.ts';
import {
  useActions,
  useActorName,
  useChoices,
  useNetwork,
  useSnapshot,
  useStanding,
  useViewState,
} from '../../state/use-explorer.tsx';
import { asWritten } from '../../ui/as-written.ts';
import { Button } from '../../ui/Button.tsx';
import { BestQuotations } from './BestQuotations.tsx';
import { Biography } from './Biography.tsx';
import { DisagreementNote } from './DisagreementNote.tsx';
import { EvidenceHead } from './EvidenceHead.tsx';
import { PairLink } from './PairLink.tsx';
import { PublicRecordList } from './PublicRecordList.tsx';
import { SpokenAgainst } from './SpokenAgainst.tsx';

/** The words behind a tie: for it, against it, only supposed, on record, and at other times. */
export function TieEvidence({ id }: { id: TieId }) {
  const snapshot = useSnapshot();
  const nameOf = useActorName();
  const standing = useStanding(id);
  const network = useNetwork();
  const choices = useChoices();
  const { change } = useActions();
  const sought = useViewState((state) => state.sought?.claim);
  if (standing === undefined) return null;
  const { tie, divisions } = standing;
  const questions = tie.disagreements.filter((each) => !divisions.includes(each));
  const elsewhere = claimsElsewhere(standing);
  const hidden =
    standing.state !== 'no evidence' && visibilityIn(network, choices)(standing) !== 'shown';

  const unasked = !choices.shownStates.has(standing.state);

  return (
    <article>
      <EvidenceHead title={actorsInWords(tie, nameOf)} isNames>
        <p className="evidence-kind">
          <LetterSample mark={tie.relation.mark} look={lookOf(standing)} /> {tie.relation.name}
        </p>
        <p className="evidence-standing">
          <strong translate={asWritten(momentName(snapshot))}>{momentName(snapshot)}.</strong>{' '}
          {standingInWords(standing)} {tenorInWords(standing)}
        </p>
        <p>{restsInWords(lossesOf(standing, network.moment), standing.state)}</p>
        <Amounts standing={standing} />
        {hidden && unasked ? (
          <p className="evidence-aside">
            Ties that are {standing.state} are shown only when asked for.{' '}
            <Button look="link" onClick={() => change(withStateToggled, standing.state)}>
              Show them
            </Button>
          </p>
        ) : null}
        {hidden && !unasked ? (
          <p className="evidence-aside">
            Your filters keep this tie back.{' '}
            <Button look="link" onClick={() => change(withoutFilters)}>
              Clear all filters
            </Button>
          </p>
        ) : null}
        {standing.disputed ? (
          <p className="evidence-disputed">Disputed: the voices below do not agree.</p>
        ) : null}
        <PairLink pair={tie.pair} />
      </EvidenceHead>
      {standing.state === 'denied' ? null : (
        <BestQuotations
          title={titleOf(standing)}
          claims={standing.evidence}
          standings={[standing]}
        />
      )}
      {divisions.map((each) => (
        <DisagreementNote key={each.id} disagreement={each} />
      ))}
      <SpokenAgainst standing={standing} />
      {standing.state === 'possible' ? null : (
        <BestQuotations title="Only forecast or supposed" claims={standing.supposed} />
      )}
      <BestQuotations title="Dated from outside the texts" claims={standing.outside} />
      <PublicRecordList records={standing.context} />
      <Biography tie={tie} />
      {questions.length > 0 ? (
        <details className="evidence-elsewhere">
          <summary>Questions on which it bears ({questions.length})</summary>
          {questions.map((each) => (
            <DisagreementNote key={each.id} disagreement={each} />
          ))}
        </details>
      ) : null}
      {elsewhere.length > 0 ? (
        <details className="evidence-elsewhere" open={elsewhere.some(({ id }) => id === sought)}>
          <summary>At other times ({elsewhere.length})</summary>
          <BestQuotations claims={elsewhere} />
        </details>
      ) : null}
    </article>
  );
}

/** What the claims that make it stand measure, side by side. */
function Amounts({ standing: { evidence } }: { readonly standing: Standing }) {
  const amounts = allAmountsInWords(evidence);
  if (amounts.length === 0) return null;
  const what = amounts.length === 1 ? 'Amount' : 'Amounts';
  return (
    <p>
      {what} given: {amounts.join(', ')}.
    </p>
  );
}

function titleOf({ state, lastAttested }: Standing): string {
  if (state === 'carried forward' && lastAttested !== null) return 'What the sources said before';
  return state === 'possible' ? 'What is forecast or supposed' : 'What the sources say';
}

function claimsElsewhere(standing: Standing): readonly Claim[] {
  const shown = new Set(claimsIn(standing));
  return standing.tie.claims.filter((claim) => !shown.has(claim));
}
