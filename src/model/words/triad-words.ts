import { type Bundle, type Sign, type Triad, type Verdict, verdictOn } from '../triads.ts';
import { capitalised } from './words.ts';

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
export function signInWords({ sign, ties }: Bundle): string {
  const disputed = ties.filter((tie) => tie.disputed).length;
  if (disputed === 0) return SIGNS_IN_WORDS[sign];
  return `${SIGNS_IN_WORDS[sign]} ${disputed === 1 ? 'One of them is' : `${disputed} of them are`} disputed.`;
}

export const VERDICTS_IN_WORDS: Readonly<Record<Verdict, string>> = {
  balanced: 'balanced',
  unbalanced: 'not balanced',
  either: 'could be either',
};

/** The verdict of both rules, in one where they agree. */
export function verdictInWords(triad: Pick<Triad, 'bundles'>): string {
  const strict = VERDICTS_IN_WORDS[verdictOn(triad, 'strict')];
  const weak = VERDICTS_IN_WORDS[verdictOn(triad, 'weak')];
  const words =
    strict === weak
      ? `${strict}, under the strict rule and the weak one`
      : `${strict} under the strict rule, ${weak} under the weak one`;
  return `${capitalised(words)}.`;
}

/** The verdict of both rules in a few words: "balanced", "weakly balanced only", "could be either". */
export function verdictInFewWords(triad: Pick<Triad, 'bundles'>): string {
  const strict = verdictOn(triad, 'strict');
  const weak = verdictOn(triad, 'weak');
  if (strict === weak) return VERDICTS_IN_WORDS[strict];
  if (strict === 'unbalanced' && weak === 'balanced') return 'weakly balanced only';
  return `${VERDICTS_IN_WORDS[strict]}, weakly ${VERDICTS_IN_WORDS[weak]}`;
}
