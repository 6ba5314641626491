import { shortened } from '../dataset/problem.ts';

/** Of a cell, a name or an address, in characters: more than shows of any. */
const LONGEST = 300;

/** As much of what a file holds as is of use in a question or a message. Browsers lay out all they are given. */
export function beginningOf(text: string): string {
  return shortened(text, LONGEST);
}
