/**
 * The files that coders write, and how they are read from disk. One file a source document in
 * `data/sources`; fields left out of a claim have the defaults named below.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetJson } from '../../src/dataset/format.ts';

export type FileClaim = DatasetJson['claims'][number];

/** A claim as coded under its passage: id and passage follow from where it stands. */
export type CodedClaim = Omit<FileClaim, 'id' | 'passage' | keyof typeof CLAIM_DEFAULTS | 'time'> &
  Partial<Pick<FileClaim, keyof typeof CLAIM_DEFAULTS>> & {
    readonly time: Omit<FileClaim['time'], 'reason'> & { readonly reason?: string | null };
  };

export const CLAIM_DEFAULTS = {
  directness: 'stated',
  stance: 'supports',
  persons: [],
  event: null,
  note: null,
} as const satisfies Partial<FileClaim>;

export interface CodedPassage {
  readonly id: FileClaim['passage'];
  readonly exact: string;
  /** Which occurrence is meant where the text has the same words more than once; from 1. */
  readonly occurrence?: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
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
  readonly source: Omit<CodedSource['source'], 'sha256'> & { readonly sha256?: string };
  readonly passages: readonly DraftPassage[];
  readonly uncoded: readonly DraftSentence[];
}

export interface CodedSource {
  readonly source: Omit<DatasetJson['sources'][number], 'coverage'> & { readonly file: string };
  readonly passages: readonly CodedPassage[];
  readonly uncoded: readonly UncodedSentence[];
}

export type Vocabulary = Pick<
  DatasetJson,
  | 'about'
  | 'groups'
  | 'actors'
  | 'relationTypes'
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
  'speakers.json',
  'events.json',
  'errata.json',
  'disagreements.json',
  'public-record.json',
  'snapshots.json',
];

export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, 'sources'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, 'sources', name));
}

export function readCodedSource(path: string): CodedSource {
  return readJson(path) as CodedSource;
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
