import { measureOf } from '../../model/amounts.ts';
import type { Claim } from '../../model/dataset.ts';

/** The amounts that claims give, each once, as numbers with their units: "300 tonnes". Never added up. */
export function amountsTold(claims: readonly Claim[]): readonly string[] {
  const amounts = claims.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const inOrder = amounts.toSorted(
    (a, b) => compare(measureOf(a), measureOf(b)) || a.value - b.value,
  );
  const told = inOrder.map(({ value, unit }) => (unit === null ? `${value}` : `${value} ${unit}`));
  return [...new Set(told)];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
