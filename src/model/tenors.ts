import { type Dataset, TENORS, type Tenor } from './dataset.ts';

/** The tenors that a dataset knows, for legends: what nothing in it has is not explained. */
export function tenorsIn({ claims, publicRecord }: Dataset): readonly Tenor[] {
  const told = new Set<Tenor>();
  for (const { tenor } of claims) told.add(tenor);
  for (const { tenor } of publicRecord) told.add(tenor);
  return TENORS.filter((tenor) => told.has(tenor));
}
