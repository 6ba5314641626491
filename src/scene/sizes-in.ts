import type { Arrangement } from './arrangement.ts';
import type { Box } from './geometry.ts';
import { doBoxesFit } from './positions.ts';
import { COMPACT, LARGE, type Sizes, SMALL } from './sizes.ts';

/** Below this width a drawing is drawn for a phone, in pixels. */
const COMPACT_WIDTH = 560;

/** The sizes that suit a drawing on the screen. */
export function sizesIn(box: Box, arrangement: Arrangement): Sizes {
  return withRoom(box.width < COMPACT_WIDTH ? COMPACT : LARGE, box, arrangement);
}

/** The sizes that suit a drawing in a figure, which is as large as it needs to be, and has so much room at least. */
export function figureSizesIn(least: Box, arrangement: Arrangement): Sizes {
  return withRoom(LARGE, least, arrangement);
}

/** The sizes that suit one of several drawings side by side. */
export function panelSizesIn(box: Box, arrangement: Arrangement): Sizes {
  const sizes = withRoom(SMALL, box, arrangement);
  const { name, letter, nameEdge } = SMALL;
  return sizes.dots ? { ...sizes, name, letter, nameEdge, lettered: false } : sizes;
}

/** Those sizes, where they leave every actor room for its name; else all actors are dots. */
function withRoom(sizes: Sizes, box: Box, arrangement: Arrangement): Sizes {
  const { dataset, crowded } = arrangement;
  if (!crowded && doBoxesFit(dataset, box, sizes)) return sizes;
  return dotSizes(box, arrangement);
}

/** Names beside dots. */
const BESIDE = { name: 12, memberName: 12, letter: 6.6, nameEdge: 6 } as const;

/** The more actors share a box, the smaller is each of their dots, and the thinner the lines. */
export function dotSizes({ width, height }: Box, { dataset, crowded }: Arrangement): Sizes {
  const room = Math.sqrt((width * height) / Math.max(dataset.actors.length, 1));
  const rim = Math.min(Math.max(0.15 * room, 2.2), 10);
  return {
    ...LARGE,
    laneStep: 0.6 * rim,
    clearance: rim + 10,
    handleDistance: 2 * rim,
    memberRim: rim,
    nameRim: rim,
    ...BESIDE,
    ground: 6 * rim,
    narrower: Math.min(Math.max(rim / 22, 0.15), 0.5),
    straight: crowded,
    dots: true,
  };
}
