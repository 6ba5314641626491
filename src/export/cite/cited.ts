import { isOwnDataset } from '../../dataset/own-dataset.ts';
import type { Claim, Dataset, Passage, Source } from '../../model/dataset.ts';
import type { ErrataOf } from '../../model/errata.ts';
import type { EdtfDate } from '../../model/time/edtf.ts';
import type { TimeWithBasis } from '../../model/time/grounded.ts';
import { baseInWords } from '../../model/words/base-words.ts';
import { leastInWords } from '../../model/words/least-words.ts';
import { printedTitle } from '../../model/words/printed-title.ts';
import { erratumBeside, passageInWords } from '../../model/words/quotation-words.ts';
import { pagesInWords } from '../../model/words/source-words.ts';
import { timeInWords } from '../../model/words/time-words.ts';
import { voiceIn } from '../../model/words/words.ts';
import type { View } from '../../state/view.ts';
import { viewInWords } from '../../state/view-words.ts';
import {
  type CalendarDay,
  type CslDate,
  type CslItem,
  type CslName,
  type CslType,
  onOneLine,
} from './csl.ts';

/** As `CITATION.cff` names them. */
const APP_AUTHOR = 'The Two Triangles authors';
const APP_TITLE = 'Two Triangles';

/** Words that a text prints, with all that is needed to cite them. */
export interface CitedQuotation {
  /** The source, with the passage as `locator` and the words as `annote`. */
  readonly item: CslItem;
  /** Between quotation marks; a row by its cells, which are no words of anybody. */
  readonly words: string;
  /** Where in the source they stand: "p. 12", or "passage isolation.03" of the data. */
  readonly place: string;
  /** Who says them; `null` for the author. */
  readonly voice: string | null;
  /** What is said of these words, a sentence or more each; none of most. */
  readonly errata: readonly string[];
  /** The data in which the passage has its number, with their version. */
  readonly data: string;
}

/**
 * A view of the app, as of the day on which it was seen. Its version is that of the whole data; what was
 * left out of the evidence stands in the note. It has no date of issue.
 */
export function viewItem(view: View, dataset: Dataset, link: string, seen: CalendarDay): CslItem {
  const left = [...baseInWords(view.base, dataset), ...leastInWords(view.choices.least)];
  const leftOut = left.map((line) => `${line}.`);
  return {
    id: `two-triangles-${dataset.version}`,
    type: 'dataset',
    ...(isOwnDataset(dataset)
      ? {
          title: onOneLine(`${APP_TITLE}: ${viewInWords(view, dataset)}`),
          author: [{ literal: APP_AUTHOR }],
        }
      : // Who made the data of others is not known here.
        {
          title: onOneLine(
            `${dataset.title}: ${viewInWords(view, dataset)}, drawn with ${APP_TITLE}`,
          ),
        }),
    genre: 'data set',
    version: dataset.version,
    accessed: { 'date-parts': [[seen.year, seen.month, seen.day]] },
    URL: link,
    ...(leftOut.length === 0 ? {} : { note: onOneLine(leftOut.join(' ')) }),
  };
}

/** A source with what it proves of itself. Reasons for a date are told only where coders may tell them. */
export function sourceItem(source: Source, codersTell: boolean): CslItem {
  const { id, author, publisher, kind, written } = source;
  const title = printedTitle(source);
  const type = typeOf(kind);
  const printed = publisher === null ? null : onOneLine(publisher);
  return {
    id,
    type,
    ...(title === null ? {} : { title: onOneLine(title) }),
    ...(author === null ? {} : { author: namesOf(source, author) }),
    // Styles print the container of an article, never its publisher: for news both are the paper.
    ...(printed !== null && type.startsWith('article') ? { 'container-title': printed } : {}),
    ...(printed === null ? {} : { publisher: printed }),
    genre: onOneLine(kind),
    ...(written === null ? {} : { issued: issuedOf(written) }),
    ...waysOf(source),
    ...noteOf(source, codersTell),
    ...customOf(source),
  };
}

function namesOf({ authorNames }: Source, author: string): readonly CslName[] {
  if (authorNames.length === 0) return [{ literal: onOneLine(author) }];
  return authorNames.map(({ family, given }) => ({
    family: onOneLine(family),
    ...(given === null ? {} : { given: onOneLine(given) }),
  }));
}

function customOf({ written, author, authorNames }: Source): Pick<CslItem, 'custom'> {
  const custom: CslItem['custom'] = {
    ...(written === null || written.basis === 'stated' ? {} : { 'issued-basis': 'inferred' }),
    ...(author === null || authorNames.length === 0 ? {} : { 'author-printed': onOneLine(author) }),
  };
  return Object.keys(custom).length === 0 ? {} : { custom };
}

/** What a citation of words is made with. */
export interface Citing {
  /** Names the whole data and their version. */
  readonly data: string;
  readonly codersTell: boolean;
  readonly errataOf: ErrataOf;
}

