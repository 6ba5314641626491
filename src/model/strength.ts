import { asserts } from './coverage.ts';
import type { Claim, Passage } from './dataset.ts';
import { MODALITIES } from './evidence-base.ts';
import { byPlaceInText } from './passage-order.ts';
import { remembered } from './remembered.ts';
import { byId } from './tie.ts';
import type { EdtfDate } from './time/edtf.ts';

/** Words as a reader is shown them, once, with all that is claimed on them: the strongest claim first. */
export interface Quoted {
  readonly claims: readonly [Claim, ...Claim[]];
}

/** The quotations to read first, and all others; both the strongest first. */
export interface RankedQuotations {
  readonly best: readonly Quoted[];
  readonly rest: readonly Quoted[];
}

/** So many quotations are read; the others wait until they are asked for. */
const BEST = 3;

/**
 * Orders claims by how much they tell of a tie, the strongest first. What is stated comes before what is
 * presupposed; facts before official statements, analyses, forecasts and hypotheticals; a time of the text before
 * one from outside; the specific before the general: words of the text before its headline, an event, a voice or
 * people by name, a finer date. Two claims are never equal: what is as strong stands in the order of the texts.
 */
export function byStrength(a: Claim, b: Claim): number {
  for (const weaknessOf of WEAKNESSES) {
    const difference = weaknessOf(a) - weaknessOf(b);
    if (difference !== 0) return difference;
  }
  return byId(a.source, b.source) || byPlaceInText(a.passage, b.passage) || byId(a, b);
}

/** What makes a claim weaker than another, in numbers; the first that differs decides. */
const WEAKNESSES: readonly ((claim: Claim) => number)[] = [
  ({ directness }) => (directness === 'stated' ? 0 : 1),
  ({ modality }) => MODALITIES.indexOf(modality),
  ({ time }) => (time.basis === 'outside' ? 1 : 0),
  (claim) => (isHeadline(claim) ? 1 : 0),
  ({ event, time }) => (event !== null || time.kind === 'event' ? 0 : 1),
  ({ speaker, persons }) => (speaker.name !== null || persons.length > 0 ? 0 : 1),
  coarseness,
  ({ time }) => [time.startBasis, time.basis].filter((basis) => basis !== 'stated').length,
];

/** A headline sums up; where it is quoted, the text says the same in full. */
const isHeadline = remembered(
  ({ passage, source }: Claim) =>
    source.title !== null && wordsOf(passage) === wordsOf({ exact: source.title }),
);

/** How coarse the date is, or the finer end of an interval: a day 0, a month 2, a year 4; about such a one, 1 more. */
function coarseness({ time: { when } }: Claim): number {
  const dates = when.kind === 'date' ? [when.date] : [when.start, when.end];
  return Math.min(...dates.map((date) => (typeof date === 'object' ? coarsenessOf(date) : 6)));
}

const PRECISIONS = { day: 0, month: 2, year: 4 } as const;

function coarsenessOf({ precision, approximate, uncertain }: EdtfDate): number {
  return PRECISIONS[precision] + (approximate || uncertain ? 1 : 0);
}

/** Whether something that words say is known to be wrong. */
type Errs = (passage: Passage) => boolean;

const NONE_ERRS: Errs = () => false;

/** Quotations, the strongest first, each of the same words once; of what is said, what errs comes last. */
export function quotedIn(claims: Iterable<Claim>, errs: Errs = NONE_ERRS): readonly Quoted[] {
  const byWords = new Map<string, [Claim, ...Claim[]]>();
  const presupposed = ({ directness }: Claim) => Number(directness === 'presupposed');
  const wrong = ({ passage }: Claim) => Number(errs(passage));
  const ordered = [...new Set(claims)].sort(
    (a, b) => presupposed(a) - presupposed(b) || wrong(a) - wrong(b) || byStrength(a, b),
  );
  for (const claim of ordered) {
    const words = wordsOf(claim.passage);
    const before = byWords.get(words);
    if (before === undefined) byWords.set(words, [claim]);
    else before.push(claim);
  }
  return [...byWords.values()].map((own) => ({ claims: own }));
}

/** Words are the same however their lines are broken. */
function wordsOf({ exact }: { readonly exact: string }): string {
  return exact.replaceAll(/\s+/g, ' ').trim();
}

/**
 * The three strongest quotations, and the rest. Where the three would be of one document and another says it
 * too, the strongest of that takes the place of the third.
 */
export function bestFirst(claims: Iterable<Claim>, errs: Errs = NONE_ERRS): RankedQuotations {
  const all = quotedIn(claims, errs);
  const strongest = all.slice(0, BEST);
  const sources = new Set(strongest.flatMap((each) => each.claims.map(({ source }) => source)));
  const [first] = strongest;
  const other =
    first === undefined || strongest.length < BEST || sources.size > 1
      ? undefined
      : all.find((each) =>
          each.claims.some((claim) => !sources.has(claim.source) && saysToo(claim, first)),
        );
  const best = other === undefined ? strongest : [...strongest.slice(0, -1), other];
  return { best, rest: all.filter((each) => !best.includes(each)) };
}

/** Whether a claim says it as the strongest does: neither presupposes nor supposes what that one says. */
function saysToo(claim: Claim, { claims: [strongest] }: Quoted): boolean {
  return claim.directness === strongest.directness && asserts(claim) === asserts(strongest);
}
