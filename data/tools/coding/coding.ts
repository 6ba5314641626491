/**
 * The files that coders write, and how they are read from disk. One file a source document in
 * `data/sources`; fields left out of a claim have the defaults named below.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { DatasetJson } from '../../../src/dataset/format.ts';

export type FileClaim = DatasetJson['claims'][number];

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

type FileSource = DatasetJson['sources'][number];

export interface CodedPassage {
  readonly id: FileClaim['passage'];
  readonly exact: string;
  /** Which occurrence is meant where the text has the same words more than once; from 1. */
  readonly occurrence?: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
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

export type Vocabulary = Pick<
  DatasetJson,
  | 'about'
  | 'groups'
  | 'actors'
  | 'relationTypes'
  | 'coders'
  | 'speakers'
  | 'events'
  | 'errata'
  | 'disagreements'
  | 'publicRecord'
  | 'snapshots'
>;

const VOCABULARY_FILES = [
  'about.json',
  'actors.json',
  'relation-types.json',
  'codings/coders.json',
  'speakers.json',
  'events.json',
  'errata.json',
  'disagreements.json',
  'public-record.json',
  'snapshots.json',
];

export function sourceFiles(folder: string): readonly string[] {
  return jsonFilesIn(join(folder, 'sources'));
}

/** The JSON files of a folder, in the order of their names. */
export function jsonFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}

const offset = z.int().nonnegative();

/** What these tools need of a file. Claims and metadata are checked when the dataset is composed. */
const draftFile = z.strictObject({
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

/** A source as a coder left it, anchored or not; throws a sentence for each field that is wrong. */
export function readDraft(path: string): DraftSource {
  return readAs(draftFile, path) as unknown as DraftSource;
}

/** What a file holds, held against a schema; throws a sentence for each field that is wrong. */
export function readAs<Schema extends z.ZodType>(schema: Schema, path: string): z.output<Schema> {
  const result = schema.safeParse(readJson(path));
  if (result.success) return result.data;
  const sentences = result.error.issues.map(
    (issue) => `In ${path}, field "${issue.path.join('.')}": ${issue.message}.`,
  );
  throw new Error(sentences.join('\n'));
}

/** A source whose every passage and sentence is anchored. */
export function readCodedSource(path: string): CodedSource {
  const draft = readDraft(path);
  const loose = [...draft.passages, ...draft.uncoded].find(
    (each) => each.start === undefined || each.end === undefined,
  );
  if (loose !== undefined) {
    const what = 'id' in loose ? `Passage "${loose.id}"` : `The sentence "${loose.begins} …"`;
    throw new Error(`${what} in ${path} is not anchored yet: run npm run anchor-quotes.`);
  }
  return draft as CodedSource;
}

export function readVocabulary(folder: string): Vocabulary {
  return Object.assign({}, ...VOCABULARY_FILES.map((name) => readJson(join(folder, name))));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} could not be read as JSON: ${String(error)}`);
  }
}
