import type { Claim, Coder, Dataset } from './dataset.ts';
import { remembered } from './remembered.ts';

/** How many claims stand in the own codings of how many coders. */
export interface CodedCounts {
  readonly inAll: number;
  /** In at least one coding, but not in all. */
  readonly inSome: number;
  readonly inNone: number;
  /** How many stand in the coding of each. */
  readonly byCoder: ReadonlyMap<Coder, number>;
}

type Coded = Pick<Dataset, 'coders'> & { readonly claims: readonly Pick<Claim, 'codedBy'>[] };

export const countByCoders = remembered(({ coders, claims }: Coded): CodedCounts => {
  const byCoder = new Map(coders.map((coder) => [coder, 0]));
  let inAll = 0;
  let inNone = 0;
  for (const { codedBy } of claims) {
    const own = new Set(codedBy);
    if (own.size === 0) inNone += 1;
    else if (own.size === coders.length) inAll += 1;
    for (const coder of own) byCoder.set(coder, (byCoder.get(coder) ?? 0) + 1);
  }
  return { inAll, inSome: claims.length - inAll - inNone, inNone, byCoder };
});
