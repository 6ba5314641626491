import type { Source } from '../dataset.ts';

/** The title of a document as others print it, "[sic]" behind each of its misprints; `null` for none. */
export function printedTitle({ title, sic }: Pick<Source, 'title' | 'sic'>): string | null {
  if (title === null) return null;
  const ends = new Set(sic.flatMap((words) => endsIn(title, words)));
  const units = title.split('');
  return units.map((unit, at) => (ends.has(at + 1) ? `${unit} [sic]` : unit)).join('');
}

/** Where words end in a text, wherever they stand in it, in UTF-16 code units. */
function endsIn(text: string, words: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    ends.push(at + words.length);
  }
  return ends;
}
