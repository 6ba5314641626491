import { inDigits } from '../ui/first-of-many.tsx';
import type { Entry, EntryKind } from './entries.ts';
import type { FoundGroup } from './index-entries.ts';

/** So many more of a kind are shown each time that somebody asks for them. */
const AT_A_TIME = 30;

/** The way to what was found of a kind and is not shown: an entry among the others, for arrow keys and fingers. */
export interface MoreOfKind {
  readonly key: string;
  readonly kind: 'more';
  readonly of: EntryKind;
  readonly title: string;
}

export interface ShownGroup {
  readonly kind: EntryKind;
  readonly items: readonly (Entry | MoreOfKind)[];
}

/** How often more of each kind was asked for, of what was sought when it was. */
export interface Asked {
  readonly sought: string;
  readonly times: Readonly<Partial<Record<EntryKind, number>>>;
}

export const NOTHING_ASKED: Asked = { sought: '', times: {} };

export function askedForMore({ sought, times }: Asked, now: string, kind: EntryKind): Asked {
  const before = sought === now ? times : {};
  return { sought: now, times: { ...before, [kind]: (before[kind] ?? 0) + 1 } };
}

/** The best of each kind, and as many more as were asked for, with the way to the rest. */
export function shownGroups(
  groups: readonly FoundGroup[],
  asked: Asked,
  sought: string,
): readonly ShownGroup[] {
  const times = asked.sought === sought ? asked.times : {};
  return groups.map(({ kind, items, most }) => {
    const shown = items.slice(0, most + (times[kind] ?? 0) * AT_A_TIME);
    const left = items.length - shown.length;
    return { kind, items: left === 0 ? shown : [...shown, moreOf(kind, left)] };
  });
}

const NOUNS: Readonly<Record<EntryKind, readonly [one: string, many: string]>> = {
  actor: ['actor', 'actors'],
  tie: ['tie', 'ties'],
  event: ['event', 'events'],
  speaker: ['speaker', 'speakers'],
  source: ['source', 'sources'],
  pair: ['pair', 'pairs'],
  quotation: ['quotation', 'quotations'],
};

/** "Show 3 more quotations"; of very many "Show 30 of 412 more quotations". */
function moreOf(kind: EntryKind, left: number): MoreOfKind {
  const count = left > AT_A_TIME ? `${AT_A_TIME} of ${inDigits(left)}` : inDigits(left);
  const noun = NOUNS[kind][left === 1 ? 0 : 1];
  return { key: `more ${kind}`, kind: 'more', of: kind, title: `Show ${count} more ${noun}` };
}

/** How many of what was found are shown. */
export function countShown(groups: readonly ShownGroup[]): number {
  return groups.reduce(
    (sum, { items }) => sum + items.filter(({ kind }) => kind !== 'more').length,
    0,
  );
}
