import { groupedBy } from '../model/tie-index.ts';
import { hasWord, type Sought, searchable, soughtWords, wordsAsTyped } from '../ui/sought-words.ts';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entries.ts';
import { type NearWords, nearWordsIn } from './near-words.ts';

export interface FoundGroup {
  readonly kind: EntryKind;
  /** All that were found, the best first. */
  readonly items: readonly Entry[];
  /** So many are shown until more are asked for. */
  readonly most: number;
}

export interface Finding {
  readonly groups: readonly FoundGroup[];
  /** How many were found in all. */
  readonly total: number;
  /** A word that is near the one that finds nothing, and finds something. */
  readonly instead: string | null;
  /** Whether a word with a slip in it finds what was meant. */
  readonly forgiving: boolean;
}

/** At first so many of a kind are shown, so that none drowns the others. */
const MOST: Readonly<Record<EntryKind, number>> = {
  actor: 5,
  pair: 4,
  tie: 8,
  event: 5,
  speaker: 5,
  source: 5,
  quotation: 12,
};

/** To look for slips in all words of more entries takes longer than a reader waits. */
const MOST_FORGIVEN = 10_000;

/** An entry with its words as they are compared. */
interface Prepared {
  readonly entry: Entry;
  /** Its title alone, in plain words. */
  readonly called: string;
  readonly title: string;
  readonly all: string;
}

/**
 * Prepares entries to be looked for, as readers type: by whole words, beginnings, parts of words that no blanks set
 * apart, and, where they are not very many, words with a slip in them where no entry has the word itself.
 * The best come first, and else the order is that of the entries.
 *
 * Rejected: an index of words. It knows one form of each, no part of a Chinese name, and takes seconds to build of
 * tens of thousands of entries, where a glance at every text takes a few milliseconds.
 */
export function findingIn(
  entries: readonly Entry[],
  mostForgiven: number = MOST_FORGIVEN,
): (sought: string) => Finding {
  const prepared = entries.map(preparedFrom);
  const forgiving = entries.length <= mostForgiven;
  const near = forgiving ? whenAsked(() => nearWordsIn(entries.flatMap(wordsOf))) : null;
  return (sought) => {
    const words = soughtWords(sought);
    const meant = near === null ? words : words.map((word) => forgiven(word, prepared, near));
    const found = bestFirst(prepared, sought, meant);
    return {
      groups: groupsOf(found),
      total: found.length,
      instead: found.length > 0 || near === null ? null : suggestion(words, near),
      forgiving,
    };
  };
}

function preparedFrom(entry: Entry): Prepared {
  const title = searchable(entry.title);
  const all = `${title}${searchable(`${entry.about} ${entry.alsoBy}`)}`;
  return { entry, called: wordsAsTyped(entry.title), title, all };
}

function wordsOf({ title, about, alsoBy }: Entry): readonly string[] {
  return [title, about, alsoBy];
}

function whenAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A word, or, where nothing has it, the words that are nearly it. */
function forgiven(word: Sought, prepared: readonly Prepared[], near: () => NearWords): Sought {
  if (prepared.some(({ all }) => hasWord(all, word))) return word;
  return near()
    .meant(word[0]?.trim() ?? '')
    .map((meant) => ` ${meant}`);
}

/** For one word only: of several, what is near each is rarely what was meant. */
function suggestion(words: readonly Sought[], near: () => NearWords): string | null {
  const [only, ...others] = words;
  return only !== undefined && others.length === 0 ? near().nearest(only[0]?.trim() ?? '') : null;
}

function bestFirst(
  prepared: readonly Prepared[],
  sought: string,
  words: readonly Sought[],
): readonly Entry[] {
  if (words.length === 0) return [];
  const whole = wordsAsTyped(sought);
  return prepared
    .filter(({ all }) => words.every((word) => hasWord(all, word)))
    .map((each) => ({ entry: each.entry, rank: rankOf(each, whole, words) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** What is called so, what begins so, what has all the words in its title, and the rest. */
function rankOf({ called, title }: Prepared, whole: string, words: readonly Sought[]): number {
  if (called === whole) return 0;
  if (called.startsWith(`${whole} `)) return 1;
  if (called.startsWith(whole)) return 2;
  return words.every((word) => hasWord(title, word)) ? 3 : 4;
}

function groupsOf(found: readonly Entry[]): readonly FoundGroup[] {
  const ofKind = groupedBy(found, ({ kind }) => kind);
  return ENTRY_KINDS.map((kind) => ({
    kind,
    items: ofKind.get(kind) ?? [],
    most: MOST[kind],
  })).filter(({ items }) => items.length > 0);
}
