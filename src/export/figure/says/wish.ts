import type { FigureSize } from '../set/sizes.ts';
import type { FigureQuotation } from './figure.ts';

/** What the reader decides about a figure. */
export interface FigureWish {
  readonly size: FigureSize;
  readonly title: string;
  readonly caption: string;
  readonly quotation: FigureQuotation | null;
  readonly transparent: boolean;
}
