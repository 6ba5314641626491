import { useEffect, useRef } from 'react';
import { dataInWords } from '../../dataset/own-dataset.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { againstIn } from '../../model/spoken-against.ts';
import type { Standing } from '../../model/standing.ts';
import type { Quoted } from '../../model/strength.ts';
import { erratumInWords, nearContext } from '../../model/words/evidence-words.ts';
import { quotationInWords } from '../../model/words/quotation-words.ts';
import { pagesInWords, sourceInShort } from '../../model/words/source-words.ts';
import { statementLines } from '../../model/words/statement-lines.ts';
import { capitalised } from '../../model/words/words.ts';
import { PassageWords } from '../../state/PassageWords.tsx';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { asOneStop } from '../../ui/as-one-stop.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { ClaimDetails } from './ClaimDetails.tsx';

interface Props {
  readonly quoted: Quoted;
  /** How the ties stand of which the words are shown, where that is told beside them. */
  readonly standings: readonly Standing[];
}

/**
 * An entry of a list of quotations: words, with who says them, as what and when in a line for each claim on
 * them, and a button that copies them with what is needed to cite them. Where they err is said at once;
 * all else that a reader needs to weigh them unfolds from the name of their document.
 */
export function Quotation({ quoted: { claims }, standings }: Props) {
  const { dataset, errataOf } = useExplorer();
  const [{ passage, stance }] = claims;
  const { before, after } = nearContext(passage);
  const told = useViewState((state) => codersMayTell(state.view.base));
  const passages = [...new Set(claims.map((claim) => claim.passage))];
  const errata = told ? passages.flatMap(({ id }) => errataOf.get(id) ?? []) : [];
  const lines = statementLines(claims, (claim) =>
    againstIn(
      standings.find(({ tie }) => tie.claims.includes(claim)),
      claim,
    ),
  );
  const documents = new Set(
    passages.map((each) =>
      [sourceInShort(each.source), pagesInWords(each)].filter(Boolean).join(', '),
    ),
  );
  const entry = useRef<HTMLLIElement>(null);
  const sought = useViewState((state) => state.sought);
  const isSought = claims.some(({ id }) => id === sought?.claim);
  useEffect(() => {
    if (sought === null || !isSought) return;
    entry.current?.scrollIntoView?.({ block: 'nearest' });
    // Asked for in another view, whose link the focus can no longer stay on, or in a sheet that has
    // just opened: the reader goes on here.
    const { activeElement } = document;
    if (activeElement?.contains(entry.current) || activeElement?.closest('[inert]')) {
      entry.current?.focus({ preventScroll: true });
    }
  }, [sought, isSought]);
  return (
    <li ref={entry} tabIndex={-1} className="quotation" data-stance={stance} data-sought={isSought}>
      <blockquote>
        <Verbatim language={passage.source.language}>
          {before.trim() === '' ? null : <span className="quotation-context">…{before}</span>}
          <PassageWords passage={passage} />
          {after.trim() === '' ? null : <span className="quotation-context">{after}…</span>}
        </Verbatim>
      </blockquote>
      <div className="quotation-about">
        {lines.map(({ key, voice, words, confidence }) => (
          <p key={key}>
            <strong>{voice}</strong> · {words}
            {confidence === null ? null : (
              <>
                {' '}
                · confidence: <bdi>{confidence}</bdi>
              </>
            )}
          </p>
        ))}
        {errata.map((erratum) => (
          <p key={erratum.id} className="quotation-erratum">
            <strong>{capitalised(erratum.kind)}:</strong> “
            <bdi lang={passage.source.language ?? ''} translate="no">
              {erratum.words}
            </bdi>
            ”: {erratumInWords(erratum)}
          </p>
        ))}
        {/* Of many quotations each is one Tab stop, as it would be without its button. */}
        <div ref={asOneStop} className="quotation-ways">
          <details className="quotation-more">
            <summary>{[...documents].join('; ')}</summary>
            {claims.map((claim) => (
              <ClaimDetails key={claim.id} claim={claim} />
            ))}
          </details>
          <CopyButton
            label="Copy"
            name="Copy quotation with citation"
            what="Quotation with citation"
            text={() => quotationInWords(claims, dataInWords(dataset), errata)}
          />
        </div>
      </div>
    </li>
  );
}
