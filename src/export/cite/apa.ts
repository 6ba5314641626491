import type { CitedQuotation } from './cited.ts';
import { apaDate, apaYear, dayInFull } from './cited-dates.ts';
import type { CslItem } from './csl.ts';
import {
  authorsOf,
  describedTitle,
  descriptionOf,
  lastingAddressOf,
  publishedIn,
  sentence,
} from './wording.ts';

/**
 * An entry of a reference list in APA style, 7th edition. As the page "Missing reference information" of
 * apastyle.apa.org wants it, the title comes first without an author, a description in brackets stands for a title, "n.d." for a date. An unknown publisher is left
 * out. Names are not inverted: which part of a name is the family name, the texts do not say.
 */
export function apaReference(item: CslItem): string {
  const author = authorsOf(item);
  const publisher = publishedIn(item);
  const date = `(${apaDate(item)}).`;
  const title = sentence(titleOf(item));
  return [
    ...(author === null ? [title, date] : [sentence(author), date, title]),
    ...(publisher === null ? [] : [sentence(publisher)]),
    ...retrievalOf(item),
  ].join(' ');
}

/** The words with the citation in running text that belongs to them; then the reference, and what is said of the words. */
export function apaQuotation({ item, words, place, voice, errata }: CitedQuotation): string {
  const spoken = voice === null ? '' : `${voice}, as cited in `;
  const cited = `${words} (${spoken}${nameInText(item)} ${apaYear(item)}, ${place})`;
  return [cited, apaReference(item), ...errata].join('\n');
}

/** What stands for the reference in running text, with its comma. */
function nameInText(item: CslItem): string {
  const author = authorsOf(item);
  if (author !== null) return `${author},`;
  return item.title === undefined ? `${titleOf(item)},` : `“${item.title},”`;
}

function titleOf(item: CslItem): string {
  const { title, version } = item;
  if (title === undefined) return describedTitle(item);
  const description = descriptionOf(item);
  return [
    title,
    ...(version === undefined ? [] : [`(Version ${version})`]),
    ...(description === null ? [] : [`[${description}]`]),
  ].join(' ');
}

/** A DOI leads to the same for ever, so that no day of retrieval is told. */
function retrievalOf(item: CslItem): readonly string[] {
  const address = lastingAddressOf(item);
  if (address === null) return [];
  const seen = item.DOI === undefined ? dayInFull(item.accessed) : null;
  return [seen === null ? address : `Retrieved ${seen}, from ${address}`];
}
