import { useEffect, useRef } from 'react';
import { codersMayTell } from '../../model/evidence-base.ts';
import type { Quoted } from '../../model/strength.ts';
import { amountInWords } from '../../model/words/amount-words.ts';
import { statementInWords, timeInShort, voiceInShort } from '../../model/words/claim-words.ts';
import { erratumInWords, nearContext } from '../../model/words/evidence-words.ts';
import { pagesInWords, sourceInShort } from '../../model/words/source-words.ts';
import { capitalised } from '../../model/words/words.ts';
import { PassageWords } from '../../state/PassageWords.tsx';
import { useExplorer, useViewState } from '../../state/use-explorer.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { ClaimDetails } from './ClaimDetails.tsx';

/**
 * An entry of a list of quotations: words, with who says them, as what and when in a line for each claim on them. Where they err is said at once;
 * all else that a reader needs to weigh them unfolds from the name of their document.
 */
export function Quotation({ quoted: { claims } }: { readonly quoted: Quoted }) {
  const { errataOf } = useExplorer();
  const [{ passage, stance }] = claims;
  const { before, after } = nearContext(passage);
  const told = useViewState((state) => codersMayTell(state.view.base));
  const passages = [...new Set(claims.map((claim) => claim.passage))];
  const errata = told ? passages.flatMap(({ id }) => errataOf.get(id) ?? []) : [];
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
        {claims.map((claim) => (
          <p key={claim.id}>
            <strong>{voiceInShort(claim)}</strong> · {statementInWords(claim)} ·{' '}
            {timeInShort(claim)}
            {claim.amount === null ? null : ` · ${amountInWords(claim.amount)}`}
            {claim.confidence === null ? null : (
              <>
                {' '}
                · confidence: <bdi>{claim.confidence}</bdi>
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
        <details className="quotation-more">
          <summary>
            {[
              ...new Set(
                passages.map((each) =>
                  [sourceInShort(each.source), pagesInWords(each)].filter(Boolean).join(', '),
                ),
              ),
            ].join('; ')}
          </summary>
          {claims.map((claim) => (
            <ClaimDetails key={claim.id} claim={claim} />
          ))}
        </details>
      </div>
    </li>
  );
}
