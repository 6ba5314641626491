import { folded } from '../ui/folded.ts';
import type { Entry } from './entries.ts';

/** An entry with its words as they are compared: each behind one blank. */
interface Prepared {
  readonly entry: Entry;
  readonly title: string;
  readonly all: string;
}

/** The same as the search index takes for the end of a word. */
const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]+/gu;

/**
 * Prepares very many entries to be looked for, without an index: of tens of thousands it would take
 * seconds to build, and a glance at every text takes a few milliseconds. Finds whole words and
 * beginnings, none with a slip in it; the best come first, and else the order is that of the entries.
 */
export function scanEntries(entries: readonly Entry[]): (sought: string) => readonly Entry[] {
  const prepared = entries.map((entry): Prepared => {
    const { title, about, alsoBy } = entry;
    return { entry, title: blanked(title), all: blanked(`${title} ${about} ${alsoBy}`) };
  });
  return (sought) => {
    const words = blanked(sought).trimEnd();
    const each = words.split(' ').flatMap((word) => (word === '' ? [] : [` ${word}`]));
    if (each.length === 0) return [];
    return prepared
      .filter(({ all }) => each.every((word) => all.includes(word)))
      .map(({ entry, title }) => ({ entry, rank: rankOf(title, words, each) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ entry }) => entry);
  };
}

function blanked(text: string): string {
  return ` ${folded(text).replaceAll(BETWEEN_WORDS, ' ').trim()}`;
}

/** What is called so, what begins so, what has all the words in its title, and the rest. */
function rankOf(title: string, words: string, each: readonly string[]): number {
  if (title === words) return 0;
  if (title.startsWith(`${words} `)) return 1;
  if (title.startsWith(words)) return 2;
  return each.every((word) => title.includes(word)) ? 3 : 4;
}
