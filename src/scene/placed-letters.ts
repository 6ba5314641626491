import type { Tie } from '../model/tie.ts';
import { boxOf } from './footprints.ts';
import type { Box, Point } from './geometry.ts';
import { NAME_RISE } from './group-feet.ts';
import { letterOn, letterSize, signedLetter } from './letters.ts';
import type { Look } from './look.ts';
import type { Plan } from './plan.ts';
import type { Shape } from './shapes.ts';
import { groupNameSize, type Sizes, sizeOfActor } from './sizes.ts';

/** Where on its line a letter may stand, as shares of the line; the first that is free is taken. */
const SHARES = [
  0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.475, 0.525,
  0.425, 0.575,
];

/** The letter of a tie where it stands, with the signs of what is said of the tie. */
export interface PlacedLetter extends Box {
  readonly tie: Tie;
  readonly look: Look;
  readonly words: string;
  readonly middle: Point;
}

/** Among dots and their names, more lines than this leave letters no room. */
const MOST_LETTERED_AMONG_DOTS = 60;

/** Whether so many lines carry the letters of their kinds in a figure. */
export function hasRoomForLetters({ lettered, dots }: Sizes, lines: number): boolean {
  return lettered && (!dots || lines <= MOST_LETTERED_AMONG_DOTS);
}

/** Of so much, in square pixels, two round badges touch at most: it is a corner of the boxes around them. */
export const COVERED_BARELY = 24;

type Taken = Pick<PlacedLetter, 'middle' | 'width' | 'height'>;

/** What decides where letters stand, besides the plan. */
interface Placing {
  /** Letters that stand already. */
  readonly beside?: readonly PlacedLetter[];
  /** Whether a letter that would cover something is left out, instead of standing where it covers least. */
  readonly onlyFree?: boolean;
}

/** The letters of lines, moved along them so that none covers another, an actor or a name, as far as there is room. */
export function placedLetters(
  plan: Pick<Plan, 'actors' | 'groups' | 'groupNames' | 'names' | 'sizes' | 'wayOf'>,
  ties: readonly { readonly tie: Tie; readonly look: Look }[],
  { beside = [], onlyFree = false }: Placing = {},
): readonly PlacedLetter[] {
  const { actors, sizes, wayOf } = plan;
  const taken: Taken[] = [
    ...actors.map((actor) => ({ middle: actor, ...sizeOfActor(actor, sizes) })),
    ...namesIn(plan),
    ...beside,
  ];
  return ties.flatMap(({ tie, look }) => {
    const way = wayOf(tie);
    if (way === undefined) return [];
    const words = signedLetter(tie.relation.mark, look);
    const size = letterSize(words);
    const found = leastCovered(
      SHARES.map((share) => ({ ...size, middle: way.at(share) })),
      taken,
    );
    if (found === undefined || (onlyFree && found.covered > COVERED_BARELY)) return [];
    taken.push(found.place);
    return [{ tie, look, words, ...found.place }];
  });
}

export function letterShapes({ middle, words, look }: PlacedLetter): readonly Shape[] {
  return letterOn(middle, words, look);
}

/** The names of groups, and of dots, as the drawing is first shown. */
function namesIn({
  groups,
  groupNames,
  names,
  sizes,
}: Pick<Plan, 'groups' | 'groupNames' | 'names' | 'sizes'>): readonly Taken[] {
  if (!sizes.lettered) return [];
  if (!sizes.dots) {
    return groups.map(({ name, foot }) => ({
      middle: { x: foot.x, y: foot.y - NAME_RISE },
      ...groupNameSize(name, sizes),
    }));
  }
  return [...groupNames, ...names].flatMap(({ from, box }) => {
    if (from > 1) return [];
    const { x, y, halfWidth, halfHeight } = boxOf(box, 1);
    return [{ middle: { x, y }, width: 2 * halfWidth, height: 2 * halfHeight }];
  });
}

/** The first of some places that covers nothing, else the one that covers least. */
function leastCovered(places: readonly Taken[], taken: readonly Taken[]) {
  let best: { readonly place: Taken; readonly covered: number } | undefined;
  for (const place of places) {
    const covered = taken.reduce((sum, other) => sum + overlap(place, other), 0);
    if (covered === 0) return { place, covered };
    if (best === undefined || covered < best.covered) best = { place, covered };
  }
  return best;
}

/** How much of each other two cover, in square pixels. */
function overlap(a: Taken, b: Taken): number {
  const across = (a.width + b.width) / 2 - Math.abs(a.middle.x - b.middle.x);
  const down = (a.height + b.height) / 2 - Math.abs(a.middle.y - b.middle.y);
  return across > 0 && down > 0 ? across * down : 0;
}
