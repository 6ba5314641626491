import { measureOf } from './amounts.ts';
import type { Claim, Dataset } from './dataset.ts';
import { remembered } from './remembered.ts';

/** All that claims measure, what most of them do first; then in the order of the alphabet. */
export const measuresIn = remembered(({ claims }: Dataset): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { amount } of claims) {
    if (amount === null) continue;
    const measure = measureOf(amount);
    counts.set(measure, (counts.get(measure) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([measure]) => measure);
});

/** The amounts of a measure that claims give, each once, the smallest first. */
export function amountsOf(claims: readonly Claim[], measure: string): readonly number[] {
  const values = claims.flatMap(({ amount }) =>
    amount !== null && measureOf(amount) === measure ? [amount.value] : [],
  );
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The words by which sources or coders grade claims, each once, in the order of the alphabet. */
export const confidencesIn = remembered(({ claims }: Dataset): readonly string[] =>
  [...new Set(claims.flatMap(({ confidence }) => confidence ?? []))].sort(),
);
