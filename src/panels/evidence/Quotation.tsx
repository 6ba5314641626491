import { useEffect, useRef } from 'react';
import { dataInWords } from '../../dataset/own-dataset.ts';
import type { Claim } from '../../model/dataset.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { quotationInWords } from '../../model/words/quotation-words.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import {
  BASIS_IN_WORDS,
  capitalised,
  erratumInWords,
  nearContext,
  outsideInWords,
  speakerInWords,
} from '../../model/words/words.ts';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';

/** One quotation with everything a reader needs to weigh it. */
export function Quotation({ claim }: { claim: Claim }) {
  const { dataset, errataOf } = useExplorer();
  const { passage, time, event } = claim;
  const { before, after } = nearContext(passage);
  const told = useViewState((state) => codersMayTell(state.view.base));
  const errata = told ? (errataOf.get(passage.id) ?? []) : [];
  const figure = useRef<HTMLElement>(null);
  const sought = useViewState((state) => state.sought);
  const isSought = sought?.claim === claim.id;
  useEffect(() => {
    if (sought?.claim !== claim.id) return;
    figure.current?.scrollIntoView?.({ block: 'nearest' });
    // Asked for in another view, whose link the focus can no longer stay on, or in a sheet that has
    // just opened: the reader goes on here.
    const { activeElement } = document;
    if (activeElement?.contains(figure.current) || activeElement?.closest('[inert]')) {
      figure.current?.focus({ preventScroll: true });
    }
  }, [sought, claim.id]);
  return (
    <figure
      ref={figure}
      tabIndex={-1}
      className="quotation"
      data-stance={claim.stance}
      data-sought={isSought}
    >
      <blockquote>
        {before.trim() === '' ? null : <span className="quotation-context">…{before}</span>}
        <q>{passage.exact}</q>
        {after.trim() === '' ? null : <span className="quotation-context">{after}…</span>}
      </blockquote>
      <figcaption>
        <dl>
          <Row name="Speaker">{speakerInWords(claim.speaker)}</Row>
          <Row name="Statement">{kindOfStatement(claim)}</Row>
          <Row name="Time">
            {timeInWords(time.when)} <em>({BASIS_IN_WORDS[time.basis]})</em>
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
          {errata.map((erratum) => (
            <Row key={erratum.id} name={capitalised(erratum.kind)}>
              “<bdi>{erratum.words}</bdi>”: {erratumInWords(erratum)}
            </Row>
          ))}
          {claim.note === null || !told ? null : <Row name="Note">{claim.note}</Row>}
        </dl>
        <CopyButton
          label="Copy quotation with citation"
          what="Quotation with citation"
          text={() => quotationInWords(claim, dataInWords(dataset), errata)}
        />
      </figcaption>
    </figure>
  );
}

function Row({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "Analysis, presupposed", "Official statement, denies the tie". */
function kindOfStatement({ modality, directness, stance, tenor }: Claim): string {
  const kind = modality === 'fact' ? 'reported fact' : modality;
  return [
    capitalised(kind),
    directness === 'presupposed' ? 'presupposed rather than said' : null,
    stance === 'disputes' ? 'disputes the tie' : null,
    stance === 'denies' ? 'denies the tie' : null,
    stance === 'supports' && tenor !== 'unstated' ? tenor : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
