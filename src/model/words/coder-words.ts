import type { CodedCounts } from '../coders.ts';
import type { Coder } from '../dataset.ts';
import { timeInWords } from './time-words.ts';
import { countInWords } from './words.ts';

/** In how many codings claims stand: "Of 12 claims, in both codings: 7; in one of them: 3; in neither: 2." */
export function codedInWords({ inAll, inSome, inNone, byCoder }: CodedCounts): string {
  const total = countInWords(inAll + inSome + inNone, 'claim');
  switch (byCoder.size) {
    case 1:
      return `Of ${total}, in this coding: ${inAll}; not in it: ${inNone}.`;
    case 2:
      return `Of ${total}, in both codings: ${inAll}; in one of them: ${inSome}; in neither: ${inNone}.`;
    default:
      return `Of ${total}, in all ${byCoder.size} codings: ${inAll}; in some of them: ${inSome}; in none: ${inNone}.`;
  }
}

/** When a coder coded, as far as it is known. */
export function codedWhenInWords({ when }: Coder): string {
  return when === null ? 'At a time that is not known' : timeInWords(when);
}
