import type { PairId } from '../tie.ts';
import type { Day, Span } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { type Bundle, isOpen, type Sign, signOf, type Triad } from '../triads.ts';
import {
  type Condition,
  conditionsOf,
  outcomesOf,
  type Rule,
  type Verdict,
  verdictOn,
} from '../verdict.ts';
import { dayInWords, momentName } from './moment-words.ts';
import { capitalised } from './words.ts';

type Sides = Pick<Triad, 'bundles'>;
type NameOfPair = (pair: PairId) => string;

const SIGNS_IN_WORDS: Readonly<Record<Sign, string>> = {
  positive:
    'Positive: the ties of these two that are shown and stand on sources are all cooperative.',
  negative:
    'Negative: the ties of these two that are shown and stand on sources are all conflictual.',
  ambivalent: 'Ambivalent: the ties of these two that are shown tell of both, or of what is both.',
  unstated:
    'Open: of ties of these two that are shown and stand on sources, nobody says whether they are cooperative.',
  unknown: 'Unknown: no tie of these two that is shown stands on sources.',
};

/** The sign of two actors with what it rests on, and with how many of the ties behind it are disputed. */
export function signInWords(bundle: Bundle): string {
  const { sign, ties } = bundle;
  const disputed = ties.filter((tie) => tie.disputed).length;
  const disputes =
    disputed === 1 ? 'One of them is disputed.' : `${disputed} of them are disputed.`;
  return [SIGNS_IN_WORDS[sign], footingInWords(bundle), disputed === 0 ? '' : disputes]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** On what a sign rests that attested ties alone do not give, and what they would give; else nothing. */
function footingInWords(bundle: Bundle): string {
  const { restsOn, ties } = bundle;
  if (restsOn === null || restsOn === 'attested') return '';
  const attested = signOf(ties.filter(({ state }) => state === 'attested'));
  const otherwise =
    attested === 'unknown'
      ? 'no attested tie gives it'
      : `attested ties alone would make it ${SIGN_NAMES[attested]}`;
  const condition = conditionInWords(restsOn, [bundle]);
  return `This sign is only ${restsOn}: it is so ${condition}; ${otherwise}.`;
}

const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  positive: 'positive',
  negative: 'negative',
  ambivalent: 'ambivalent',
  unstated: 'of unstated tenor',
  unknown: 'unknown',
};

export const VERDICTS_IN_WORDS: Readonly<Record<Verdict, string>> = {
  balanced: 'balanced',
  unbalanced: 'not balanced',
  either: 'could be either',
};

/** The verdict of both rules, in one where they agree, each with the condition on which it stands. */
export function verdictInWords(triad: Sides): string {
  const strict = VERDICTS_IN_WORDS[verdictOn(triad, 'strict')];
  const weak = VERDICTS_IN_WORDS[verdictOn(triad, 'weak')];
  const ifStrict = conditionOf(triad, 'strict');
  const ifWeak = conditionOf(triad, 'weak');
  if (strict === weak && ifStrict === ifWeak) {
    return `${capitalised(strict)}, under the strict rule and the weak one${ifStrict}.`;
  }
  const link = ifStrict === '' ? ',' : ';';
  return `${capitalised(strict)} under the strict rule${ifStrict}${link} ${weak} under the weak one${ifWeak}.`;
}

/** The verdict of both rules in a few words: "balanced", "weakly balanced only", "could be either". */
export function verdictInFewWords(triad: Sides): string {
  const strict = verdictOn(triad, 'strict');
  const weak = verdictOn(triad, 'weak');
  if (strict === weak) return `${VERDICTS_IN_WORDS[strict]}${conditionOf(triad, 'strict')}`;
  const condition = conditionOf(triad, 'weak');
  if (strict === 'unbalanced' && weak === 'balanced') return `weakly balanced only${condition}`;
  return `${VERDICTS_IN_WORDS[strict]}, weakly ${VERDICTS_IN_WORDS[weak]}${condition}`;
}

/** Which signs are open that decide a triad, and what would follow from each answer; nothing where none do. */
export function openInWords(triad: Sides, pairName: NameOfPair): string {
  const open = openThatDecide(triad);
  if (open.length === 0) return '';
  const answers = answersInWords(triad);
  const [only] = open;
  if (answers !== '' && only !== undefined) {
    return `It turns on ${pairName(only.pair)}, whose sign is ${reasonInWords(only)}: ${answers}.`;
  }
  const named = open.map((bundle) => `${pairName(bundle.pair)} (${reasonInWords(bundle)})`);
  return `${open.length === 3 ? 'All three' : 'Two'} signs are open: ${LIST.format(named)}.`;
}

