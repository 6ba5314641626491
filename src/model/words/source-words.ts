import type { Passage, Source } from '../dataset.ts';
import type { TimeWithBasis } from '../time/grounded.ts';
import { printedTitle } from './printed-title.ts';
import { timeInWords } from './time-words.ts';

/** A way to a document outside this page: what is found there, and an address of the web. */
export interface WayToSource {
  readonly what: 'The document' | 'Its DOI' | 'An archived copy';
  readonly address: string;
}

/** The ways to a document, as far as they are known, the one that lasts longest first. */
export function waysToSource({ doi, address, archived }: Source): readonly WayToSource[] {
  const known: readonly (readonly [WayToSource['what'], string | null])[] = [
    ['Its DOI', doi === null ? null : doiAddress(doi)],
    ['The document', address],
    ['An archived copy', archived],
  ];
  return known.flatMap(([what, way]) => (way === null ? [] : [{ what, address: way }]));
}

/** The address under which a DOI is resolved; what would mean something else there is escaped. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi.toWellFormed().replaceAll(/[^\p{L}\p{N}/.:;()_-]/gu, encodeURIComponent)}`;
}

/** "Last seen there 12 May 2024."; nothing where nobody says when. */
export function accessedInWords({ accessed }: Source): string {
  return accessed === null ? '' : `Last seen there ${timeInWords(accessed)}.`;
}

/** "p. 12", "pp. 12–13", as the document numbers them; nothing where nobody says. */
export function pagesInWords({ pages }: Pick<Passage, 'pages'>): string {
  if (pages === null) return '';
  return `${/[\s,;–—-]/.test(pages.trim()) ? 'pp.' : 'p.'} ${pages.trim()}`;
}

/** A document in a few words: "The Korea Times, about 30 March 2025", "“How China sees …”, undated". */
export function sourceInShort(source: Source): string {
  const { publisher, author, written } = source;
  const name = publisher ?? author ?? titleInShort(source);
  return `${name}, ${written === null ? 'undated' : dateInShort(written)}`;
}

/** A date that the text does not print is marked as such, unless "about" tells already how far to trust it. */
function dateInShort({ when, basis }: TimeWithBasis): string {
  const words = timeInWords(when);
  return basis === 'stated' || /\babout\b/.test(words) ? words : `${words} (inferred)`;
}

/** The beginning of a title between quotation marks, or what a text is that has none. */
export function titleInShort({ title, sic, kind }: Pick<Source, 'title' | 'sic' | 'kind'>): string {
  const printed = printedTitle({ title: title && shortened(title), sic });
  return printed === null ? `Untitled ${kind}` : `“${printed}”`;
}

const LONGEST_TITLE = 34;

/** The beginning of a long title, cut between words. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …`;
}
