import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { hashOf, startsOf } from './anchor.ts';
import type { CodedPassage, CodedSource } from './coding.ts';
import { coverageProblems } from './coverage.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { typographyBetween } from './typography.ts';

/** What was verified of a source: any change to it is a change here. */
interface Verified {
  /** The hash of its text. */
  readonly sha256: string | null;
  /** Where its sentences begin and end: `0-35 37-105`. */
  readonly sentences: string;
  /** A hash of each passage. */
  readonly passages: { readonly [passage: string]: string };
  /** A hash of the places and first words of the sentences without a claim. */
  readonly uncoded: string;
}

/** What the lock file keeps of each source since it was last verified, and the day of that. */
export interface Lock {
  readonly [source: string]: Verified & { readonly on?: string };
}

/** A hash of the words and of where they stand: any change to either changes it. */
export function seal({ exact, prefix, suffix, start, end }: CodedPassage): string {
  return shortHash([exact, prefix, suffix, start, end]);
}

function shortHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

export function lockOf(
  { source, passages, uncoded }: CodedSource,
  sentences: readonly Stretch[],
): Verified {
  return {
    sha256: source.sha256,
    sentences: sentences.map(({ start, end }) => `${start}-${end}`).join(' '),
    passages: Object.fromEntries(passages.map((passage) => [passage.id, seal(passage)])),
    uncoded: shortHash(uncoded.map(({ begins, start, end }) => [begins, start, end])),
  };
}

/**
 * A source as it is to be locked on a day. One that has not changed keeps the day on which it was first found so:
 * verifying again shall change nothing.
 */
export function lockedOn(day: string, verified: Verified, before?: Lock[string]): Lock[string] {
  const { on, ...unchanged } = before ?? {};
  return { on: isDeepStrictEqual(verified, unchanged) ? (on ?? day) : day, ...verified };
}

/** Where the sentences of a source stand, as the lock file keeps it. */
export function lockedSentences(lock: Lock, source: string): readonly Stretch[] {
  return (lock[source]?.sentences ?? '').split(' ').flatMap((stretch) => {
    const [start, end] = stretch.split('-').map(Number);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

/** Everything in which the data and the text of its source do not agree, a sentence each. */
export function differencesFrom(
  text: string,
  coded: CodedSource,
  sentences = sentencesOf(text),
): string[] {
  const { source, passages } = coded;
  const differences: string[] = [];
  const hash = hashOf(text);
  if (hash !== source.sha256) {
    differences.push(
      `In source "${source.id}", field "sha256": found "${source.sha256}", expected "${hash}", the hash of the text.`,
    );
  }
  for (const passage of passages) differences.push(...passageDifferences(text, passage));
  return [
    ...differences,
    ...coded.uncoded
      .filter(({ begins, start }) => !text.startsWith(begins, start))
      .map(
        ({ begins, start }) =>
          `An uncoded sentence of source "${source.id}" is said to begin "${begins}", but at ${start} the text has "${text.slice(start, start + begins.length)}".`,
      ),
    ...coverageProblems(coded, sentences, text),
  ];
}

function passageDifferences(text: string, passage: CodedPassage): string[] {
  const { exact, prefix, suffix, start, end } = passage;
  const stands = text.slice(start, end);
  const differences: string[] = [];
  const report = (field: string, found: string, expected: string, remark = '') =>
    differences.push(
      `In passage "${passage.id}", field "${field}": found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}, as the text has it${remark}.`,
    );
  if (stands !== exact) report('exact', exact, stands, remarkOn(passage, text));
  const before = text.slice(Math.max(0, start - prefix.length), start);
  if (before !== prefix) report('prefix', prefix, before);
  const after = text.slice(end, end + suffix.length);
  if (after !== suffix) report('suffix', suffix, after);
  return differences;
}

/** What else can be said of words that do not stand where they should. Nothing is mended by it. */
function remarkOn({ exact, prefix, suffix }: CodedPassage, text: string): string {
  const typography = typographyBetween(`${prefix}${exact}${suffix}`, text);
  if (typography !== null && typography.length > 0) {
    return ` (the two differ in typography only: ${typography.join(', ')})`;
  }
  const [elsewhere] = startsOf(text, exact);
  return elsewhere === undefined ? '' : ` there (the same words begin at ${elsewhere})`;
}
