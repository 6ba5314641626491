import type { Claim, Erratum, Passage } from '../dataset.ts';
import { erratumInWords } from './evidence-words.ts';
import { pagesInWords, waysToSource } from './source-words.ts';
import { capitalised, sourceInWords, voiceIn } from './words.ts';

/** What a quotation takes along of what is said of its words: "Wrong: “in November”. …" */
export function erratumBeside(erratum: Erratum): string {
  return `${capitalised(erratum.kind)}: “${erratum.words}”. ${erratumInWords(erratum)}`;
}

const MARKS = ['""', '“”', '„“', '””', '«»', '»«', '‘’', '‚‘', '「」', '『』', '《》'];

/** Whether words stand between quotation marks of their own, and not several between theirs. */
export function isMarked(words: string): boolean {
  const [open = '', close = ''] = [words.slice(0, 1), words.slice(-1)];
  const inner = words.slice(1, -1);
  return words.length > 2 && MARKS.includes(open + close) && !inner.includes(close);
}

/** What a cell of a row holds, under the name of its column. */
export interface NamedCell {
  readonly name: string;
  readonly value: string;
}

/** The cells of a passage that is a row of a table or an element of a graph; `null` where it is words. */
export function namedCellsOf({
  spelledOut,
}: Pick<Passage, 'spelledOut'>): readonly NamedCell[] | null {
  if (spelledOut === null) return null;
  return spelledOut.split('\n').map((line) => {
    const end = line.indexOf(': ');
    return { name: line.slice(0, Math.max(0, end)), value: line.slice(end + (end < 0 ? 1 : 2)) };
  });
}

/** A passage in a sentence: its words between quotation marks, once; a row as "source: A; target: B". */
export function passageInWords({
  exact,
  spelledOut,
}: Pick<Passage, 'exact' | 'spelledOut'>): string {
  if (spelledOut !== null) return spelledOut.replaceAll('\n', '; ');
  return isMarked(exact) ? exact : `“${exact}”`;
}

/**
 * The words of claims, which are the same, once, with all that is needed to cite each, and with what is said of these
 * words; `data` names the dataset and its version.
 */
export function quotationInWords(
  claims: readonly [Claim, ...Claim[]],
  data: string,
  errata: readonly Erratum[],
): string {
  const cited = new Set(claims.map((claim) => citationInWords(claim, data)));
  return [passageInWords(claims[0].passage), ...cited, ...errata.map(erratumBeside)].join('\n');
}

function citationInWords(claim: Claim, data: string): string {
  const { passage, source } = claim;
  const speaker = voiceIn(claim);
  const voice = speaker === null ? '' : `${speaker}. In: `;
  const pages = pagesInWords(passage);
  const [way] = waysToSource(source);
  const document = [
    sourceInWords(source),
    ...(pages === '' ? [] : [`${capitalised(pages)}.`]),
    ...(way === undefined ? [] : [way.address]),
  ].join(' ');
  return `— ${voice}${document} Passage ${passage.id} of ${data}.`;
}
