/**
 * `npm run verify-quotes -- <folder of source texts>`: holds every passage against its text,
 * character by character, and, when all agree, writes `data/verified.lock.json`, which the ordinary
 * tests hold the data against. Exits with 1 and a sentence for each difference otherwise.
 *
 * Without a folder the variable SOURCE_TEXTS names it. `--if-named` lets the absence of both pass,
 * and says so: `npm test` runs it like that where the texts are not at hand.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodedSource, sourceFiles } from './coding.ts';
import { differencesFrom, lockOf } from './verify.ts';

const LOCK = 'data/verified.lock.json';

function main(words: readonly string[]): number {
  const folder = words.find((word) => !word.startsWith('--')) ?? process.env.SOURCE_TEXTS;
  if (folder === undefined || folder === '') return withoutFolder(words.includes('--if-named'));
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
  writeFileSync(LOCK, `${JSON.stringify(lockOf(coded), null, 2)}\n`);
  process.stdout.write(
    `${passages} passages of ${coded.length} sources agree with their texts; ${LOCK} is written.\n`,
  );
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
