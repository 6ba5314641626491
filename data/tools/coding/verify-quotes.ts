/**
 * `npm run verify-quotes -- <folder of source texts>`: holds every passage against its text,
 * character by character, and every uncoded sentence against its place; and, when all agree, writes
 * `data/verified.lock.json`, with the day for each source that changed, which the ordinary tests hold the data against. Exits with 1 and a
 * sentence for each difference otherwise.
 *
 * Without a folder the variable SOURCE_TEXTS names it. `npm test` runs it with `--check`, which writes
 * nothing, holds the lock file against the verified passages as well, and lets the absence of a
 * folder pass, saying so.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CodedSource } from '../../../src/coding/coded-source.ts';
import { sentencesOf } from '../../../src/coding/sentences.ts';
import { differencesFrom } from '../../../src/coding/verify.ts';
import { readCodedSource, sourceFiles } from './coding.ts';
import { run } from './command.ts';
import { lockedOn, lockOf } from './lock.ts';
import { LOCK, readLock, requiredFolder, textOf, textsFolder } from './texts.ts';

const CHECK = '--check';

run(
  (words, options) => {
    const check = options.has(CHECK);
    if (check && textsFolder(words) === undefined) {
      return 'SOURCE_TEXTS names no folder of source texts: the passages are held against the lock file only.';
    }
    const folder = requiredFolder(words);
    const coded = sourceFiles('data').map(readCodedSource);
    const differences = coded.flatMap((each) => differencesFrom(textOf(folder, each), each));
    const passages = coded.reduce((count, each) => count + each.passages.length, 0);
    if (passages === 0) differences.push('There are no passages in data/sources to verify.');
    if (differences.length > 0) throw new Error(differences.join('\n'));
    const agree = `${passages} passages of ${coded.length} sources agree with their texts`;
    return check
      ? holdLock(lockFor(coded, folder), agree)
      : writeLock(lockFor(coded, folder), agree);
  },
  [CHECK],
);

function lockFor(coded: readonly CodedSource[], folder: string): string {
  const before = existsSync(LOCK) ? readLock() : {};
  const today = new Date().toISOString().slice(0, 10);
  const lock = Object.fromEntries(
    coded.map((each) => {
      const verified = lockOf(each, sentencesOf(textOf(folder, each)));
      return [each.source.id, lockedOn(today, verified, before[each.source.id])];
    }),
  );
  return `${JSON.stringify(lock, null, 2)}\n`;
}

function writeLock(lock: string, agree: string): string {
  writeFileSync(LOCK, lock);
  return `${agree}; ${LOCK} is written.`;
}

function holdLock(lock: string, agree: string): string {
  if (!existsSync(LOCK) || readFileSync(LOCK, 'utf8') !== lock) {
    throw new Error(`${agree}, but ${LOCK} does not: run npm run verify-quotes.`);
  }
  return `${agree}, and ${LOCK} with them.`;
}
