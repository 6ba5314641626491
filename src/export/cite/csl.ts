/** A day of the calendar as the reader's clock gives it; `month` counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Numbers of a date from the year down: `[2025, 3, 30]`. */
type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** One day, or two days between which something happened. */
export interface CslDate {
  readonly 'date-parts'?: readonly [DateParts] | readonly [DateParts, DateParts];
  /** There, and true, where the date is approximate or uncertain. */
  readonly circa?: true;
  /** In words, where numbers cannot say it, as of a time without an end. */
  readonly literal?: string;
  /** The date as the data writes it. */
  readonly edtf?: string;
}

/** A name by its parts, where the text shows which is which; else as it is printed. */
export type CslName =
  | { readonly literal: string }
  | { readonly family: string; readonly given?: string };

export type CslType =
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'dataset'
  | 'document'
  | 'interview'
  | 'report'
  | 'speech'
  | 'webpage';

/**
 * The fields of CSL-JSON that citations of this app use (Citation Style Language 1.0.2, JSON schema
 * `csl-data.json`). What is not known is absent.
 */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** What it is, in the words of the data: "news analysis". */
  readonly genre?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly URL?: string;
  /** Without an address before it. */
  readonly DOI?: string;
  /** The pages of what is quoted, where `label` says so; else the passage, by its number in the data. */
  readonly locator?: string;
  readonly label?: 'page';
  /** What is not known of it, and how its date was found. */
  readonly note?: string;
  /** The words that are quoted, with their voice. */
  readonly annote?: string;
  readonly custom?: {
    readonly 'issued-basis'?: 'inferred';
    /** The authors as the text prints them, where their names stand in parts above. */
    readonly 'author-printed'?: string;
  };
}

/**
 * Text on one line: a citation has no line breaks, and RIS would end a field at one. Every run of white
 * space and control characters becomes a space; half a surrogate pair becomes U+FFFD, as in any file.
 */
export function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
