import { apaQuotation, apaReference } from './apa.ts';
import { chicagoEntry, chicagoQuotation } from './chicago.ts';
import type { CitedQuotation } from './cited.ts';
import type { CslItem } from './csl.ts';

/** A style in which references are printed as text. */
export interface Style {
  readonly name: string;
  readonly reference: (item: CslItem) => string;
  readonly quotation: (quotation: CitedQuotation) => string;
}

export const STYLES: readonly [Style, ...Style[]] = [
  { name: 'Chicago', reference: chicagoEntry, quotation: chicagoQuotation },
  { name: 'APA', reference: apaReference, quotation: apaQuotation },
];
