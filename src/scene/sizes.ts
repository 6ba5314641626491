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

/** How large the ground of a group's name is, in pixels. */
export function groupNameSize(name: string, { groupName }: Pick<Sizes, 'groupName'>): Box {
  return { width: widthInLetters(name) * groupName * 0.47 + 6, height: 15 };
}

/** How large an actor is drawn: a disc, a dot, or a box around its name. */
export function sizeOfActor(
  { name, member }: { readonly name: string; readonly member: boolean },
  sizes: Sizes,
): Box {
  if (member || sizes.dots) return { width: 2 * sizes.memberRim, height: 2 * sizes.memberRim };
  return { width: nameWidth(name, sizes), height: 2 * sizes.nameRim };
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
  ground: 96,
};

/** One of several drawings side by side. */
export const SMALL: Sizes = {
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
