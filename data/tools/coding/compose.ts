import { type DatasetJson, FORMAT } from '../../../src/dataset/format.ts';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { versionOf } from '../../../src/dataset/version-of.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import {
  CLAIM_DEFAULTS,
  type CodedClaim,
  type CodedPassage,
  type CodedSource,
  type FileClaim,
  readCodedSource,
  readVocabulary,
  SOURCE_DEFAULTS,
  sourceFiles,
} from './coding.ts';
import { countOf, coverageOf, coverageProblems } from './coverage.ts';
import { readLock } from './texts.ts';
import { type Lock, lockedSentences } from './verify.ts';

const TITLE = 'North-East Asia, 2014 to 2025, as told by five documents';

/** The one JSON graph of the coders' files, and the model that the app makes of it. */
export interface Composed {
  readonly file: DatasetJson;
  readonly dataset: Dataset;
}

/** Composes the files in a folder; throws a sentence for each problem that they have. */
export function compose(folder: string): Composed {
  const coded = sourceFiles(folder).map(readCodedSource);
  const lock = readLock(folder);
  const content: Omit<DatasetJson, 'version'> = {
    format: FORMAT,
    title: TITLE,
    ...readVocabulary(folder),
    sources: coded.map((each) => sourceOf(each, lock)),
    coders: [],
    passages: coded.flatMap(({ source, passages }) =>
      passages.map(({ claims: _claims, occurrence: _occurrence, ...passage }) => ({
        pages: null,
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

/** A source with how much of it is coded, as far as the lock file knows its sentences. */
function sourceOf(coded: CodedSource, lock: Lock): DatasetJson['sources'][number] {
  const { file: _file, written, note, ...printed } = coded.source;
  const source = {
    ...SOURCE_DEFAULTS,
    ...printed,
    sic: [...(printed.sic ?? SOURCE_DEFAULTS.sic)],
    written: written === null ? null : { reason: null, document: null, ...written },
    verified: null,
  };
  if (lock[source.id] === undefined) return { ...source, coverage: null, note };
  const sentences = lockedSentences(lock, source.id);
  const problems = coverageProblems(coded, sentences);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { ...source, coverage: countOf(coverageOf(coded, sentences)), note };
}

/** The claims of a passage, called `….a`, `….b` and so on in the order in which they stand. */
function claimsOf(passage: CodedPassage): FileClaim[] {
  return passage.claims.map((claim: CodedClaim, index) => ({
    id: `${passage.id}.${String.fromCharCode(97 + index)}`,
    passage: passage.id,
    ...CLAIM_DEFAULTS,
    ...claim,
    persons: [...(claim.persons ?? CLAIM_DEFAULTS.persons)],
    time: { reason: null, document: null, ...claim.time },
    codedBy: [],
  }));
}
