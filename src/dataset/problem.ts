import { shown } from './plain-text.ts';

/** One thing that is wrong with a dataset, told so that its owner can mend it. */
export interface Problem {
  /** Which record: `claim "china-sees.07.a"`, or `the dataset` where it is none in particular. */
  readonly record: string;
  /** Which of its fields: `time.edtf`, or {@link WHOLE} where it is none in particular. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** The field of a problem that is one of the record as a whole. */
export const WHOLE = '(the whole)';

/** How many problems are told one by one; the rest are only counted. */
export const PROBLEMS_TOLD = 20;

export function problemInWords({ record, field, found, expected }: Problem): string {
  const place = field === WHOLE ? record : `${record}, field "${field}"`;
  return `In ${place}: found ${found}, expected ${expected}.`;
}

const LONGEST_QUOTE = 60;

/** A value as it may stand in a sentence: short, and with its quotation marks. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return `"${shortened(value, LONGEST_QUOTE)}"`;
}

/** The beginning of a text on one line, in characters that can be seen and that do nothing to what follows. */
export function shortened(text: string, longest: number): string {
  const beginning = shown(text.slice(0, longest)).replaceAll(/[\r\n\u0085\u2028\u2029]+/g, ' ');
  return text.length > longest ? `${beginning}…` : beginning;
}
