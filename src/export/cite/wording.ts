import { doiAddress } from '../../model/words/source-words.ts';
import { capitalised } from '../../model/words/words.ts';
import type { CslItem } from './csl.ts';

/** The names of the authors as they are printed; `null` where none is known. */
export function authorsOf({ author, custom }: CslItem): string | null {
  if (author === undefined) return null;
  const printed = author.map((name) => ('literal' in name ? name.literal : name.family));
  return custom?.['author-printed'] ?? printed.join(', ');
}

/** Where it was published: the paper or journal, else the publisher; `null` where neither is known. */
export function publishedIn(item: CslItem): string | null {
  return item['container-title'] ?? item.publisher ?? null;
}

/** What stands for a title that there is not: "Untitled news article". */
export function untitled({ genre = '' }: CslItem): string {
  return `Untitled ${genre === '' ? 'document' : genre}`;
}

/** The same in brackets, as in a list of references: no title of its own. */
export function describedTitle(item: CslItem): string {
  return `[${untitled(item)}]`;
}

/** What a titled work is, where nothing else tells that: "News analysis". `null` where a paper does. */
export function descriptionOf(item: CslItem): string | null {
  const { title, genre = '' } = item;
  if (title === undefined || genre === '' || item['container-title'] !== undefined) return null;
  return capitalised(genre);
}

/** The address that lasts longest: that of the DOI; `null` where none is known. */
export function lastingAddressOf({ DOI, URL: address }: CslItem): string | null {
  return DOI === undefined ? (address ?? null) : doiAddress(DOI);
}

/** With a full stop, unless it ends like a sentence already. */
export function sentence(text: string): string {
  return /[.?!…][”’"')]?$/.test(text) ? text : `${text}.`;
}
