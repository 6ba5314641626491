/**
 * `npm run verify-quotes -- <folder of source texts>`: holds every passage against its text,
 * character by character, and, when all agree, writes `data/verified.lock.json`, which the ordinary
 * tests hold the data against. Exits with 1 and a sentence for each difference otherwise.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodedSource, sourceFiles } from './coding.ts';
import { differencesFrom, lockOf } from './verify.ts';

const LOCK = 'data/verified.lock.json';

function main(folder: string | undefined): number {
  if (folder === undefined) {
    process.stderr.write(
      'Name the folder of the source texts: npm run verify-quotes -- <folder>\n',
    );
    return 2;
  }
  const coded = sourceFiles('data').map(readCodedSource);
  const differences = coded.flatMap((each) => {
    const path = join(folder, each.source.file);
    if (existsSync(path)) return differencesFrom(readFileSync(path, 'utf8'), each);
    return [`The text of source "${each.source.id}" is not in the folder: ${each.source.file}.`];
  });
  if (differences.length > 0) {
    process.stderr.write(`${differences.join('\n')}\n`);
    return 1;
  }
  const passages = coded.reduce((count, each) => count + each.passages.length, 0);
  if (passages === 0) {
    process.stderr.write('There are no passages in data/sources: nothing was verified.\n');
    return 1;
  }
  writeFileSync(LOCK, `${JSON.stringify(lockOf(coded), null, 2)}\n`);
  process.stdout.write(
    `${passages} passages of ${coded.length} sources agree with their texts; ${LOCK} is written.\n`,
  );
  return 0;
}

process.exitCode = main(process.argv[2]);
