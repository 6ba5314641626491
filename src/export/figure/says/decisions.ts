import type { FigureColours } from '../set/palettes.ts';
import type { FigureSize } from '../set/sizes.ts';

/** What the reader has decided of the figure; `null` for what it brings itself. */
export interface Decisions {
  readonly size: FigureSize;
  readonly colours: FigureColours;
  readonly title: string | null;
  readonly caption: string | null;
  /** The claim whose words are quoted. */
  readonly quoted: string;
  readonly transparent: boolean;
}
