import { apaQuotation, apaReference } from './apa.ts';
import { chicagoEntry, chicagoQuotation } from './chicago.ts';
import type { CitedQuotation } from './cited.ts';
import type { CslItem } from './csl.ts';

/**
 * A style in which references are printed as text. The styles are our own, as the formats are
 * (`formats.ts`), and tests read what is written with parsers that are not ours. Rejected: citeproc, which
 * is under the AGPL; citation-js, for what `bibtex.ts` and `ris.ts` say.
 */
export interface Style {
  readonly name: string;
  readonly reference: (item: CslItem) => string;
  readonly quotation: (quotation: CitedQuotation) => string;
}

export const STYLES: readonly [Style, ...Style[]] = [
  { name: 'Chicago', reference: chicagoEntry, quotation: chicagoQuotation },
  { name: 'APA', reference: apaReference, quotation: apaQuotation },
];
