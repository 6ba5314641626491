/**
 * The lock file: what was verified of each source, so that its passages can be held against that where the
 * running texts are not at hand.
 */
import { isDeepStrictEqual } from 'node:util';
import type { AnchoredWords, CodedSource } from '../../../src/coding/coded-source.ts';
import type { SentencePlace } from '../../../src/coding/sentences.ts';
import { sha256Of } from '../../../src/dataset/version-of.ts';

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
export function seal({ exact, prefix, suffix, start, end }: AnchoredWords): string {
  return shortHash([exact, prefix, suffix, start, end]);
}

function shortHash(value: unknown): string {
  return sha256Of(JSON.stringify(value)).slice(0, 16);
}

export function lockOf(
  { source, passages, uncoded }: CodedSource,
  sentences: readonly SentencePlace[],
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
export function lockedSentences(lock: Lock, source: string): readonly SentencePlace[] {
  return (lock[source]?.sentences ?? '').split(' ').flatMap((stretch) => {
    const [start, end] = stretch.split('-').map(Number);
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}
