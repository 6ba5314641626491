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

export interface CodedSource {
  readonly source: DatasetJson['sources'][number] & { readonly file: string };
  readonly passages: readonly CodedPassage[];
}

export type Vocabulary = Pick<
  DatasetJson,
  'groups' | 'actors' | 'relationTypes' | 'speakers' | 'events' | 'publicRecord' | 'snapshots'
>;

const VOCABULARY_FILES = [
  'actors.json',
  'relation-types.json',
  'speakers.json',
  'events.json',
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
