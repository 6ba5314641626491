import type { Claim, Dataset, EventId, SourceId, SpeakerId } from './dataset.ts';
import { groupedBy } from './tie-index.ts';

/** Claims by where they stand, who makes them and what they tell of; each in the order of the dataset. */
export interface ClaimIndex {
  readonly bySource: ReadonlyMap<SourceId, readonly Claim[]>;
  readonly bySpeaker: ReadonlyMap<SpeakerId, readonly Claim[]>;
  readonly byEvent: ReadonlyMap<EventId | undefined, readonly Claim[]>;
}

const built = new WeakMap<readonly Claim[], ClaimIndex>();

/** The index of the claims of a dataset, built once. */
export function claimIndexOf({ claims }: Pick<Dataset, 'claims'>): ClaimIndex {
  const known = built.get(claims) ?? {
    bySource: groupedBy(claims, ({ source }) => source.id),
    bySpeaker: groupedBy(claims, ({ speaker }) => speaker.id),
    byEvent: groupedBy(claims, ({ event }) => event?.id),
  };
  built.set(claims, known);
  return known;
}
