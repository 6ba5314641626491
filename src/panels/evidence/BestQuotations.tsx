import { useMemo, useState } from 'react';
import type { Claim } from '../../model/dataset.ts';
import type { Standing } from '../../model/standing.ts';
import { bestFirst, type Quoted } from '../../model/strength.ts';
import { useErrs } from '../../state/use-errs.ts';
import { useViewState } from '../../state/use-explorer.tsx';
import { inDigits, useFirstOfMany } from '../../ui/first-of-many.tsx';
import { Quotation } from './Quotation.tsx';

interface Props {
  readonly title?: string;
  readonly claims: readonly Claim[];
  /** How the ties stand for which they are shown; none where they speak of other times. */
  readonly standings?: readonly Standing[];
}

const NO_STANDINGS: readonly Standing[] = [];

/** The strongest quotations, and the others folded with their number. Nothing for no claims. */
export function BestQuotations({ title, claims, standings = NO_STANDINGS }: Props) {
  const errs = useErrs();
  const { best, rest } = useMemo(() => bestFirst(claims, errs), [claims, errs]);
  if (claims.length === 0) return null;
  return (
    <section>
      {title === undefined ? null : <h3>{title}</h3>}
      <Quotations all={best} standings={standings} />
      {rest.length === 0 ? null : <MoreQuotations rest={rest} standings={standings} />}
    </section>
  );
}

interface QuotationsProps {
  readonly all: readonly Quoted[];
  readonly standings: readonly Standing[];
}

/** They unfold for whoever asks for a claim among them, and stay so. */
function MoreQuotations({
  rest,
  standings,
}: Pick<QuotationsProps, 'standings'> & { readonly rest: readonly Quoted[] }) {
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
      <Quotations all={shown} standings={standings} />
      {more}
    </details>
  );
}

/** A list, so that a screen reader counts them and steps from one to the next. */
function Quotations({ all, standings }: QuotationsProps) {
  return (
    <ul>
      {all.map((quoted) => (
        <Quotation key={quoted.claims[0].id} quoted={quoted} standings={standings} />
      ))}
    </ul>
  );
}
