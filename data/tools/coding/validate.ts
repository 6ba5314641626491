/**
 * `npm run validate -- file.json`, or `ties.csv mapping.json`: says what the app would say of a file: what it understands, or what is
 * wrong, 20 problems and the number of the rest, with `--all` all of them. Ends with 1 where it is refused.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from './command.ts';
import { type NamedFile, validated } from './validation.ts';

run(
  (words, options) => {
    const [path, ...more] = words;
    if (path === undefined || more.length > 2) {
      throw new Error(
        'Name one file: npm run validate -- file.json; or a table, its actors and what its columns mean: npm run validate -- ties.csv actors.csv mapping.json',
      );
    }
    return validated(fileAt(path), options.has('--all'), more.map(fileAt));
  },
  ['--all'],
);

function fileAt(path: string): NamedFile {
  const written = statSync(path).mtime.toISOString().slice(0, 10);
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)), written };
}
