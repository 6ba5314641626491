import type { Amount } from './amount.ts';
import type { Standing } from './standing.ts';

/** What an amount is of, as views and addresses name it: its unit, and an empty text where it has none. */
export function measureOf({ unit }: Amount): string {
  return unit ?? '';
}

/**
 * How far from zero the largest amount of a measure is among the claims that make a tie stand; `null` where none of
 * them gives one. Never a sum: two sources may count the same thing.
 */
export function sizeIn({ evidence }: Pick<Standing, 'evidence'>, measure: string): number | null {
  let largest: number | null = null;
  for (const { amount } of evidence) {
    if (amount === null || measureOf(amount) !== measure) continue;
    largest = Math.max(largest ?? 0, Math.abs(amount.value));
  }
  return largest;
}
