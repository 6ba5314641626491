import { type EdtfDate, readEdtf } from '../../model/time/edtf.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import type { CslItem, CslName, CslType } from './csl.ts';
import { describedTitle } from './wording.ts';

const TYPES: Readonly<Record<CslType, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  dataset: 'DATA',
  document: 'GEN',
  interview: 'GEN',
  report: 'RPRT',
  speech: 'GEN',
  webpage: 'ELEC',
};

/**
 * Items as RIS in UTF-8 (Reference Manager, "RIS Format Specifications", tags as reference managers read
 * them today): each field on one line, a note and a quotation as two `N1`.
 *
 * Rejected: @citation-js/plugin-ris 0.7.21. It breaks lines after every 70th character in the midst of
 * words and addresses, which readers put together with a space or a line break; it drops an author whose
 * name is undivided, cuts ids at 20 characters, and loses genre, version and how sure a date is.
 */
export function ris(items: readonly CslItem[]): string {
  return items.map(recordOf).join('\r\n');
}

function recordOf(item: CslItem): string {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', nameInRis(name)] as const),
    ['TI', item.title ?? describedTitle(item)],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ...issuedIn(item),
    ['M3', item.genre],
    ['ET', item.version],
    ['SP', item.locator],
    // Several addresses would be parted by semicolons.
    ['UR', item.URL?.replaceAll(';', '%3B')],
    ['DO', item.DOI],
    ['Y2', item.accessed?.['date-parts']?.[0].map(padded).join('/')],
    ['N1', item.note],
    ['N1', item.annote],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** "Family, Given": a comma within the family name would part it there. */
function nameInRis(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = name.family.replaceAll(',', ' ');
  return name.given === undefined ? family : `${family}, ${name.given}`;
}

/** `DA` is year/month/day/other: what digits do not say stands in the last, in words. */
function issuedIn({ issued, custom }: CslItem): readonly (readonly [string, string])[] {
  const reading = issued?.edtf === undefined ? undefined : readEdtf(issued.edtf);
  if (reading?.ok !== true) return [];
  const { time } = reading;
  const inferred = custom?.['issued-basis'] === undefined ? [] : ['inferred'];
  if (time.kind === 'interval' || time.date.words !== undefined) {
    return [['DA', `///${[timeInWords(time), ...inferred].join(', ')}`]];
  }
  const { date } = time;
  const other = [...(issued?.circa === true ? [timeInWords(time)] : []), ...inferred].join(', ');
  return [
    ['PY', String(date.year)],
    ['DA', `${digitsOf(date)}/${other}`],
  ];
}

function digitsOf({ year, month, day }: EdtfDate): string {
  return [year, month, day].map((part) => (part === null ? '' : padded(part))).join('/');
}

function padded(part: number): string {
  return String(part).padStart(2, '0');
}
