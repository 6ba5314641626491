import type { Claim, Source } from './dataset.ts';
import { type Day, overlaps, type Span } from './time/day.ts';
import { type Edtf, type EdtfEnd, isOpenEnded } from './time/edtf.ts';

/** Facts, official statements and analyses assert; forecasts and hypotheticals only suppose. */
export function asserts(claim: Pick<Claim, 'modality'>): boolean {
  return claim.modality !== 'forecast' && claim.modality !== 'hypothetical';
}

/** Whether the time is that of the text: where another document dates its words, no text speaks of that time. */
export function isDatedByText({ time }: Pick<Claim, 'time'>): boolean {
  return time.basis !== 'outside';
}

/** What decides of which time a claim speaks. */
export interface Dated extends Pick<Claim, 'modality'> {
  readonly time: Pick<Claim['time'], 'when' | 'kind'>;
  readonly source: Pick<Source, 'written'>;
}

/**
 * Whether words say of an act only that it was done by some time, such as "is believed to have received": it belongs to no
 * day that anybody knows, and makes no tie stand at any.
 */
function isOfNoKnownDay({ time, modality }: Dated): boolean {
  const { when, kind } = time;
  return (
    kind === 'event' &&
    when.kind === 'interval' &&
    when.start === 'unknown' &&
    asserts({ modality })
  );
}

/**
 * The days for which a time vouches: of a date of one of several years none, so that `from` is after `to`; of an
 * interval with such an end what lies between its latest beginning and its earliest end; else all that it may mean.
 */
export function sureSpan(when: Edtf): Span {
  const { start, end } = when.kind === 'date' ? { start: when.date, end: when.date } : when;
  const first = vagueSpan(start === 'unknown' ? end : start);
  const last = vagueSpan(end === 'unknown' ? start : end);
  return { from: first?.to ?? when.span.from, to: last?.from ?? when.span.to };
}

function vagueSpan(end: EdtfEnd): Span | null {
  return typeof end === 'object' && end.vague ? end.span : null;
}

/**
 * The days a claim vouches for: none where it names several years and not which of them. An assertion vouches for nothing after its source was written;
 * a forecast or hypothetical speaks of whatever time it names. `null` when nothing is left.
 */
export function coveredSpan(claim: Claim): Span | null {
  const sure = sureSpan(claim.time.when);
  if (isOfNoKnownDay(claim)) return null;
  const to = asserts(claim) ? lastCoveredDay(claim) : sure.to;
  return to < sure.from ? null : { from: sure.from, to };
}

/**
 * An assertion vouches for no day after its source was written, as far as anybody knows when that was. Of an act that
 * stands until it is undone, words tell when it was done: what follows is carried forward.
 */
function lastCoveredDay({ time, source }: Dated): Day {
  const { when, kind } = time;
  const doneOnce = kind === 'event' && when.kind === 'interval' && typeof when.start === 'object';
  const { to } = doneOnce && isOpenEnded(when) ? when.start.span : sureSpan(when);
  return source.written === null ? to : Math.min(to, source.written.when.span.to);
}

/** Whether the claim speaks of some part of the moment. */
export function covers(claim: Dated, moment: Span): boolean {
  const sure = sureSpan(claim.time.when);
  if (!overlaps(sure, moment) || isOfNoKnownDay(claim)) return false;
  return !asserts(claim) || lastCoveredDay(claim) >= Math.max(sure.from, moment.from);
}

/** Whether the claim asserted, before the moment, something that it did not see end. */
export function reachesInto(claim: Claim, moment: Span): boolean {
  if (!asserts(claim) || !isOpenEnded(claim.time.when)) return false;
  const to = lastCoveredDay(claim);
  return to >= sureSpan(claim.time.when).from && to < moment.from;
}

/**
 * Whether the claim tells of an act: something that is over when it is done, such as a vote or a visit. An act with an
 * open end, such as a recognition, stands until it is undone, as a state does.
 */
export function isAct({ time }: Claim): boolean {
  return time.kind === 'event' && !isOpenEnded(time.when);
}

/** The last day of a state whose words say until when it held; `null` where they do not. */
export function statedEnd({ time, stance }: Claim): Day | null {
  const { when, kind, basis } = time;
  if (kind === 'event' || basis !== 'stated' || stance !== 'supports') return null;
  return when.kind === 'interval' && typeof when.end === 'object' ? when.end.span.to : null;
}

/** The first day of a state whose words say since when it holds; `null` where they do not. */
export function statedStart({ time, stance }: Claim): Day | null {
  const { when, kind, startBasis } = time;
  if (kind === 'event' || startBasis !== 'stated' || stance !== 'supports') return null;
  return when.kind === 'interval' && typeof when.start === 'object' ? when.start.span.from : null;
}

/**
 * Whether a claim tells since when what it says holds. What is only dated from the writing of its text, as in "continues
 * to be", held at that day, and so did what a coder knows of one date; nobody says for how long it had. An act begins
 * nothing that lasts, unless it stands until it is undone.
 */
export function tellsBeginning({ time, source }: Claim): boolean {
  const { when, kind, startBasis } = time;
  if (kind === 'event') return isOpenEnded(when);
  if (startBasis === 'stated') return when.kind === 'date' || typeof when.start === 'object';
  if (when.kind === 'date' || typeof when.start !== 'object') return false;
  return source.written === null || !overlaps(when.start.span, source.written.when.span);
}
