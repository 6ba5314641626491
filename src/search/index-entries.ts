import MiniSearch from 'minisearch';
import { folded } from '../ui/folded.ts';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entries.ts';

export interface FoundGroup {
  readonly kind: EntryKind;
  readonly items: readonly Entry[];
}

export interface Finding {
  readonly groups: readonly FoundGroup[];
  /** How many were found in all; the groups hold the best of each kind. */
  readonly total: number;
  /** Another way to put it that finds something, where this finds nothing. */
  readonly instead: string | null;
}

/** At most so many of a kind are shown, so that none drowns the others. */
const MOST: Readonly<Record<EntryKind, number>> = {
  actor: 5,
  pair: 4,
  tie: 8,
  event: 5,
  speaker: 5,
  source: 5,
  quotation: 12,
};

/** Prepares entries to be looked for: by whole words, beginnings, and words with a slip in them. */
export function indexEntries(entries: readonly Entry[]): (sought: string) => Finding {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'about', 'alsoBy'],
    processTerm: folded,
    searchOptions: {
      boost: { title: 3, alsoBy: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(entries);
  return (sought) => {
    const found = index.search(sought).flatMap(({ id }) => byKey.get(String(id)) ?? []);
    return {
      groups: ENTRY_KINDS.map((kind) => ({
        kind,
        items: found.filter((entry) => entry.kind === kind).slice(0, MOST[kind]),
      })).filter(({ items }) => items.length > 0),
      total: found.length,
      instead: found.length > 0 ? null : (suggestion(index, sought) ?? null),
    };
  };
}

/** Of one word only: of several, what sounds alike is rarely what was meant. */
function suggestion(index: MiniSearch<Entry>, sought: string): string | undefined {
  if (/\s/.test(sought.trim())) return undefined;
  const [best] = index.autoSuggest(sought, { fuzzy: 0.4, combineWith: 'OR' });
  return best?.suggestion;
}
