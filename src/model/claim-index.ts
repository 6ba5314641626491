import type { Claim, Dataset, EventId, SourceId, SpeakerId } from './dataset.ts';
import { remembered } from './remembered.ts';
import { groupedBy } from './tie-index.ts';

/** Claims by where they stand, who makes them and what they tell of; each in the order of the dataset. */
export interface ClaimIndex {
  readonly bySource: ReadonlyMap<SourceId, readonly Claim[]>;
  readonly bySpeaker: ReadonlyMap<SpeakerId, readonly Claim[]>;
  readonly byEvent: ReadonlyMap<EventId | undefined, readonly Claim[]>;
}

/** The index of the claims of a dataset, built once. */
export function claimIndexOf({ claims }: Pick<Dataset, 'claims'>): ClaimIndex {
  return indexOf(claims);
}

const indexOf = remembered(
  (claims: readonly Claim[]): ClaimIndex => ({
    bySource: groupedBy(claims, ({ source }) => source.id),
    bySpeaker: groupedBy(claims, ({ speaker }) => speaker.id),
    byEvent: groupedBy(claims, ({ event }) => event?.id),
  }),
);
