import type { Claim, Erratum } from '../dataset.ts';
import { erratumInWords } from './evidence-words.ts';
import { pagesInWords, waysToSource } from './source-words.ts';
import { capitalised, sourceInWords, voiceIn } from './words.ts';

/** What a quotation takes along of what is said of its words: "Wrong: “in November”. …" */
export function erratumBeside(erratum: Erratum): string {
  return `${capitalised(erratum.kind)}: “${erratum.words}”. ${erratumInWords(erratum)}`;
}

/**
 * The words of a claim with all that is needed to cite them, and with what is said of these words; `data` names
 * the dataset and its version.
 */
export function quotationInWords(claim: Claim, data: string, errata: readonly Erratum[]): string {
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
  return [
    `“${passage.exact}”`,
    `— ${voice}${document} Passage ${passage.id} of ${data}.`,
    ...errata.map(erratumBeside),
  ].join('\n');
}
