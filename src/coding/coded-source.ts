/**
 * What a coder writes of one source document: its passages with their claims, and its sentences without
 * one. Fields left out of a claim have the defaults named below.
 */
import * as z from 'zod';
import type { DatasetJson } from '../dataset/format.ts';

export type FileClaim = DatasetJson['claims'][number];
type FileSource = DatasetJson['sources'][number];

/** A time as coded: what it does not need is left out. */
type CodedTime<Time> = Omit<Time, 'reason' | 'document'> & {
  readonly reason?: string | null;
  readonly document?: string | null;
};

/** A claim as coded under its passage: id and passage follow from where it stands. */
export type CodedClaim = Omit<
  FileClaim,
  'id' | 'passage' | 'codedBy' | keyof typeof CLAIM_DEFAULTS | 'time'
> &
  Partial<Pick<FileClaim, keyof typeof CLAIM_DEFAULTS>> & {
    readonly time: CodedTime<FileClaim['time']>;
  };

export const CLAIM_DEFAULTS = {
  directness: 'stated',
  stance: 'supports',
  persons: [],
  event: null,
  amount: null,
  confidence: null,
  note: null,
} as const satisfies Partial<FileClaim>;

/** What a document may prove of itself, and mostly does not. */
export const SOURCE_DEFAULTS = {
  sic: [],
  authorNames: [],
  address: null,
  archived: null,
  accessed: null,
  doi: null,
  language: null,
} as const satisfies Partial<FileSource>;

/** Words of a text with where they stand in it; places are in UTF-16 code units. */
export interface AnchoredWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export interface CodedPassage extends AnchoredWords {
  readonly id: FileClaim['passage'];
  /** Which occurrence is meant where the text has the same words more than once; from 1. */
  readonly occurrence?: number;
  readonly pages?: string | null;
  readonly claims: readonly CodedClaim[];
}

/**
 * Why a sentence carries no claim:
 *
 * - `page furniture`: menus, buttons, credits, dates of the page;
 * - `repeats`: its words stand elsewhere in the text and are coded there;
 * - `one actor`: it speaks of one actor only;
 * - `no pair`: it names no pair of actors, or too vaguely to make one.
 */
export const UNCODED_REASONS = ['page furniture', 'repeats', 'one actor', 'no pair'] as const;

/** A sentence that was read and carries no claim. Its words stay outside; only their start is kept. */
export interface UncodedSentence {
  readonly begins: string;
  /** Which occurrence is meant where more than one sentence begins so; from 1. */
  readonly occurrence?: number;
  readonly start: number;
  readonly end: number;
  readonly reason: (typeof UNCODED_REASONS)[number];
  /** What was considered, and why it makes no claim; null where the reason says all. */
  readonly note: string | null;
}

/** A passage as a coder first writes it: the words and their claims, not yet anchored. */
export type DraftPassage = Pick<CodedPassage, 'id' | 'exact' | 'occurrence' | 'claims'> &
  Partial<CodedPassage>;

/** An uncoded sentence as a coder first writes it, not yet anchored. */
export type DraftSentence = Pick<UncodedSentence, 'begins' | 'occurrence' | 'reason' | 'note'> &
  Partial<UncodedSentence>;

/** A source as a coder hands it to be anchored. */
export interface DraftSource {
  readonly source: Omit<CodedSource['source'], 'sha256'> & { readonly sha256?: string | null };
  readonly passages: readonly DraftPassage[];
  readonly uncoded: readonly DraftSentence[];
}

/** A source whose every passage and sentence is anchored. */
export interface CodedSource {
  readonly source: Omit<
    FileSource,
    'coverage' | 'verified' | 'written' | keyof typeof SOURCE_DEFAULTS
  > &
    Partial<Pick<FileSource, keyof typeof SOURCE_DEFAULTS>> & {
      readonly file: string;
      readonly written: CodedTime<NonNullable<FileSource['written']>> | null;
    };
  readonly passages: readonly CodedPassage[];
  readonly uncoded: readonly UncodedSentence[];
}

const offset = z.int().nonnegative();

/** What anchoring needs of a draft. Claims and metadata are checked when a dataset is made of it. */
export const draftFile = z.strictObject({
  source: z.looseObject({ id: z.string(), file: z.string() }),
  passages: z.array(
    z.strictObject({
      id: z.string(),
      exact: z.string().min(1),
      occurrence: offset.min(1).optional(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      start: offset.optional(),
      end: offset.optional(),
      pages: z.string().min(1).nullable().optional(),
      claims: z.array(z.looseObject({})).min(1),
    }),
  ),
  uncoded: z.array(
    z.strictObject({
      begins: z.string().min(1),
      occurrence: offset.min(1).optional(),
      start: offset.optional(),
      end: offset.optional(),
      reason: z.enum(UNCODED_REASONS),
      note: z.string().min(1).nullable().default(null),
    }),
  ),
});
