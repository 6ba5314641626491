import { createHash } from 'node:crypto';
import { hashOf } from './anchor.ts';
import type { CodedPassage, CodedSource } from './coding.ts';

/** What the lock file keeps of each source: its text's hash and a hash of each verified passage. */
export interface Lock {
  readonly [source: string]: {
    readonly sha256: string;
    readonly passages: { readonly [passage: string]: string };
  };
}

/** A hash of the words and of where they stand: any change to either changes it. */
export function seal({ exact, prefix, suffix, start, end }: CodedPassage): string {
  return createHash('sha256')
    .update(JSON.stringify([exact, prefix, suffix, start, end]))
    .digest('hex')
    .slice(0, 16);
}

export function lockOf(coded: readonly CodedSource[]): Lock {
  return Object.fromEntries(
    coded.map(({ source, passages }) => [
      source.id,
      {
        sha256: source.sha256,
        passages: Object.fromEntries(passages.map((passage) => [passage.id, seal(passage)])),
      },
    ]),
  );
}

/** Everything in which the data and the text of its source do not agree, a sentence each. */
export function differencesFrom(text: string, { source, passages }: CodedSource): string[] {
  const differences: string[] = [];
  const hash = hashOf(text);
  if (hash !== source.sha256) {
    differences.push(
      `In source "${source.id}", field "sha256": found "${source.sha256}", expected "${hash}", the hash of the text.`,
    );
  }
  for (const passage of passages) differences.push(...passageDifferences(text, passage));
  return differences;
}

function passageDifferences(text: string, passage: CodedPassage): string[] {
  const { exact, prefix, suffix, start, end } = passage;
  const stands = text.slice(start, end);
  const differences: string[] = [];
  const report = (field: string, found: string, expected: string, remark = '') =>
    differences.push(
      `In passage "${passage.id}", field "${field}": found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}, as the text has it${remark}.`,
    );
  if (stands !== exact) report('exact', exact, stands, remarkOn(exact, stands, text));
  const before = text.slice(Math.max(0, start - prefix.length), start);
  if (before !== prefix) report('prefix', prefix, before);
  const after = text.slice(end, end + suffix.length);
  if (after !== suffix) report('suffix', suffix, after);
  return differences;
}

function remarkOn(exact: string, stands: string, text: string): string {
  if (plain(exact) === plain(stands)) return ' (the two differ in typography only)';
  const elsewhere = text.indexOf(exact);
  return elsewhere < 0 ? '' : ` there (the same words begin at ${elsewhere})`;
}

/** Words without their typography: one kind of quotation mark, dash and space, NFC. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
