import type { Claim, PassageId, Snapshot } from '../../model/dataset.ts';

/** A sentence of a caption with its notes: for each passage it rests on, a number and one claim. */
export interface NotedSentence {
  readonly sentence: string;
  readonly notes: readonly { readonly number: number; readonly claim: Claim }[];
}

/**
 * Numbers the passages of a caption from 1 on, in the order in which they are first cited. A passage
 * keeps its number wherever it is cited again, and has one note in a sentence, however many of its
 * claims the sentence rests on.
 */
export function notedSentences({ caption }: Snapshot): readonly NotedSentence[] {
  const numbers = new Map<PassageId, number>();
  return caption.map(({ sentence, claims }) => {
    const cited = new Map(claims.toReversed().map((claim) => [claim.passage.id, claim]));
    const notes = claims
      .filter((claim) => cited.get(claim.passage.id) === claim)
      .map((claim) => {
        const number = numbers.get(claim.passage.id) ?? numbers.size + 1;
        numbers.set(claim.passage.id, number);
        return { number, claim };
      });
    return { sentence, notes };
  });
}
