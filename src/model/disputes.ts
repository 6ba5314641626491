import { asserts } from './coverage.ts';
import type { Dataset } from './dataset.ts';
import { remembered } from './remembered.ts';
import { differ } from './standing.ts';
import { tiesOf } from './tie.ts';

/**
 * Whether voices of a dataset disagree on any tie, so that readers may meet the sign for it: another voice speaks
 * against what one says, or against what is on record, or a question is answered differently.
 */
export const hasDisputes = remembered((dataset: Dataset): boolean =>
  tiesOf(dataset).some(({ claims, disagreements, publicRecord }) => {
    if (disagreements.length > 0) return true;
    const opposing = claims.filter((claim) => claim.stance !== 'supports' && asserts(claim));
    if (opposing.length === 0) return false;
    return (
      publicRecord.length > 0 ||
      differ(
        claims.filter(({ stance }) => stance === 'supports'),
        opposing,
      )
    );
  }),
);
