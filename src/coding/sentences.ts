/** Where a sentence stands in its text, in UTF-16 code units; `end` is the first that no longer belongs to it. */
export interface SentencePlace {
  readonly start: number;
  readonly end: number;
}

/** Ends of words, not of sentences, although a capital may follow. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:(?:\p{Lu}\.)+|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|St|Gen|No)\.)\s*$/u;

/**
 * The sentences of a text, in order and without the white space around them: the pieces into which
 * every reader of the coverage report divides it. A line never runs on into the next; pieces without
 * a letter or digit are none. By Unicode's rules (UAX #29), but for notes' numbers, addresses and
 * abbreviations, which those rules cut.
 */
export function sentencesOf(text: string): readonly SentencePlace[] {
  const lines = masked(text).matchAll(/[^\n\r]+/g);
  return [...lines]
    .flatMap((line) => sentencesOfLine(line[0], line.index))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** The same length, but with nothing that could be mistaken for the end of a sentence. */
function masked(text: string): string {
  return text
    .replace(/https?:\/\/[^\s,]+/g, (address) => 'x'.repeat(address.length))
    .replace(/\[\d+\]/g, (number) => ' '.repeat(number.length));
}

function sentencesOfLine(line: string, offset: number): SentencePlace[] {
  const sentences: SentencePlace[] = [];
  let start = 0;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    line,
  )) {
    if (ABBREVIATION.test(segment) && index + segment.length < line.length) continue;
    sentences.push(trimmed(line, start, index + segment.length, offset));
    start = index + segment.length;
  }
  return sentences;
}

function trimmed(line: string, start: number, end: number, offset: number): SentencePlace {
  const words = line.slice(start, end);
  const from = offset + start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}