/** The words of a claim, and what is said of them. */
export function quotationOf(claim: Claim, { data, codersTell, errataOf }: Citing): CitedQuotation {
  const { passage, speaker, source } = claim;
  const speaking = voiceIn(claim);
  const voice = speaking && onOneLine(speaking);
  const words = onOneLine(passageInWords(passage));
  const told = voice === null ? words : `${voice}: ${words}`;
  const errata = errataOf(passage).map((erratum) => onOneLine(erratumBeside(erratum)));
  return {
    item: {
      ...sourceItem(source, codersTell),
      id: voice === null ? passage.id : `${passage.id}-${speaker.id}`,
      ...(passage.pages === null
        ? { locator: passage.id }
        : { locator: onOneLine(passage.pages), label: 'page' as const }),
      annote: [`${told} Passage ${passage.id} of ${data}.`, ...errata].join(' '),
    },
    words,
    place: placeOf(passage),
    voice,
    errata,
    data,
  };
}

/** The words of claims in their order, the same words of one voice once. */
export function quotationsOf(claims: readonly Claim[], citing: Citing): readonly CitedQuotation[] {
  const quotations = claims.map((claim) => quotationOf(claim, citing));
  return [...new Map(quotations.map((quotation) => [quotation.item.id, quotation])).values()];
}

/** "p. 12", where the pages are known; "passage isolation.03" else. */
function placeOf(passage: Passage): string {
  return onOneLine(pagesInWords(passage)) || `passage ${passage.id}`;
}

/** Where it can be read, and when somebody last did, as far as days go. */
function waysOf({ address, doi, accessed }: Source): Pick<CslItem, 'URL' | 'DOI' | 'accessed'> {
  return {
    ...(accessed?.kind === 'date' && accessed.date.words === undefined
      ? { accessed: { 'date-parts': [partsOf(accessed.date)] } }
      : {}),
    ...(address === null ? {} : { URL: address }),
    ...(doi === null ? {} : { DOI: doi }),
  };
}

function typeOf(kind: string): CslType {
  if (/\bjournal article\b/i.test(kind)) return 'article-journal';
  if (/\bmagazine\b/i.test(kind)) return 'article-magazine';
  if (/\bnews/i.test(kind)) return 'article-newspaper';
  if (/\breport\b/i.test(kind)) return 'report';
  if (/\bbook\b/i.test(kind)) return 'book';
  if (/\bspeech\b/i.test(kind)) return 'speech';
  if (/\binterview\b/i.test(kind)) return 'interview';
  if (/\bweb ?(page|site)\b/i.test(kind)) return 'webpage';
  return 'document';
}

function issuedOf({ when }: TimeWithBasis): CslDate {
  const edtf = when.text;
  if (when.kind === 'date') {
    if (when.date.words !== undefined)
      return { literal: timeInWords(when), ...circa(when.date), edtf };
    return { 'date-parts': [partsOf(when.date)], ...circa(when.date), edtf };
  }
  const { start, end } = when;
  if (
    typeof start !== 'object' ||
    typeof end !== 'object' ||
    start.words !== undefined ||
    end.words !== undefined
  ) {
    return { literal: timeInWords(when), edtf };
  }
  return { 'date-parts': [partsOf(start), partsOf(end)], ...circa(start, end), edtf };
}

function partsOf({ year, month, day }: EdtfDate) {
  if (month === null) return [year] as const;
  return day === null ? ([year, month] as const) : ([year, month, day] as const);
}

function circa(...dates: readonly EdtfDate[]): Pick<CslDate, 'circa'> {
  return dates.some(({ approximate, uncertain }) => approximate || uncertain)
    ? { circa: true }
    : {};
}

function noteOf(source: Source, codersTell: boolean): Pick<CslItem, 'note'> {
  const { archived } = source;
  const sentences = [
    ...unknownsOf(source),
    ...inferenceOf(source.written, codersTell),
    ...(archived === null ? [] : [`Archived copy: ${archived}`]),
  ];
  return sentences.length === 0 ? {} : { note: onOneLine(sentences.join(' ')) };
}

/** What a text does not say of itself, a sentence each. */
export function unknownsOf({ author, title, publisher }: Source): readonly string[] {
  return [
    ...(author === null ? ['Author not named in the text.'] : []),
    ...(title === null ? ['Title not printed in the text.'] : []),
    ...(publisher === null ? ['Publisher not named in the text.'] : []),
  ];
}

function inferenceOf(written: TimeWithBasis | null, codersTell: boolean): readonly string[] {
  if (written === null || written.basis === 'stated') return [];
  const { reason } = written;
  return [
    reason === null || !codersTell
      ? 'Date inferred, not printed in the text.'
      : `Date inferred, not printed in the text: ${reason}`,
  ];
}