/** The moments of a triad with their verdicts, and why where it could be either; those that are alike in one. */
export function throughTimeInWords(
  moments: readonly { readonly moment: Moment; readonly triad: Sides }[],
  pairName: NameOfPair,
): string {
  const alike = new Map<string, string[]>();
  for (const { moment, triad } of moments) {
    const words = `${verdictInFewWords(triad)}${openInFewWords(triad, pairName)}`;
    alike.set(words, [...(alike.get(words) ?? []), momentName(moment)]);
  }
  return `${[...alike].map(([words, own]) => `${LIST.format(own)} ${words}`).join('; ')}.`;
}

/** In brackets what would balance it, or what is open; nothing where no open sign decides. */
function openInFewWords(triad: Sides, pairName: NameOfPair): string {
  const open = openThatDecide(triad);
  if (open.length === 0) return '';
  if (open.length === 3) return ' (all three signs are open)';
  const outcomes = outcomesOf(triad, 'strict');
  const names = LIST.format(open.map(({ pair }) => pairName(pair)));
  if (outcomes === null) return ` (${names} are open)`;
  const isDecided = verdictOn(triad, 'weak') !== 'either';
  const answer = outcomes.ifPositive === 'balanced' ? 'positive' : 'negative';
  const condition = conditionsInWords(triad, 'strict');
  const also = condition === '' || (condition === conditionsInWords(triad, 'weak') && isDecided);
  return ` (${isDecided ? 'strictly ' : ''}balanced if ${names} is ${answer}${also ? '' : ` and ${condition}`})`;
}

/** "2014, 2022 and 2024". */
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The open signs on which the verdict of one rule or the other turns. */
function openThatDecide(triad: Sides): readonly Bundle[] {
  const decides = (['strict', 'weak'] as const).some((rule) => verdictOn(triad, rule) === 'either');
  return decides ? triad.bundles.filter(({ sign }) => isOpen(sign)) : [];
}

/** "balanced if that sign is negative, not balanced if it is positive"; nothing where several are open. */
function answersInWords(triad: Sides): string {
  const outcomes = outcomesOf(triad, 'strict');
  if (outcomes === null) return '';
  const [good, bad] =
    outcomes.ifPositive === 'balanced' ? ['positive', 'negative'] : ['negative', 'positive'];
  // An only open sign decides the strict rule always; where it does not decide the weak one too, that is said.
  const rule = verdictOn(triad, 'weak') === 'either' ? '' : ' under the strict rule';
  const condition = conditionsInWords(triad, 'strict');
  return `balanced${rule} if that sign is ${good}, not balanced if it is ${bad}${condition === '' ? '' : `; both only ${condition}`}`;
}

const REASONS: Readonly<Partial<Record<Sign, string>>> = {
  unstated: 'open, since nobody states the tenor',
};

function reasonInWords({ sign }: Bundle): string {
  return REASONS[sign] ?? SIGN_NAMES[sign];
}

/** On what condition a verdict stands; nothing where attested ties settle it, and where it is open. */
function conditionOf(triad: Sides, rule: Rule): string {
  const condition = verdictOn(triad, rule) === 'either' ? '' : conditionsInWords(triad, rule);
  return condition === '' ? '' : `, ${condition}`;
}

function conditionsInWords(triad: Sides, rule: Rule): string {
  const settled = triad.bundles.filter(({ sign }) => !isOpen(sign));
  return conditionsOf(triad, rule)
    .map((each) => conditionInWords(each, settled))
    .join(' and ');
}

/** "if what was said until 2022 still held", "if what is only taken for granted holds". */
function conditionInWords(condition: Condition, bundles: readonly Bundle[]): string {
  if (condition === 'presupposed') return 'if what is only taken for granted holds';
  const days = bundles.filter(({ restsOn }) => restsOn === condition).flatMap(lastSaid);
  const inOrder = days.toSorted((one, other) => one.day - other.day);
  const until = LIST.format(new Set(inOrder.map(({ day, moment }) => dayInWords(day, moment))));
  return `if what was said ${until === '' ? 'before' : `until ${until}`} still held`;
}

/** The days until which its ties carried forward were vouched for; where any of them gives the sign, the last. */
function lastSaid({ sign, ties }: Bundle): readonly LastSaid[] {
  const days = ties.flatMap(({ lastAttested: day, moment }) =>
    day !== null && Number.isFinite(day) ? [{ day, moment }] : [],
  );
  return isOpen(sign) ? days : days.toSorted((a, b) => b.day - a.day).slice(0, 1);
}

interface LastSaid {
  readonly day: Day;
  readonly moment: Span;
}
