import { type Bundle, type Footing, isOpen, type Triad } from './triads.ts';

/**
 * When three actors are balanced. `strict`: no or two negative signs (Cartwright and Harary 1956).
 * `weak`: anything but exactly one negative sign, so that three enemies are balanced too
 * (Davis 1967).
 */
export type Rule = 'strict' | 'weak';

/** `either` where signs that are not known to be one or the other leave it open. */
export type Verdict = 'balanced' | 'unbalanced' | 'either';

/** A footing on which a sign, and what follows from it, is only conditional. */
export type Condition = Exclude<Footing, 'attested'>;

/** Whether a triad is balanced, by what is known of its three signs. */
export function verdictOn({ bundles }: Pick<Triad, 'bundles'>, rule: Rule): Verdict {
  const negative = bundles.filter(({ sign }) => sign === 'negative').length;
  const open = bundles.filter(({ sign }) => isOpen(sign)).length;
  const verdicts = Array.from({ length: open + 1 }, (_, more) => isBalanced(negative + more, rule));
  if (verdicts.every((balanced) => balanced)) return 'balanced';
  return verdicts.some((balanced) => balanced) ? 'either' : 'unbalanced';
}

/** What a triad is where only signs on such footings count, and all others are left open. */
export function onFootings<Some extends Pick<Triad, 'bundles'>>(
  triad: Some,
  footings: readonly Footing[],
): Some {
  const [one, two, three] = triad.bundles;
  const counted = (bundle: Bundle): Bundle =>
    isAmong(bundle.restsOn, footings) ? bundle : { ...bundle, sign: 'unknown' };
  return { ...triad, bundles: [counted(one), counted(two), counted(three)] };
}

/** Strongest first, so that a verdict is put on no weaker a footing than it needs. */
const CONDITIONS: readonly (readonly Condition[])[] = [
  [],
  ['presupposed'],
  ['carried forward'],
  ['presupposed', 'carried forward'],
];

/**
 * On what conditions the verdict stands; on none where attested ties alone settle it. Where it could be
 * either, what would follow from the open signs stands on those of the others.
 */
export function conditionsOf(triad: Pick<Triad, 'bundles'>, rule: Rule): readonly Condition[] {
  const verdict = verdictOn(triad, rule);
  const settled = triad.bundles.filter(({ sign }) => !isOpen(sign));
  const holdsOn = (conditions: readonly Condition[]) =>
    verdict === 'either'
      ? settled.every(({ restsOn }) => isAmong(restsOn, ['attested', ...conditions]))
      : verdictOn(onFootings(triad, ['attested', ...conditions]), rule) === verdict;
  return CONDITIONS.find(holdsOn) ?? [];
}

function isAmong(footing: Footing | null, footings: readonly Footing[]): boolean {
  return footing !== null && footings.includes(footing);
}

/** What follows for a triad from each answer of its only open sign; `null` where none or several are open. */
export function outcomesOf(
  triad: Pick<Triad, 'bundles'>,
  rule: Rule,
): { readonly open: Bundle; readonly ifPositive: Verdict; readonly ifNegative: Verdict } | null {
  const [open, ...others] = triad.bundles.filter(({ sign }) => isOpen(sign));
  if (open === undefined || others.length > 0) return null;
  const negative = triad.bundles.filter(({ sign }) => sign === 'negative').length;
  const verdictWith = (more: number) =>
    isBalanced(negative + more, rule) ? 'balanced' : 'unbalanced';
  return { open, ifPositive: verdictWith(0), ifNegative: verdictWith(1) };
}

export function isBalanced(negativeSigns: number, rule: Rule): boolean {
  return rule === 'weak' ? negativeSigns !== 1 : negativeSigns % 2 === 0;
}
