import type { CitedQuotation } from './cited.ts';
import { chicagoDate, dayInFull } from './cited-dates.ts';
import type { CslItem } from './csl.ts';
import {
  authorsOf,
  descriptionOf,
  lastingAddressOf,
  publishedIn,
  sentence,
  untitled,
} from './wording.ts';

/**
 * An entry of a bibliography in Chicago's notes and bibliography style, 17th and 18th editions. Without an
 * author it begins with the title; without a title, with a description that has no quotation marks. A
 * page without a date has the day on which it was seen instead of "n.d.". Names are not inverted: which
 * part of a name is the family name, the texts do not say.
 */
export function chicagoEntry(item: CslItem): string {
  const { title } = item;
  const address = lastingAddressOf(item);
  const author = authorsOf(item);
  const seen = item.DOI === undefined ? dayInFull(item.accessed) : null;
  return [
    ...(author === null ? [] : [sentence(author)]),
    title === undefined ? sentence(untitled(item)) : `“${sentence(title)}”`,
    stopped(publicationOf(item).join(', ')),
    ...(seen === null ? [] : [`Accessed ${seen}.`]),
    ...(address === null ? [] : [`${address}.`]),
  ].join(' ');
}

/** A note in the same style, with the words it is for; below, what is said of these words. */
export function chicagoQuotation({
  item,
  words,
  place,
  voice,
  errata,
  data,
}: CitedQuotation): string {
  const author = authorsOf(item);
  const title = item.title === undefined ? `${untitled(item)},` : `“${item.title},”`;
  const work = `${title} ${publicationOf(item).join(', ')}`;
  const source = author === null ? work : `${author}, ${work}`;
  const spoken = voice === null ? source : `${voice}, quoted in ${source}`;
  const where = item.label === 'page' ? `${place}, as in ${data}` : `${place} of ${data}`;
  return [`${spoken}, ${where}: ${words}`, ...errata].join('\n');
}

function publicationOf(item: CslItem): readonly string[] {
  const dated = item.issued !== undefined || item.accessed === undefined;
  return [
    descriptionOf(item),
    publishedIn(item),
    item.version === undefined ? null : `version ${item.version}`,
    dated ? chicagoDate(item) : null,
  ].filter((part) => part !== null);
}

/** With a full stop, unless it ends in one, as "n.d." does. */
function stopped(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
