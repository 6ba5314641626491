import { MORE_END_WORDS } from './header-languages.ts';
import { ACTOR_WORDS, END_WORDS, MEANING_WORDS, plainHeader } from './meanings.ts';

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...END_WORDS.flat(),
    ...MORE_END_WORDS.flat(),
    ...Object.values(MEANING_WORDS).flat(),
    ...Object.values(ACTOR_WORDS).flat(),
    'notes',
    'note',
    'comment',
    'description',
    'attribute',
  ].filter((word) => word.length > 1),
);

/** Whether a cell is a word that heads columns, so that the row it is in names them. */
export function isHeaderWord(cell: string): boolean {
  return KNOWN.has(plainHeader(cell));
}
