/**
 * Where passages and uncoded sentences stand in their text, from the words alone. A passage that was
 * anchored before is never moved into other surroundings.
 */
import { sha256Of } from '../dataset/version-of.ts';
import type {
  CodedPassage,
  CodedSource,
  DraftPassage,
  DraftSentence,
  DraftSource,
  UncodedSentence,
} from './coded-source.ts';
import { type SentencePlace, sentencesOf } from './sentences.ts';

/** How much of the text is kept before and after some words, in UTF-16 code units. */
const CONTEXT = 48;

/** Where some words begin, each time they stand in a text. */
export function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/** Where the words of a passage begin; throws a sentence where they are missing or stand twice. */
export function passageStart(
  text: string,
  passage: Pick<DraftPassage, 'id' | 'exact' | 'occurrence'>,
) {
  return chosen(
    startsOf(text, passage.exact),
    passage.occurrence,
    `the words of passage "${passage.id}", "${passage.exact}"`,
  );
}

/** The context of a stretch of text, cut at the edge of a word. */
export function contextAround(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    prefix: start > CONTEXT ? before.replace(/^\S*\s/, '') : before,
    suffix: end + CONTEXT < text.length ? after.replace(/\s\S*$/, '') : after,
  };
}

/** A source with the places of its passages and sentences; throws a sentence where one is not clear. */
export function anchored(coded: DraftSource, text: string): CodedSource {
  const { id, file, sha256: _old, note, ...printed } = coded.source;
  const sentences = sentencesOf(text);
  return {
    source: { id, file, sha256: sha256Of(text), ...printed, note },
    passages: coded.passages.map((passage) => anchoredPassage(passage, text)),
    uncoded: coded.uncoded
      .map((sentence) => anchoredSentence(sentence, text, sentences, id))
      .sort((a, b) => a.start - b.start),
  };
}

function anchoredPassage(passage: DraftPassage, text: string): CodedPassage {
  const { id, exact, occurrence, pages, claims } = passage;
  const start = passageStart(text, passage);
  const end = start + exact.length;
  const context = contextAround(text, start, end);
  const wasAnchored = passage.prefix !== undefined && passage.suffix !== undefined;
  if (wasAnchored && (passage.prefix !== context.prefix || passage.suffix !== context.suffix)) {
    throw new Error(
      `Passage "${id}" was verified between "${passage.prefix}" and "${passage.suffix}"; its words now stand between "${context.prefix}" and "${context.suffix}". If that is where they belong, take "prefix" and "suffix" out and anchor again.`,
    );
  }
  return {
    id,
    exact,
    ...(occurrence === undefined ? {} : { occurrence }),
    ...context,
    start,
    end,
    ...(pages === undefined ? {} : { pages }),
    claims,
  };
}

function anchoredSentence(
  { begins, occurrence, reason, note }: DraftSentence,
  text: string,
  sentences: readonly SentencePlace[],
  source: string,
): UncodedSentence {
  const start = chosen(
    sentences.map((each) => each.start).filter((each) => text.startsWith(begins, each)),
    occurrence,
    `a sentence of source "${source}" that begins "${begins}"`,
  );
  const end = sentences.find((each) => each.start === start)?.end ?? start;
  return { begins, ...(occurrence === undefined ? {} : { occurrence }), start, end, reason, note };
}

/** The one place of several that is meant; throws a sentence about `what` where it is not clear. */
function chosen(starts: readonly number[], occurrence: number | undefined, what: string): number {
  if (starts.length > 1 && occurrence === undefined) {
    throw new Error(
      `Found ${starts.length} times in the text, say which in "occurrence": ${what}.`,
    );
  }
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) throw new Error(`Not in the text: ${what}.`);
  return start;
}
