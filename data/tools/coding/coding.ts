/** How the files that coders write are read from disk: one file a source document in `data/sources`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { type Codebook, codebookFile } from '../../../src/coding/codebook.ts';
import { type CodedSource, type DraftSource, draftFile } from '../../../src/coding/coded-source.ts';
import type { DatasetJson } from '../../../src/dataset/format.ts';

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

/** What the coders agreed on beyond what holds of every coding. */
export function readCodebook(folder: string): Codebook {
  return readAs(codebookFile, join(folder, 'codebook.json'));
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
