import type { Tie } from '../../../model/tie.ts';
import { type Arrangement, arrangementOf } from '../../../scene/arrangement.ts';
import type { Box } from '../../../scene/geometry.ts';
import { extentOf, networkShapes } from '../../../scene/network-picture.ts';
import { hasRoomForLetters } from '../../../scene/placed-letters.ts';
import { planOf } from '../../../scene/plan.ts';
import { doBoxesFit } from '../../../scene/positions.ts';
import type { Picture } from '../../../scene/shapes.ts';
import type { Shown } from '../../../scene/shown.ts';
import { LARGE, type Sizes } from '../../../scene/sizes.ts';
import { dotSizes, figureSizesIn } from '../../../scene/sizes-in.ts';
import type { Explorer } from '../../../state/explorer.ts';
import type { FigureSubject } from './parts.ts';

/** Narrower than this, bundles of ties would run into one another: such a picture is made smaller whole. */
const LEAST_WIDTH = 700;
const SHAPE = 0.74;
const LEAST: Box = { width: LEAST_WIDTH, height: LEAST_WIDTH * SHAPE };
/** What is left free around a drawing, so that no stroke is cut, in pixels. */
const EDGE = 2;

/** How large things are in the smallest of such pictures; whether actors are dots is the same in all of them. */
export function sizesOfFigure(explorer: Explorer): Sizes {
  return figureSizesIn(LEAST, arrangementOf(explorer));
}

/** By what measure lines are narrower in such a picture than usual, those of a crowd are; and whether they have letters. */
export function mannerOfLines(explorer: Explorer, { ties }: Pick<Shown, 'ties'>) {
  const sizes = sizesOfFigure(explorer);
  return { narrower: sizes.narrower, lettered: hasRoomForLetters(sizes, ties.length) };
}

/** What a crowd has no room for: letters where lines are many, names where actors are; else nothing. */
export function readingOfCrowd(explorer: Explorer, drawn: Pick<Shown, 'ties'>): readonly string[] {
  return [
    ...(mannerOfLines(explorer, drawn).lettered
      ? []
      : ['The lines are too many for the letters of their kinds.']),
    ...(sizesOfFigure(explorer).dots
      ? ['Actors with the most ties are named first, as far as there is room.']
      : []),
  ];
}

export function networkPicture(
  { explorer, places }: Pick<FigureSubject, 'explorer' | 'places'>,
  shown: Shown,
  titleOf: (tie: Tie) => string,
  room: { readonly width: number; readonly height: number | null },
): Picture {
  const width = Math.max(room.width, LEAST_WIDTH);
  const height = width * (room.height === null ? SHAPE : room.height / room.width);
  const arrangement = arrangementOf(explorer);
  const { dots } = sizesOfFigure(explorer);
  const box = dots ? { width, height } : roomFor(arrangement, { width, height });
  const sizes = dots ? dotSizes(box, arrangement) : LARGE;
  const plan = planOf(arrangement, box, sizes, places);
  const shapes = networkShapes(plan, shown, titleOf);
  const extent = extentOf(plan);
  return {
    width: extent.width + 2 * EDGE,
    height: extent.height + 2 * EDGE,
    shapes: [{ kind: 'group', role: 'network', x: EDGE - extent.x, y: EDGE - extent.y, shapes }],
  };
}

/** A box of a shape in which all actors have room for their names: a flat one may need to be larger than is asked for. */
function roomFor(arrangement: Arrangement, { width, height }: Box): Box {
  const larger = [1, 1.25, 1.5, 2, 3].map((by) => ({ width: by * width, height: by * height }));
  const found = larger.find((box) => doBoxesFit(arrangement.dataset, box, LARGE));
  return found ?? { width, height };
}
