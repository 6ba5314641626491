import {
  CLAIM_DEFAULTS,
  type CodedClaim,
  type CodedPassage,
  type CodedSource,
  type FileClaim,
  SOURCE_DEFAULTS,
} from '../../../src/coding/coded-source.ts';
import { countOf, coverageOf, coverageProblems } from '../../../src/coding/sentence-coverage.ts';
import { type DatasetJson, FORMAT } from '../../../src/dataset/format.ts';
import { problemInWords } from '../../../src/dataset/problem.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { versionOf } from '../../../src/dataset/version-of.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { readCodedSource, readVocabulary, sourceFiles } from './coding.ts';
import { claimsOfCoding, type Known, readCodings } from './codings.ts';
import { type Lock, lockedSentences } from './lock.ts';
import { type Located, matcherAmong } from './matching.ts';
import { readLock } from './texts.ts';

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
  const vocabulary = readVocabulary(folder);
  const sources = coded.map((each) => sourceOf(each, lock));
  const codersOf = codersIn(folder, { ...vocabulary, sources });
  const content: Omit<DatasetJson, 'version'> = {
    format: FORMAT,
    title: TITLE,
    ...vocabulary,
    actorKinds: [],
    sources,
    passages: coded.flatMap(({ source, passages }) =>
      passages.map(({ claims: _claims, occurrence: _occurrence, ...passage }) => ({
        pages: null,
        spelledOut: null,
        ...passage,
        source: source.id,
      })),
    ),
    claims: coded.flatMap(({ source, passages }) =>
      passages.flatMap((passage) =>
        claimsOf(passage).map((claim) => ({
          ...claim,
          codedBy: codersOf({ ...claim, source, passage }),
        })),
      ),
    ),
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
    verified: verifiedIn(lock, coded.source.id),
  };
  if (lock[source.id] === undefined) return { ...source, coverage: null, note };
  const sentences = lockedSentences(lock, source.id);
  const problems = coverageProblems(coded, sentences);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { ...source, coverage: countOf(coverageOf(coded, sentences)), note };
}

/** Every passage is held against the text as a whole, on the day that the lock file keeps. */
function verifiedIn(lock: Lock, source: string): DatasetJson['sources'][number]['verified'] {
  const on = lock[source]?.on;
  return on === undefined ? null : { against: 'the whole text', on };
}

/**
 * Finds for a settled claim the coders in whose own coding one matches it. One claim may be found for several:
 * where the settling made two of what a coder told in one, that coder has both.
 */
function codersIn(folder: string, known: Known) {
  const directed = new Set(known.relationTypes.filter((type) => type.directed).map(({ id }) => id));
  const codings = readCodings(folder, known).map((coding) => ({
    coder: coding.coder,
    matching: matcherAmong(claimsOfCoding(coding), directed),
  }));
  return (claim: Located): string[] =>
    codings.filter(({ matching }) => matching(claim).length > 0).map(({ coder }) => coder);
}

/** The claims of a passage, called `….a`, `….b` and so on in the order in which they stand. */
function claimsOf(passage: CodedPassage): Omit<FileClaim, 'codedBy'>[] {
  return passage.claims.map((claim: CodedClaim, index) => ({
    id: `${passage.id}.${String.fromCharCode(97 + index)}`,
    passage: passage.id,
    ...CLAIM_DEFAULTS,
    ...claim,
    persons: [...(claim.persons ?? CLAIM_DEFAULTS.persons)],
    time: { reason: null, document: null, ...claim.time },
  }));
}
