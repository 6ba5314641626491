import {
  type CodedPassage,
  type CodedSource,
  UNCODED_REASONS,
  type UncodedSentence,
} from './coded-source.ts';
import type { SentencePlace } from './sentences.ts';

/** A sentence of a source with what the coding makes of it. */
export interface SentenceCoverage extends SentencePlace {
  /** The passages that touch it. */
  readonly passages: readonly CodedPassage[];
  /** What the coding says of it where it carries no claim. */
  readonly uncoded: UncodedSentence | null;
}

/** What the coding of a source makes of each of its sentences, in the order of the text. */
export function coverageOf(
  { passages, uncoded }: Pick<CodedSource, 'passages' | 'uncoded'>,
  sentences: readonly SentencePlace[],
): readonly SentenceCoverage[] {
  return sentences.map(({ start, end }) => ({
    start,
    end,
    passages: passages.filter((passage) => passage.start < end && start < passage.end),
    uncoded: uncoded.find((each) => each.start === start && each.end === end) ?? null,
  }));
}

/** How many sentences there are, how many carry a claim, and how many do not for which reason. */
export function countOf(coverage: readonly SentenceCoverage[]) {
  return {
    sentences: coverage.length,
    coded: coverage.filter(({ passages }) => passages.length > 0).length,
    uncoded: UNCODED_REASONS.map((reason) => ({
      reason,
      sentences: coverage.filter(({ uncoded }) => uncoded?.reason === reason).length,
    })).filter(({ sentences }) => sentences > 0),
  };
}

/**
 * Every sentence that is neither coded nor explained, and every explanation that explains none. With
 * the text at hand, their words too.
 */
export function coverageProblems(
  coded: Pick<CodedSource, 'source' | 'passages' | 'uncoded'>,
  sentences: readonly SentencePlace[],
  text?: string,
): readonly string[] {
  const coverage = coverageOf(coded, sentences);
  const where = ({ start, end }: SentencePlace) => {
    const words = text === undefined ? '' : ` (“${text.slice(start, end)}”)`;
    return `at ${start}–${end} of source "${coded.source.id}"${words}`;
  };
  const explained = new Set(coverage.map(({ uncoded }) => uncoded));
  return [
    ...coverage
      .filter(({ passages, uncoded }) => passages.length === 0 && uncoded === null)
      .map((each) => `The sentence ${where(each)} carries no claim, and nothing says why.`),
    ...coverage
      .filter(({ passages, uncoded }) => passages.length > 0 && uncoded !== null)
      .map((each) => `The sentence ${where(each)} is called uncoded, but a passage touches it.`),
    ...coded.uncoded
      .filter((each) => !explained.has(each))
      .map(
        (each) => `"${each.begins}" ${where(each)} is called uncoded, but is no sentence of it.`,
      ),
  ];
}
