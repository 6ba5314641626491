import type { Tie } from '../model/tie.ts';
import type { Box, Point } from './geometry.ts';
import { letterOn, letterSize, signedLetter } from './letters.ts';
import type { Look } from './look.ts';
import type { Plan } from './plan.ts';
import type { Shape } from './shapes.ts';
import { type Sizes, sizeOfActor } from './sizes.ts';

/** Where on its line a letter may stand, as shares of the line; the first that is free is taken. */
const SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7];

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

type Taken = Pick<PlacedLetter, 'middle' | 'width' | 'height'>;

/** The letters of lines, moved along them so that none covers another or an actor. */
export function placedLetters(
  { actors, sizes, wayOf }: Pick<Plan, 'actors' | 'sizes' | 'wayOf'>,
  ties: readonly { readonly tie: Tie; readonly look: Look }[],
): readonly PlacedLetter[] {
  const taken: Taken[] = actors.map((actor) => ({
    middle: { x: actor.x, y: actor.y },
    ...sizeOfActor(actor, sizes),
  }));
  return ties.flatMap(({ tie, look }) => {
    const way = wayOf(tie);
    if (way === undefined) return [];
    const words = signedLetter(tie.relation.mark, look);
    const size = letterSize(words);
    const places = SHARES.map((share) => ({ ...size, middle: way.at(share) }));
    const place = places.find((each) => !taken.some((other) => overlap(each, other))) ?? places[0];
    if (place === undefined) return [];
    taken.push(place);
    return [{ tie, look, words, ...place }];
  });
}

export function letterShapes({ middle, words, look }: PlacedLetter): readonly Shape[] {
  return letterOn(middle, words, look);
}

function overlap(a: Taken, b: Taken): boolean {
  return (
    Math.abs(a.middle.x - b.middle.x) < (a.width + b.width) / 2 &&
    Math.abs(a.middle.y - b.middle.y) < (a.height + b.height) / 2
  );
}
