import type { Claim } from './dataset.ts';
import { type Day, overlaps, type Span } from './time/day.ts';
import { isOpenEnded } from './time/edtf.ts';

/** Facts, official statements and analyses assert; forecasts and hypotheticals only suppose. */
export function asserts(claim: Claim): boolean {
  return claim.modality !== 'forecast' && claim.modality !== 'hypothetical';
}

/**
 * The days a claim vouches for. An assertion vouches for nothing after its source was written;
 * a forecast or hypothetical speaks of whatever time it names. `null` when nothing is left.
 */
export function coveredSpan(claim: Claim): Span | null {
  const { span } = claim.time.when;
  if (!asserts(claim)) return span;
  const to = lastCoveredDay(claim);
  return to < span.from ? null : { from: span.from, to };
}

/** An assertion vouches for no day after its source was written. */
function lastCoveredDay({ time, source }: Claim): Day {
  return Math.min(time.when.span.to, source.written.when.span.to);
}

/** Whether the claim speaks of some part of the moment. */
export function covers(claim: Claim, moment: Span): boolean {
  const { span } = claim.time.when;
  if (!overlaps(span, moment)) return false;
  return !asserts(claim) || lastCoveredDay(claim) >= Math.max(span.from, moment.from);
}

/** Whether the claim asserted, before the moment, something that it did not see end. */
export function reachesInto(claim: Claim, moment: Span): boolean {
  if (!asserts(claim) || !isOpenEnded(claim.time.when)) return false;
  const to = lastCoveredDay(claim);
  return to >= claim.time.when.span.from && to < moment.from;
}
