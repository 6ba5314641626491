import type { Group } from '../model/dataset.ts';
import { boxOf, doBoxesCover, type Footprint } from './footprints.ts';
import type { Box, Point } from './geometry.ts';
import type { GroundPart } from './ground-parts.ts';
import { aboveKey } from './group-feet.ts';
import { behind, earliest, freeOfNames, markAt, type PlacedName } from './name-places.ts';
import type { PlacedGroup } from './placed-groups.ts';
import { groupNameSize, type Sizes } from './sizes.ts';

/** Where around its ground a name may stand, the first that is free soonest: below, above, at the corners, beside. */
const SIDES = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: -0.7, y: 0.7 },
  { x: 0.7, y: 0.7 },
  { x: -0.7, y: -0.7 },
  { x: 0.7, y: -0.7 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
] as const;

/** Between a ground and the name beside it, in pixels. */
const GAP = 1;

/**
 * The names of groups whose members are dots, one after the other, beside their grounds: as {@link placedNames} has
 * those of actors, before all of which they go. Where dots stand too thick for one it lies over some.
 */
export function placedGroupNames(
  groups: readonly PlacedGroup[],
  actors: readonly Point[],
  sizes: Sizes,
  room: Box | null,
): readonly PlacedName<Group['id']>[] {
  const marks = actors.map(({ x, y }) => markAt(x, y, sizes.memberRim));
  const seen = aboveKey(room);
  const placed: PlacedName<Group['id']>[] = [];
  for (const { id, name, parts } of groups) {
    const boxes = boxesBeside(name, largestOf(parts), sizes);
    const clear = earliest(boxes, (box) =>
      marks.reduce((from, mark) => behind(box, mark, from), freeOfNames(box, placed, seen)),
    );
    const found = clear.from <= 1 ? clear : overFewest(marks, boxes, placed, seen);
    placed.push({ id, words: name, boxes, ...found });
  }
  return placed;
}

/** Of the places that are free of other names first, the one that lies over the fewest dots. */
function overFewest(
  marks: readonly Footprint[],
  boxes: readonly Footprint[],
  names: readonly PlacedName<string>[],
  room: Box | null,
): Pick<PlacedName, 'box' | 'from'> {
  const coveredBy = (box: Footprint) =>
    marks.filter((mark) => doBoxesCover(boxOf(mark, 1), boxOf(box, 1))).length;
  const byCount = [...boxes].sort((a, b) => coveredBy(a) - coveredBy(b));
  return earliest(byCount, (box) => Math.max(freeOfNames(box, names, room), 1));
}

function boxesBeside(name: string, outline: GroundPart, sizes: Sizes): readonly Footprint[] {
  const { width, height } = groupNameSize(name, sizes);
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  return SIDES.map((side) => {
    const { x, y } = outermost(outline, side);
    const dx = Math.sign(side.x) * (halfWidth + GAP);
    const dy = Math.sign(side.y) * (halfHeight + GAP);
    return { x, y, dx, dy, halfWidth, halfHeight, rim: 0 };
  });
}

function outermost(outline: GroundPart, { x, y }: Point): Point {
  const far = (point: Point) => point.x * x + point.y * y;
  return outline.reduce((best, point) => (far(point) > far(best) ? point : best));
}

/** The widest. */
function largestOf(parts: readonly GroundPart[]): GroundPart {
  const widthOf = (part: GroundPart) =>
    Math.max(...part.map(({ x }) => x)) - Math.min(...part.map(({ x }) => x));
  return parts.reduce((best, part) => (widthOf(part) > widthOf(best) ? part : best));
}
