import type { Sentence } from '../model/words/prose.ts';
import { passageInWords } from '../model/words/quotation-words.ts';
import { useOpenClaim } from './use-explorer.tsx';

/** Gives the stretches of a sentence, with the way to the words behind each of its numbers. */
export function useNoted() {
  const openClaim = useOpenClaim();
  return ({ clauses }: Sentence) =>
    clauses.map(({ words, aside, notes }) => ({
      words,
      aside,
      notes: notes.map(({ number, claim }) => ({
        number,
        words: claim === null ? null : passageInWords(claim.passage),
        onOpen: () => {
          if (claim !== null) openClaim(claim);
        },
      })),
    }));
}
