import type { ReactNode } from 'react';
import type { Claim, Passage } from '../../model/dataset.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { basesInWords } from '../../model/words/basis-words.ts';
import { codedByInWords, verifiedInWords } from '../../model/words/claim-words.ts';
import { accessedInWords, pagesInWords, waysToSource } from '../../model/words/source-words.ts';
import { outsideInWords, timeInWords } from '../../model/words/time-words.ts';
import { capitalised, sourceInWords, speakerInWords } from '../../model/words/words.ts';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { OutsideLinks } from '../../ui/OutsideLinks.tsx';

/** All that is known of one claim: its document and the ways there, its time and why, who coded it, the check. */
export function ClaimDetails({ claim }: { readonly claim: Claim }) {
  const { dataset } = useExplorer();
  const { passage, source, time, event, tenor, stance } = claim;
  const told = useViewState((state) => codersMayTell(state.view.base));
  const coded = codedByInWords(claim, dataset.coders);
  return (
    <div className="claim-details">
      <dl>
        <Row name="Document">
          <DocumentInFull passage={passage} told={told} />
        </Row>
        <Row name="Speaker">{speakerInWords(claim.speaker)}</Row>
        <Row name="Time">
          {timeInWords(time.when)} <em>({basesInWords(time)})</em>
          {time.document === null ? null : (
            <span className="quotation-reason">{time.document}</span>
          )}
          {time.reason === null || !told ? null : (
            <span className="quotation-reason">{time.reason}</span>
          )}
        </Row>
        {event === null ? null : (
          <Row name="Event">
            {event.name}
            {event.outside === null || !told ? null : ` (${outsideInWords(event)})`}
          </Row>
        )}
        {stance !== 'supports' || tenor === 'unstated' ? null : <Row name="Tenor">{tenor}</Row>}
        {claim.note === null || !told ? null : <Row name="Note">{claim.note}</Row>}
        {told ? <Row name="Check">{verifiedInWords(source)}</Row> : null}
        {told && coded !== '' ? <Row name="Coding">{coded}</Row> : null}
      </dl>
    </div>
  );
}

interface DocumentProps {
  readonly passage: Passage;
  /** Whether what coders add may be told. */
  readonly told: boolean;
}

function DocumentInFull({ passage, told }: DocumentProps) {
  const { source } = passage;
  const pages = pagesInWords(passage);
  return (
    <>
      {sourceInWords(source)} {pages === '' ? null : `${capitalised(pages)}.`}
      <OutsideLinks ways={waysToSource(source)} remark={accessedInWords(source)} />
      {source.note === null || !told ? null : (
        <details>
          <summary>About this document</summary>
          <p>{source.note}</p>
        </details>
      )}
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
