import type { FigureSize } from '../set/sizes.ts';
import type { FigureQuotation } from './figure.ts';

/** What the reader decides about a figure. */
export interface FigureWish {
  readonly size: FigureSize;
  readonly title: string;
  readonly caption: string;
  readonly quotation: FigureQuotation | null;
  /** The address of what it shows, for its foot; empty where something else tells that. */
  readonly address: string;
  readonly transparent: boolean;
}
