import type { Edtf, EdtfEnd } from '../time/edtf.ts';
import type { Basis, TimeWithBases } from '../time/grounded.ts';

export const BASIS_IN_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'stated by the passage',
  inferred: 'inferred, not stated',
  outside: 'from outside the text',
};

/** How a time is known: "stated by the passage", "the beginning is stated by the passage; no end is stated". */
export function basesInWords(time: TimeWithBases): string {
  const { startBasis, basis } = time;
  if (startBasis === basis) return BASIS_IN_WORDS[basis];
  const { start, end } = endsOf(time.when);
  const ends = [endInWords('beginning', start, startBasis), endInWords('end', end, basis)];
  // What is stated goes first.
  return (basis === 'stated' ? ends.reverse() : ends).join('; ');
}

function endInWords(which: 'beginning' | 'end', end: EdtfEnd, basis: Basis): string {
  if (basis === 'inferred' && typeof end === 'string') return `no ${which} is stated`;
  return `the ${which} is ${BASIS_IN_WORDS[basis]}`;
}

/** The same in a word or three, for the end of which there is something to tell: "inferred", "no end stated". */
export function basesInShort(time: TimeWithBases): string {
  const { startBasis, basis, when } = time;
  if (startBasis === basis) return basis;
  const { start, end } = endsOf(when);
  const [which, told, other] =
    basis === 'stated' ? ['beginning', start, startBasis] : ['end', end, basis];
  if (other === 'inferred' && typeof told === 'string') return `no ${which} stated`;
  return `${which} ${other}`;
}

function endsOf(when: Edtf) {
  return when.kind === 'interval' ? when : { start: when.date, end: when.date };
}
