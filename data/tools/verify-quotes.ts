/**
 * `npm run verify-quotes -- <folder of source texts>`: holds every passage against its text,
 * character by character, and, when all agree, writes `data/verified.lock.json`, which the ordinary
 * tests hold the data against. Exits with 1 and a sentence for each difference otherwise.
 *
 * Without a folder the variable SOURCE_TEXTS names it. `npm test` runs it with `--check`, which writes
 * nothing, holds the lock file against the verified passages as well, and lets the absence of a
 * folder pass, saying so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodedSource, sourceFiles } from './coding.ts';
import { differencesFrom, lockOf } from './verify.ts';

const LOCK = 'data/verified.lock.json';

function main(words: readonly string[]): number {
  const folder = words.find((word) => !word.startsWith('--')) ?? process.env.SOURCE_TEXTS;
  if (folder === undefined || folder === '') return withoutFolder(words.includes('--check'));
  const coded = sourceFiles('data').map(readCodedSource);
  const differences = coded.flatMap((each) => {
    const path = join(folder, each.source.file);
    if (existsSync(path)) return differencesFrom(readFileSync(path, 'utf8'), each);
    return [`The text of source "${each.source.id}" is not in the folder: ${each.source.file}.`];
  });
  const passages = coded.reduce((count, each) => count + each.passages.length, 0);
  if (passages === 0) differences.push('There are no passages in data/sources to verify.');
  if (differences.length > 0) {
    process.stderr.write(`${differences.join('\n')}\n`);
    return 1;
  }
  const lock = `${JSON.stringify(lockOf(coded), null, 2)}\n`;
  const agree = `${passages} passages of ${coded.length} sources agree with their texts`;
  if (words.includes('--check')) {
    if (existsSync(LOCK) && readFileSync(LOCK, 'utf8') === lock) {
      process.stdout.write(`${agree}, and ${LOCK} with them.\n`);
      return 0;
    }
    process.stderr.write(`${agree}, but ${LOCK} does not: run npm run verify-quotes.\n`);
    return 1;
  }
  writeFileSync(LOCK, lock);
  process.stdout.write(`${agree}; ${LOCK} is written.\n`);
  return 0;
}

function withoutFolder(mayPass: boolean): number {
  if (mayPass) {
    process.stdout.write(
      'SOURCE_TEXTS names no folder of source texts: the passages are held against the lock file only.\n',
    );
    return 0;
  }
  process.stderr.write('Name the folder of the source texts: npm run verify-quotes -- <folder>\n');
  return 2;
}

process.exitCode = main(process.argv.slice(2));
