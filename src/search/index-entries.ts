import MiniSearch from 'minisearch';
import { groupedBy } from '../model/tie-index.ts';
import { folded } from '../ui/folded.ts';
import { ENTRY_KINDS, type Entry, type EntryKind } from './entries.ts';
import { scanEntries } from './scan-entries.ts';

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
  /** Whether a word with a slip in it finds what was meant. */
  readonly forgiving: boolean;
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

/** An index of more entries takes the page longer to build than a reader waits. */
const MOST_INDEXED = 10_000;

/**
 * Prepares entries to be looked for: by whole words, beginnings, and, where they are not very many,
 * words with a slip in them.
 */
export function findingIn(
  entries: readonly Entry[],
  mostIndexed: number = MOST_INDEXED,
): (sought: string) => Finding {
  if (entries.length <= mostIndexed) return indexEntries(entries);
  const scan = scanEntries(entries);
  return (sought) => findingOf(scan(sought), { instead: null, forgiving: false });
}

function findingOf(found: readonly Entry[], rest: Pick<Finding, 'instead' | 'forgiving'>): Finding {
  const ofKind = groupedBy(found, ({ kind }) => kind);
  return {
    groups: ENTRY_KINDS.map((kind) => ({
      kind,
      items: (ofKind.get(kind) ?? []).slice(0, MOST[kind]),
    })).filter(({ items }) => items.length > 0),
    total: found.length,
    ...rest,
  };
}

function indexEntries(entries: readonly Entry[]): (sought: string) => Finding {
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
    return findingOf(found, {
      instead: found.length > 0 ? null : (suggestion(index, sought) ?? null),
      forgiving: true,
    });
  };
}

/** Of one word only: of several, what sounds alike is rarely what was meant. */
function suggestion(index: MiniSearch<Entry>, sought: string): string | undefined {
  if (/\s/.test(sought.trim())) return undefined;
  const [best] = index.autoSuggest(sought, { fuzzy: 0.4, combineWith: 'OR' });
  return best?.suggestion;
}
