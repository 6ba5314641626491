import { type Problem, quoted } from '../../dataset/problem.ts';
import { mappingAlone } from '../../foreign/mapping/saved-mapping.ts';
import { bytesOf } from './content.ts';
import type { BroughtFile } from './messages.ts';
import { readContent } from './read-content.ts';

/** What columns mean, as a file says; it is read once the columns are known. */
export interface MappingText {
  readonly name: string;
  readonly text: string;
}

export type MappingApart =
  | {
      readonly ok: true;
      /** The files of data. */
      readonly files: readonly [BroughtFile, ...BroughtFile[]];
      readonly mapping: MappingText | null;
    }
  | { readonly ok: false; readonly problem: Problem };

/** Takes from files that were chosen together the one that says what the columns of the others mean. */
export async function mappingApart(brought: readonly BroughtFile[]): Promise<MappingApart> {
  const read = await Promise.all(brought.map(async (file) => ({ file, text: await textIn(file) })));
  const files = read.flatMap(({ file, text }) => (text === null ? [file] : []));
  const mappings = read.flatMap(({ file, text }) =>
    text === null ? [] : [{ name: file.name, text }],
  );
  const [mapping = null, other] = mappings;
  if (other !== undefined) {
    const found = `${mappings.length} files that say what columns mean`;
    return refused({ ...mappingAlone('the files'), found, expected: 'one of them' });
  }
  const [first, ...rest] = files;
  if (first === undefined) return refused(mappingAlone(recordOfMapping(mapping?.name ?? '')));
  return { ok: true, files: [first, ...rest], mapping };
}

/** What a saved mapping is called in a sentence. */
export function recordOfMapping(name: string): string {
  return `the file ${quoted(name)}`;
}

/** As much of a file as shows whether it is JSON. */
const BEGINNING = 64;

async function textIn({ file, name }: BroughtFile): Promise<string | null> {
  const beginning = await file.slice(0, BEGINNING).text();
  if (!/^[\s\ufeff]*\{/.test(beginning)) return null;
  const content = await readContent(await bytesOf(file), name);
  return content.kind === 'mapping' ? content.text : null;
}

function refused(problem: Problem): MappingApart {
  return { ok: false, problem };
}
