/**
 * `npm run validate -- file.json`: says what the app would say of a file: what it understands, or what is
 * wrong, 20 problems and the number of the rest, with `--all` all of them. Ends with 1 where it is refused.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from './command.ts';
import { validated } from './validation.ts';

run(
  (words, options) => {
    const [path, ...more] = words;
    if (path === undefined || more.length > 0) {
      throw new Error('Name one file: npm run validate -- file.json');
    }
    const written = statSync(path).mtime.toISOString().slice(0, 10);
    const file = { name: basename(path), bytes: new Uint8Array(readFileSync(path)), written };
    return validated(file, options.has('--all'));
  },
  ['--all'],
);
