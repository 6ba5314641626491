import { hasWord, searchable, soughtWords } from '../ui/sought-words.ts';
import type { Entry, EntryName } from './entries.ts';

/** Of more names that were found one sees no better who it is. */
const MOST_NAMES = 2;

/** The other names by which an actor was found, where its title has not all that was sought: each name once. */
export function namesFound({ title, names = [] }: Entry, sought: string): readonly EntryName[] {
  const words = soughtWords(sought);
  const hasAll = (text: string) => {
    const looked = searchable(text);
    return words.every((word) => hasWord(looked, word));
  };
  if (words.length === 0 || names.length === 0 || hasAll(title)) return [];
  const found = new Map<string, EntryName>();
  for (const each of names) {
    if (!found.has(each.name) && hasAll(each.name)) found.set(each.name, each);
  }
  return [...found.values()].slice(0, MOST_NAMES);
}
