import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftSource } from '../../../src/coding/coded-source.ts';
import type { Lock } from './lock.ts';

const LOCK_NAME = 'verified.lock.json';

export const LOCK = join('data', LOCK_NAME);

export function readLock(folder = 'data'): Lock {
  return JSON.parse(readFileSync(join(folder, LOCK_NAME), 'utf8'));
}

/** The folder of source texts that a command or, failing that, SOURCE_TEXTS names. */
export function textsFolder(words: readonly string[]): string | undefined {
  return words[0] ?? (process.env.SOURCE_TEXTS || undefined);
}

/** The same, for a command that can do nothing without the texts. */
export function requiredFolder(words: readonly string[]): string {
  const folder = textsFolder(words);
  if (folder === undefined) {
    throw new Error('Name the folder of the source texts, here or in SOURCE_TEXTS.');
  }
  return folder;
}

/** The running text of a source; throws a sentence where the folder does not have it. */
export function textOf(folder: string, { source }: Pick<DraftSource, 'source'>): string {
  const path = join(folder, source.file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new Error(`The text of source "${source.id}" is not in the folder: ${source.file}.`);
}
