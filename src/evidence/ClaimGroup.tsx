import type { Claim, Source } from '../model/dataset.ts';
import { codersMayTell } from '../model/evidence-base.ts';
import { byPlaceInText } from '../model/passage-order.ts';
import { sourcesOf } from '../model/standing.ts';
import { sourceInWords } from '../model/words.ts';
import { useViewState } from '../state/use-explorer.tsx';
import { Quotation } from './Quotation.tsx';

interface Props {
  readonly title?: string;
  readonly claims: readonly Claim[];
}

/** Claims under the source that makes them. Nothing for no claims. */
export function ClaimGroup({ title, claims }: Props) {
  const told = useViewState((state) => codersMayTell(state.view.base));
  if (claims.length === 0) return null;
  return (
    <section className="claim-group">
      {title === undefined ? null : <h3>{title}</h3>}
      {inOrderOfSaying(claims).map((source) => (
        <section key={source.id}>
          <h4>{sourceInWords(source)}</h4>
          {source.note === null || !told ? null : <SourceNote note={source.note} />}
          {inOrder(claims, source).map((claim) => (
            <Quotation key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
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

/** Documents that say it before those that only take it for granted. */
function inOrderOfSaying(claims: readonly Claim[]): readonly Source[] {
  const says = (source: Source) =>
    claims.some((claim) => claim.source === source && claim.directness === 'stated') ? 0 : 1;
  return [...sourcesOf(claims)].sort((a, b) => says(a) - says(b));
}

/** What is said before what is only taken for granted; within that, the order of the text. */
function inOrder(claims: readonly Claim[], source: Source): readonly Claim[] {
  const said = ({ directness }: Claim) => (directness === 'stated' ? 0 : 1);
  return claims
    .filter((claim) => claim.source === source)
    .sort((a, b) => said(a) - said(b) || byPlaceInText(a.passage, b.passage));
}
