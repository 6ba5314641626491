import { ACTOR_WORDS, END_WORDS, MEANING_WORDS, plainHeader } from './meanings.ts';
import { MORE_END_WORDS } from './more-ends.ts';

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...END_WORDS.flat(),
    ...Object.values(MEANING_WORDS).flat(),
    ...Object.values(ACTOR_WORDS).flat(),
    'notes',
    'note',
    'comment',
    'description',
    'attribute',
  ].filter((word) => word.length > 1),
);

const PAIRS = new Map<string, Set<string>>();
for (const [first, second] of MORE_END_WORDS) {
  PAIRS.set(first, (PAIRS.get(first) ?? new Set()).add(second));
}

/** Whether a cell is a word that heads columns, so that the row it is in names them. */
export function isHeaderWord(cell: string): boolean {
  return KNOWN.has(plainHeader(cell));
}

/** Whether cells name both ends of ties: one such word alone may as well be somebody, or a kind of tie. */
export function nameEnds(cells: readonly string[]): boolean {
  const plain = cells.map(plainHeader);
  return plain.some((cell) => plain.some((other) => PAIRS.get(cell)?.has(other) === true));
}
