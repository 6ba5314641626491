import type { Amount } from '../amount.ts';
import { measureOf } from '../amounts.ts';
import type { Claim } from '../dataset.ts';
import { amountsOf } from '../measures.ts';
import { countInWords } from './words.ts';

/** A number as it was given, with its thousands set apart: "1,234.5". */
function numberInWords(value: number): string {
  const [whole = '', ...fraction] = String(value).replace('-', '−').split('.');
  // What is too large or too small to be written out has an exponent instead.
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}

/** "250 tonnes"; the number alone, where nobody says what it counts. */
export function amountInWords({ value, unit }: Amount): string {
  return withUnit(numberInWords(value), unit ?? '');
}

/** What is measured, as it stands in a list. */
export function measureInWords(measure: string): string {
  return measure === '' ? 'amount without a unit' : measure;
}

/** From the smallest to the largest: "250", "1 to 250 tonnes". */
export function rangeInWords(values: readonly number[], measure: string): string {
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined) return '';
  const words = [least, ...(most > least ? [most] : [])].map(numberInWords);
  return withUnit(words.join(' to '), measure);
}

/** Of more amounts than this, the smallest and the largest are told. */
const MOST_LISTED = 4;

/**
 * The amounts that claims give, never added up: "250; 300 tonnes (2 sources)", "1 to 250 tonnes (12 amounts, one
 * source)"; nothing where they give none.
 */
export function amountsInWords(claims: readonly Claim[], measure: string): string {
  const own = claims.filter(({ amount }) => amount !== null && measureOf(amount) === measure);
  const values = amountsOf(own, measure);
  if (values.length === 0) return '';
  const sources = countInWords(new Set(own.map(({ source }) => source)).size, 'source');
  if (values.length > MOST_LISTED) {
    return `${rangeInWords(values, measure)} (${values.length} amounts, ${sources})`;
  }
  const listed = withUnit(values.map(numberInWords).join('; '), measure);
  return values.length === 1 ? listed : `${listed} (${sources})`;
}

/** The same of everything that they measure. */
export function allAmountsInWords(claims: readonly Claim[]): readonly string[] {
  const measures = new Set(
    claims.flatMap(({ amount }) => (amount === null ? [] : measureOf(amount))),
  );
  return [...measures].sort().map((measure) => amountsInWords(claims, measure));
}

/** How the widths of lines tell amounts. */
export function widthByAmountInWords({
  measure,
  logarithmic,
}: {
  readonly measure: string;
  readonly logarithmic: boolean;
}): string {
  const largest =
    measure === '' ? 'the largest amount without a unit' : `the largest amount of “${measure}”`;
  const how = logarithmic ? 'equal steps are equal ratios' : 'by its square root';
  return `Line width: ${largest} that one claim gives, whatever its sign, ${how}; never added up.`;
}

function withUnit(words: string, measure: string): string {
  return measure === '' ? words : `${words} ${measure}`;
}
