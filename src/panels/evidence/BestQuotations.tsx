import { useMemo, useState } from 'react';
import type { Claim } from '../../model/dataset.ts';
import { bestFirst, type Quoted } from '../../model/strength.ts';
import { useErrs } from '../../state/use-errs.ts';
import { useViewState } from '../../state/use-explorer.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';
import { Quotation } from './Quotation.tsx';

interface Props {
  readonly title?: string;
  readonly claims: readonly Claim[];
}

/** The strongest quotations, and the others folded with their number. Nothing for no claims. */
export function BestQuotations({ title, claims }: Props) {
  const errs = useErrs();
  const { best, rest } = useMemo(() => bestFirst(claims, errs), [claims, errs]);
  if (claims.length === 0) return null;
  return (
    <section>
      {title === undefined ? null : <h3>{title}</h3>}
      <Quotations all={best} />
      {rest.length === 0 ? null : <MoreQuotations rest={rest} />}
    </section>
  );
}

/** They unfold for whoever asks for a claim among them, and stay so. */
function MoreQuotations({ rest }: { readonly rest: readonly Quoted[] }) {
  const sought = useViewState((state) => state.sought);
  const holdsSought = ({ claims }: Quoted) => claims.some(({ id }) => id === sought?.claim);
  const asked = rest.some(holdsSought);
  const [unfolded, setUnfolded] = useState({ open: asked, sought });
  if (unfolded.sought !== sought) setUnfolded({ open: unfolded.open || asked, sought });
  const { shown, more } = useFirstOfMany(rest, 'further quotations', { never: holdsSought });
  return (
    <details
      className="more-quotations"
      open={unfolded.open}
      onToggle={({ currentTarget: { open } }) => setUnfolded({ open, sought })}
    >
      <summary>
        {inDigits(rest.length)} more {rest.length === 1 ? 'quotation' : 'quotations'}
      </summary>
      <Quotations all={shown} />
      {more}
    </details>
  );
}

/** A list, so that a screen reader counts them and steps from one to the next. */
function Quotations({ all }: { readonly all: readonly Quoted[] }) {
  return (
    <ul>
      {all.map((quoted) => (
        <Quotation key={quoted.claims[0].id} quoted={quoted} />
      ))}
    </ul>
  );
}
