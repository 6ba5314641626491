import type { ClaimId, PassageId, Snapshot } from '../model/dataset.ts';

/**
 * Numbers the notes of a caption from 1 on, one for each passage that a sentence rests on: of
 * several claims on the same passage only the first has a number.
 */
export function footnotesOf({ caption }: Snapshot): ReadonlyMap<ClaimId, number> {
  const numbers = new Map<ClaimId, number>();
  for (const { claims } of caption) {
    const cited = new Set<PassageId>();
    for (const { id, passage } of claims) {
      if (cited.has(passage.id)) continue;
      cited.add(passage.id);
      numbers.set(id, numbers.size + 1);
    }
  }
  return numbers;
}
