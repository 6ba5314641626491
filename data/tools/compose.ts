import { createHash } from 'node:crypto';
import { type DatasetJson, FORMAT } from '../../src/dataset/format.ts';
import { problemInWords } from '../../src/dataset/problem.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import {
  CLAIM_DEFAULTS,
  type CodedClaim,
  type CodedPassage,
  type FileClaim,
  readCodedSource,
  readVocabulary,
  sourceFiles,
} from './coding.ts';

const TITLE = 'North-East Asia, 2014 to 2025, as told by five documents';

/** The one JSON graph of the files in a folder; throws a sentence for each problem it has. */
export function compose(folder: string): DatasetJson {
  const coded = sourceFiles(folder).map(readCodedSource);
  const content: Omit<DatasetJson, 'version'> = {
    format: FORMAT,
    title: TITLE,
    ...readVocabulary(folder),
    sources: coded.map(({ source: { file: _file, ...source } }) => source),
    passages: coded.flatMap(({ source, passages }) =>
      passages.map(({ claims: _claims, occurrence: _occurrence, ...passage }) => ({
        ...passage,
        source: source.id,
      })),
    ),
    claims: coded.flatMap(({ passages }) => passages.flatMap(claimsOf)),
  };
  const composed = { version: versionOf(content), ...content };
  const reading = readDataset(composed);
  if (!reading.ok) throw new Error(reading.problems.map(problemInWords).join('\n'));
  return composed;
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
