/**
 * Krippendorff's alpha for nominal values (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 where
 * all agree, 0 where they agree as often as chance would have it, less where less often. A unit is the values
 * that coders gave it; who gave none is left out, and a unit with one value tells nothing.
 *
 * `null` where it is undefined: where all values are the same, or there are none.
 */
export function nominalAlpha(units: readonly (readonly string[])[]): number | null {
  const paired = units.filter((values) => values.length > 1);
  const all = paired.flat();
  const expected = differingPairs(all);
  if (expected === 0) return null;
  const observed = paired.reduce(
    (sum, values) => sum + differingPairs(values) / (values.length - 1),
    0,
  );
  return 1 - ((all.length - 1) * observed) / expected;
}

/** Below so many units alpha says little, whatever it is. */
const FEWEST_UNITS = 20;

/** Alpha to three places, or why there is none. It gets no grade: what is enough depends on what it is for. */
export function alphaInWords(units: readonly (readonly string[])[]): string {
  if (units.length < FEWEST_UNITS) return 'too few';
  return nominalAlpha(units)?.toFixed(3) ?? 'undefined';
}

/** How many ordered pairs of some values are of two different ones. */
function differingPairs(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((rest, count) => rest - count ** 2, values.length ** 2);
}
