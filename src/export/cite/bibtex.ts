import { readEdtf } from '../../model/time/edtf.ts';
import type { CslItem, CslName } from './csl.ts';
import { describedTitle } from './wording.ts';

/**
 * Items as BibTeX in UTF-8 (Patashnik, "BibTeXing", 1988), with the fields `date`, `url`, `urldate` and
 * `version` of BibLaTeX, which BibTeX itself passes over.
 *
 * Rejected: @citation-js/plugin-bibtex 0.7.21. Told to write ASCII it drops every Hangul and Cyrillic
 * letter; told not to, it no longer escapes `&`, `%`, `#` and braces, and the file breaks. It takes `<i>`
 * in a title for markup, and loses that a date is approximate, the genre, the version and the day of access.
 */
export function bibtex(items: readonly CslItem[]): string {
  const keys = new Set<string>();
  return items.map((item) => entryOf(item, freshKey(item.id, keys))).join('\n');
}

function entryOf(item: CslItem, key: string): string {
  const journal = item['container-title'];
  const {
    author,
    publisher,
    title,
    genre,
    version,
    locator,
    label,
    note,
    annote,
    DOI,
    URL: address,
  } = item;
  const fields = [
    field('author', author?.map(nameInBibtex).join(' and ')),
    // Doubled braces keep a title's capitals.
    field('title', `{${escaped(title ?? describedTitle(item))}}`),
    field('journal', journal && escaped(journal)),
    // In braces, or " and " in a name would part it in two.
    field('publisher', publisher && `{${escaped(publisher)}}`),
    ...issuedIn(item),
    field('type', genre && escaped(genre)),
    field('version', version && escaped(version)),
    field('url', address && plainAddress(address)),
    field('doi', DOI && plainAddress(DOI)),
    field('urldate', isoDay(item)),
    field('pages', locator && escaped(label === 'page' ? locator : `passage ${locator}`)),
    field('note', note && escaped(note)),
    field('annote', annote && escaped(annote)),
  ].filter((line) => line !== null);
  const type = journal === undefined ? 'misc' : 'article';
  return `@${type}{${key},\n${fields.join(',\n')}\n}\n`;
}

/** In braces a name stays in one piece, whatever it has; else its family name stands first. */
function nameInBibtex(name: CslName): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const family = `{${escaped(name.family)}}`;
  return name.given === undefined ? family : `${family}, ${givenInBibtex(name.given)}`;
}

/** Plain names stand without braces, and can be shortened to their initials. */
function givenInBibtex(given: string): string {
  const isPlain = /^[\p{L}\p{M}. -]+$/u.test(given) && !/\band\b/i.test(given);
  return isPlain ? escaped(given) : `{${escaped(given)}}`;
}

function field(name: string, value: string | undefined): string | null {
  return value === undefined ? null : `  ${name} = {${value}}`;
}

/** `date` is the EDTF of the data, which BibLaTeX reads; `year` is for BibTeX: how sure it is, the note says. */
function issuedIn({ issued }: CslItem): readonly (string | null)[] {
  const reading = issued?.edtf === undefined ? undefined : readEdtf(issued.edtf);
  if (reading?.ok !== true) return [];
  const { time } = reading;
  if (time.kind === 'interval' || time.date.words !== undefined) return [field('date', time.text)];
  return [field('year', String(time.date.year)), field('date', time.text)];
}

function isoDay({ accessed }: CslItem): string | undefined {
  return accessed?.['date-parts']?.[0].map((part) => String(part).padStart(2, '0')).join('-');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '"': '\\textquotedbl{}',
};

/** Text that TeX prints as it is: neither its commands nor its ligatures. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}~^<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/([-',])(?=\1)|`/g, '$&{}');
}

/** An address or a DOI, which BibLaTeX takes as they are, without what would end or escape a field, or begin a formula. */
function plainAddress(address: string): string {
  return address.replace(/[{}\\$\s]/g, encodeURIComponent);
}

function freshKey(id: string, taken: Set<string>): string {
  const plain = id.replace(/[^A-Za-z0-9.:-]+/g, '-');
  let key = plain;
  for (let number = 2; taken.has(key); number += 1) key = `${plain}-${number}`;
  taken.add(key);
  return key;
}
