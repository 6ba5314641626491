import type { Claim } from '../../model/dataset.ts';
import { codersMayTell } from '../../model/evidence-base.ts';
import { byPlaceInText } from '../../model/passage-order.ts';
import { sourcesOf } from '../../model/standing.ts';
import { groupedBy } from '../../model/tie-index.ts';
import { sourceInWords } from '../../model/words/words.ts';
import { useViewState } from '../../state/use-explorer.tsx';
import { useFirstOfMany } from '../../ui/first-of-many.tsx';
import { Quotation } from './Quotation.tsx';

interface Props {
  readonly title?: string;
  readonly claims: readonly Claim[];
}

/** Claims under the source that makes them. Nothing for no claims. */
export function ClaimGroup({ title, claims }: Props) {
  const told = useViewState((state) => codersMayTell(state.view.base));
  const sought = useViewState((state) => state.sought?.claim);
  const { shown, more } = useFirstOfMany(inOrder(claims), 'claims', {
    never: ({ id }) => id === sought,
  });
  if (claims.length === 0) return null;
  return (
    <section className="claim-group">
      {title === undefined ? null : <h3>{title}</h3>}
      {[...groupedBy(shown, ({ source }) => source)].map(([source, own]) => (
        <section key={source.id}>
          <h4>{sourceInWords(source)}</h4>
          {source.note === null || !told ? null : <SourceNote note={source.note} />}
          {own.map((claim) => (
            <Quotation key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
      {more}
    </section>
  );
}

function SourceNote({ note }: { note: string }) {
  return (
    <details className="source-note">
      <summary>About this document</summary>
      <p>{note}</p>
    </details>
  );
}

/**
 * Document by document, those that say it before those that only take it for granted; within one, what
 * is said before what is only taken for granted, and within that, the order of the text.
 */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  const said = ({ directness }: Claim) => (directness === 'stated' ? 0 : 1);
  const ofSource = groupedBy(claims, ({ source }) => source);
  return sourcesOf(claims)
    .map((source) => {
      const own = ofSource.get(source) ?? [];
      return own.toSorted((a, b) => said(a) - said(b) || byPlaceInText(a.passage, b.passage));
    })
    .sort((a, b) => firstOf(a, said) - firstOf(b, said))
    .flat();
}

function firstOf(claims: readonly Claim[], rankOf: (claim: Claim) => number): number {
  const [first] = claims;
  return first === undefined ? 0 : rankOf(first);
}
