import type { Arrangement } from './arrangement.ts';
import type { Box } from './geometry.ts';
import { widthInLetters } from './short-name.ts';

/** Sizes of everything drawn that do not follow from the data, in pixels. */
export interface Sizes {
  /** From the middle of a line to the middle of the next in a bundle. */
  readonly laneStep: number;
  /** How far from an actor a line that does not belong to it must pass. */
  readonly clearance: number;
  /** How far from the middle of its actors a curve's handles must be at least: outside of them. */
  readonly handleDistance: number;
  /** The radius of a disc, and half the height of a name without one. */
  readonly memberRim: number;
  readonly nameRim: number;
  readonly memberName: number;
  readonly name: number;
  readonly groupName: number;
  /** The width of a letter of a name, about, and the room beside it. */
  readonly letter: number;
  readonly nameEdge: number;
  /** How far the ground of a group reaches around its members, both sides together. */
  readonly ground: number;
  /** By what measure lines are narrower than on the large drawing. */
  readonly narrower: number;
  /** Whether lines carry the letters of their kinds, and groups their names. */
  readonly lettered: boolean;
  /** Whether lines run straight, whatever stands in their way. */
  readonly straight: boolean;
  /** Whether all actors are small discs, their names beside them where there is room, whatever groups they are in. */
  readonly dots: boolean;
}

/** How wide a name is with the room beside it, in pixels. */
export function nameWidth(name: string, { letter, nameEdge }: Sizes): number {
  return widthInLetters(name) * letter + nameEdge;
}

export const LARGE: Sizes = {
  laneStep: 17,
  clearance: 56,
  handleDistance: 56,
  memberRim: 27,
  nameRim: 13,
  memberName: 14,
  name: 13,
  groupName: 12.5,
  letter: 7.5,
  nameEdge: 16,
  ground: 122,
  narrower: 1,
  lettered: true,
  straight: false,
  dots: false,
};

export const COMPACT: Sizes = {
  ...LARGE,
  laneStep: 14,
  clearance: 40,
  handleDistance: 40,
  memberRim: 21,
  nameRim: 10,
  memberName: 12,
  name: 11,
  groupName: 11,
  letter: 6.2,
  nameEdge: 10,
};

/** One of several drawings side by side. */
const SMALL: Sizes = {
  laneStep: 5,
  clearance: 24,
  handleDistance: 24,
  memberRim: 17,
  nameRim: 9,
  memberName: 11,
  name: 11,
  groupName: 11,
  letter: 5.8,
  nameEdge: 8,
  ground: 52,
  narrower: 0.55,
  lettered: false,
  straight: false,
  dots: false,
};

/** Below this width a drawing is drawn for a phone, in pixels. */
const COMPACT_WIDTH = 560;

/** The sizes that suit a drawing on the screen. */
export function sizesIn(box: Box, { dataset, crowded }: Arrangement): Sizes {
  if (crowded) return crowdSizes(box, dataset.actors.length);
  return box.width < COMPACT_WIDTH ? COMPACT : LARGE;
}

/** The sizes that suit a drawing in a figure, which is as large as it needs to be. */
export function figureSizesIn(box: Box, { dataset, crowded }: Arrangement): Sizes {
  return crowded ? crowdSizes(box, dataset.actors.length) : LARGE;
}

/** The sizes that suit one of several drawings side by side. */
export function panelSizesIn(box: Box, { dataset, crowded }: Arrangement): Sizes {
  if (crowded) {
    const { name, letter, nameEdge } = SMALL;
    const sizes = crowdSizes(box, dataset.actors.length);
    return { ...sizes, name, letter, nameEdge, lettered: false };
  }
  return SMALL;
}

/** Names beside dots. */
const BESIDE = { name: 12, memberName: 12, letter: 6.6, nameEdge: 6 } as const;

/** The more actors share a box, the smaller is each of them, and the thinner the lines. */
function crowdSizes({ width, height }: Box, actors: number): Sizes {
  const room = Math.sqrt((width * height) / Math.max(actors, 1));
  const rim = Math.min(Math.max(0.15 * room, 2.2), 10);
  return {
    ...LARGE,
    laneStep: 0.6 * rim,
    memberRim: rim,
    nameRim: rim,
    ...BESIDE,
    ground: 6 * rim,
    narrower: Math.min(Math.max(rim / 22, 0.15), 0.5),
    straight: true,
    dots: true,
  };
}
