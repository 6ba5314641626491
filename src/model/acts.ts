import { asserts, isAct } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import { remembered } from './remembered.ts';

/** Whether any claim of a dataset tells of an act, so that readers meet the sign for it. */
export const hasActs = remembered(({ claims }: Dataset): boolean =>
  claims.some((claim) => asserts(claim) && isAct(claim)),
);
