import { createHash } from 'node:crypto';
import { type DatasetJson, FORMAT } from '../../src/dataset/format.ts';
import { problemInWords } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import {
  CLAIM_DEFAULTS,
  type CodedClaim,
  type CodedPassage,
  type CodedSource,
  type FileClaim,
  readCodedSource,
  readVocabulary,
  sourceFiles,
  UNCODED_REASONS,
} from './coding.ts';
import { coverageOf } from './coverage.ts';
import type { Stretch } from './sentences.ts';
import { readLock } from './texts.ts';
import { lockedSentences } from './verify.ts';

const TITLE = 'North-East Asia, 2014 to 2025, as told by five documents';

/** The one JSON graph of the files in a folder; throws a sentence for each problem it has. */
export function compose(folder: string): DatasetJson {
  return composed(folder).file;
}

/** The same as a model. */
export function composedDataset(folder: string): Dataset {
  return composed(folder).dataset;
}

function composed(folder: string): { readonly file: DatasetJson; readonly dataset: Dataset } {
  const coded = sourceFiles(folder).map(readCodedSource);
  const lock = readLock(folder);
  const content: Omit<DatasetJson, 'version'> = {
    format: FORMAT,
    title: TITLE,
    ...readVocabulary(folder),
    sources: coded.map((each) => sourceOf(each, lockedSentences(lock, each.source.id))),
    passages: coded.flatMap(({ source, passages }) =>
      passages.map(({ claims: _claims, occurrence: _occurrence, ...passage }) => ({
        ...passage,
        source: source.id,
      })),
    ),
    claims: coded.flatMap(({ passages }) => passages.flatMap(claimsOf)),
  };
  const file = { version: versionOf(content), ...content };
  const reading = readDataset(file);
  if (!reading.ok) throw new Error(reading.problems.map(problemInWords).join('\n'));
  return { file, dataset: reading.dataset };
}

function sourceOf(
  coded: CodedSource,
  sentences: readonly Stretch[],
): DatasetJson['sources'][number] {
  const { file: _file, note, ...source } = coded.source;
  const coverage = coverageOf(coded, sentences);
  return {
    ...source,
    coverage: {
      sentences: coverage.length,
      coded: coverage.filter(({ passages }) => passages.length > 0).length,
      uncoded: UNCODED_REASONS.map((reason) => ({
        reason,
        sentences: coverage.filter(({ uncoded }) => uncoded?.reason === reason).length,
      })).filter((each) => each.sentences > 0),
    },
    note,
  };
}

function versionOf(content: Omit<DatasetJson, 'version'>): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

/** The claims of a passage, called `….a`, `….b` and so on in the order in which they stand. */
function claimsOf(passage: CodedPassage): FileClaim[] {
  return passage.claims.map((claim: CodedClaim, index) => ({
    id: `${passage.id}.${String.fromCharCode(97 + index)}`,
    passage: passage.id,
    ...CLAIM_DEFAULTS,
    ...claim,
    persons: [...(claim.persons ?? CLAIM_DEFAULTS.persons)],
    time: { ...claim.time, reason: claim.time.reason ?? null },
  }));
}
