import { type Dataset, TENORS, type Tenor } from './dataset.ts';
import { remembered } from './remembered.ts';

/** The tenors that a dataset knows, for legends: what nothing in it has is not explained. */
export const tenorsIn = remembered(({ claims, publicRecord }: Dataset): readonly Tenor[] => {
  const told = new Set<Tenor>();
  for (const { tenor } of claims) told.add(tenor);
  for (const { tenor } of publicRecord) told.add(tenor);
  return TENORS.filter((tenor) => told.has(tenor));
});
