/**
 * `npm run anchor-quotes -- <folder of source texts>`: fills in where each passage stands
 * (`prefix`, `suffix`, `start`, `end`) and the hash of each text, from the words alone.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodedPassage, type CodedSource, readCodedSource, sourceFiles } from './coding.ts';

const CONTEXT = 48;

export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Where the words begin; throws a sentence where they are missing or stand more than once. */
export function startOf(text: string, passage: Pick<CodedPassage, 'id' | 'exact' | 'occurrence'>) {
  const starts: number[] = [];
  for (let at = text.indexOf(passage.exact); at >= 0; at = text.indexOf(passage.exact, at + 1)) {
    starts.push(at);
  }
  if (starts.length > 1 && passage.occurrence === undefined) {
    throw new Error(
      `Passage "${passage.id}" stands ${starts.length} times in its text: say which in "occurrence".`,
    );
  }
  const start = starts[(passage.occurrence ?? 1) - 1];
  if (start === undefined) {
    throw new Error(
      `The words of passage "${passage.id}" are not in its text: "${passage.exact}".`,
    );
  }
  return start;
}

/** The context of a stretch of text, cut at the edge of a word. */
export function contextOf(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    prefix: start > CONTEXT ? before.replace(/^\S*\s/, '') : before,
    suffix: end + CONTEXT < text.length ? after.replace(/\s\S*$/, '') : after,
  };
}

export function anchored(coded: CodedSource, text: string): CodedSource {
  const { id, file, title, author, publisher, kind, written, note } = coded.source;
  return {
    source: { id, file, sha256: hashOf(text), title, author, publisher, kind, written, note },
    passages: coded.passages.map((passage) => {
      const start = startOf(text, passage);
      const end = start + passage.exact.length;
      const { id: passageId, exact, occurrence, claims } = passage;
      return {
        id: passageId,
        exact,
        ...(occurrence === undefined ? {} : { occurrence }),
        ...contextOf(text, start, end),
        start,
        end,
        claims,
      };
    }),
  };
}

function main(folder: string | undefined) {
  if (folder === undefined) throw new Error('Name the folder of the source texts.');
  for (const path of sourceFiles('data')) {
    const coded = readCodedSource(path);
    const text = readFileSync(join(folder, coded.source.file), 'utf8');
    writeFileSync(path, `${JSON.stringify(anchored(coded, text), null, 2)}\n`);
    process.stdout.write(`${path}: ${coded.passages.length} passages anchored.\n`);
  }
}

if (process.argv[1]?.endsWith('anchor.ts')) main(process.argv[2]);
