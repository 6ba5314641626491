/** The sizes that figures are made in, in CSS pixels. */
export interface FigureSize {
  readonly id: 'slide' | 'column' | 'page' | 'card';
  readonly name: string;
  readonly width: number;
  /** `null`: as high as it needs. */
  readonly height: number | null;
  /** Whether what is said stands beside the picture or below it. */
  readonly words: 'beside' | 'below';
  readonly edge: number;
  readonly title: number;
  readonly body: number;
  readonly small: number;
  readonly notes: 'full' | 'short';
  /** Whether it says of each line which notes it rests on, where there is room. */
  readonly resting: boolean;
}

export const SLIDE: FigureSize = {
  id: 'slide',
  name: 'Slide, 1280 × 720',
  width: 1280,
  height: 720,
  words: 'beside',
  edge: 36,
  title: 28,
  body: 14,
  small: 12,
  notes: 'full',
  resting: false,
};

export const COLUMN: FigureSize = {
  id: 'column',
  name: 'Column, 640 wide',
  width: 640,
  height: null,
  words: 'below',
  edge: 20,
  title: 22,
  body: 13,
  small: 12,
  notes: 'full',
  resting: false,
};

const PAGE: FigureSize = {
  id: 'page',
  name: 'Full page, A4',
  width: 794,
  height: 1123,
  words: 'below',
  edge: 44,
  title: 26,
  body: 13,
  small: 11,
  notes: 'full',
  resting: true,
};

export const CARD: FigureSize = {
  id: 'card',
  name: 'Social card, 1200 × 630',
  width: 1200,
  height: 630,
  words: 'beside',
  edge: 36,
  title: 32,
  body: 15,
  small: 13,
  notes: 'short',
  resting: false,
};

export const FIGURE_SIZES: readonly FigureSize[] = [SLIDE, COLUMN, PAGE, CARD];
