import { asserts, coveredSpan, isDatedByText, reachesInto, statedEnd } from './coverage.ts';
import type { Claim } from './dataset.ts';
import type { Tie } from './tie.ts';
import type { Day, Span } from './time/day.ts';

/**
 * The open-ended assertions from before the moment, but for those after whose last day words say that the
 * tie is not there, or until when it was.
 */
export function carriedInto(tie: Tie, moment: Span): readonly Claim[] {
  const reaching = tie.claims.filter(
    (claim) => claim.stance === 'supports' && isDatedByText(claim) && reachesInto(claim, moment),
  );
  if (reaching.length === 0) return [];
  const denials = tie.claims
    .filter((claim) => claim.stance === 'denies' && asserts(claim))
    .flatMap((claim) => coveredSpan(claim) ?? [])
    .filter((denied) => denied.from <= moment.to)
    .map(({ to }) => to);
  const ends = tie.claims.flatMap((claim) => (asserts(claim) ? (statedEnd(claim) ?? []) : []));
  const over = [...denials, ...ends.filter((end) => end < moment.from)];
  return reaching.filter((claim) => {
    const seenUntil = lastDayOf([claim]);
    return !over.some((end) => end > seenUntil);
  });
}

/** What spoke against the tie before the moment, and saw no end of that. */
export function opposedUntil({ claims }: Tie, moment: Span): readonly Claim[] {
  return claims.filter(
    (claim) => claim.stance !== 'supports' && isDatedByText(claim) && reachesInto(claim, moment),
  );
}

/** The last day for which one of the claims vouches. */
export function lastDayOf(claims: readonly Claim[]): Day {
  return claims.reduce(
    (last, claim) => Math.max(last, coveredSpan(claim)?.to ?? last),
    Number.NEGATIVE_INFINITY,
  );
}
