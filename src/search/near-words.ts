import { folded } from '../ui/folded.ts';
import { wordsAsTyped } from '../ui/sought-words.ts';

/** A word as it is written somewhere, and how often. */
interface Written {
  readonly word: string;
  readonly plain: string;
  count: number;
}

/** How many slips there may be in a word for it to be meant all the same: at most one in three letters, and two. */
export function mostSlips(letters: number): number {
  return letters < 4 ? 0 : Math.min(2, Math.floor(letters / 3));
}

/** Words that are near what somebody typed. */
export interface NearWords {
  /** Those with one slip behind the first letter, as they are compared: what was typed finds what has them. */
  readonly meant: (plain: string) => readonly string[];
  /**
   * The word that is nearest in letters, and of those the most frequent, as it is written; null where none is near. Words
   * with another first letter come last, and have no other slip: few people mistake the beginning.
   */
  readonly nearest: (plain: string) => string | null;
}

const FEWEST_FORGIVEN = 5;

/** Finds words of some texts that are near another. In numbers there are no slips: 2022 is not nearly 2023. */
export function nearWordsIn(texts: Iterable<string>): NearWords {
  const words = writtenIn(texts);
  const near = (plain: string, most: number) =>
    /\p{N}/u.test(plain)
      ? []
      : words.flatMap((written) => {
          const slips = slipsBetween(plain, written.plain, most);
          return slips > most ? [] : [{ written, slips }];
        });
  return {
    meant: (plain) =>
      plain.length < FEWEST_FORGIVEN
        ? []
        : near(plain, 1).flatMap(({ written }) =>
            written.plain[0] === plain[0] ? [written.plain] : [],
          ),
    nearest: (plain) => {
      const most = mostSlips(plain.length);
      const [best] = near(plain, most)
        .map(({ written, slips }) => {
          const sameBegin = written.plain[0] === plain[0];
          return { written, far: sameBegin ? slips : slips + most };
        })
        .filter(({ far }) => far <= most + 1)
        .sort((a, b) => a.far - b.far || b.written.count - a.written.count);
      return best?.written.word ?? null;
    },
  };
}

function writtenIn(texts: Iterable<string>): readonly Written[] {
  const known = new Map<string, Written>();
  for (const text of texts) {
    for (const word of text.split(/[^\p{L}\p{M}]+/u)) {
      const plain = folded(word);
      const written = known.get(plain);
      if (written !== undefined) written.count += 1;
      else if (wordsAsTyped(word) === ` ${plain}`) known.set(plain, { word, plain, count: 1 });
    }
  }
  return [...known.values()];
}

/**
 * The fewest letters left out, added, changed or swapped with their neighbour that make one word of another
 * (optimal string alignment); more than `most` where there are more.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  if (Math.abs(a.length - b.length) > most) return tooMany;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow({ a, b, row, before, last });
    if (Math.min(...next) > most) return tooMany;
    [before, last] = [last, next];
  }
  return Math.min(last.at(-1) ?? tooMany, tooMany);
}

interface Rows {
  readonly a: string;
  readonly b: string;
  readonly row: number;
  readonly before: readonly number[];
  readonly last: readonly number[];
}

function nextRow({ a, b, row, before, last }: Rows): readonly number[] {
  const next = [row];
  const at = (numbers: readonly number[], column: number) => numbers[column] ?? Infinity;
  for (let column = 1; column <= b.length; column += 1) {
    const changed = a[row - 1] === b[column - 1] ? 0 : 1;
    const swapped =
      column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
        ? at(before, column - 2) + 1
        : Infinity;
    const added = Math.min(at(last, column), at(next, column - 1)) + 1;
    next.push(Math.min(added, at(last, column - 1) + changed, swapped));
  }
  return next;
}
