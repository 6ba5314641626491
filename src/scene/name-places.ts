import type { ActorId } from '../model/dataset.ts';
import { boxOf, type Footprint, lastMeeting } from './footprints.ts';
import type { Box } from './geometry.ts';
import { CELL, type Grid, gridOf, pointsInRing } from './name-grid.ts';
import { widthInLetters } from './short-name.ts';
import type { Sizes } from './sizes.ts';

/** Whose name is to stand beside its mark. */
export interface Nameable {
  readonly id: ActorId;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A name beside the mark of its actor, or the ground of its group. */
export interface PlacedName<Id extends string = ActorId> {
  readonly id: Id;
  readonly words: string;
  /** Where it stands, and where else it could. */
  readonly box: Footprint;
  readonly boxes: readonly Footprint[];
  /** From which zoom on there is room for it; infinite where there is at none. */
  readonly from: number;
}

/** How far a reader can zoom out and in. */
export const ZOOMS = { least: 0.5, most: 16 } as const;

/** Where beside its mark a name may stand; the first that is free soonest is taken. */
const SIDES = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
] as const;

/** Between a mark and its name, in pixels. */
const GAP = 2;

/** So many names of the first may lie over marks of others where these stand too thick for any name. */
const MOST_OVER_MARKS = 12;
/** From here on a reader looks at a part of the drawing, and brings into sight what is at its edge. */
const ZOOMED_IN = 1.2;
/** Who must wait for a larger zoom than this else. */
const LONGEST_WAIT = 2;

/**
 * Where the names of actors stand, and from which zoom on: the first of those given goes before the next. A name has
 * one place at all zooms, and is there from one on: at none of these does it cover another name that is there, nor
 * the mark of another actor. So whatever is named stays so as a reader zooms in, and nothing moves or flickers. The
 * same for the same actors in the same order, whatever the year. `before`: names of groups, which go before them all.
 *
 * Been, Daiches and Yap, "Dynamic map labeling", 2006, with active ranges without an upper end. Rejected: choosing
 * anew at each zoom, which is a little fuller, and lets names come and go.
 */
export function placedNames(
  actors: readonly Nameable[],
  sizes: Sizes,
  room: Box | null = null,
  before: readonly PlacedName<string>[] = [],
): readonly PlacedName[] {
  const names: (PlacedName | undefined)[] = [];
  const marks = actors.map(({ x, y }) => markAt(x, y, sizes.memberRim));
  const widest = actors.reduce((most, { name }) => Math.max(most, widthBeside(name, sizes)), 0);
  const field: Field = { actors, sizes, names, marks, before, grid: gridOf(actors), widest, room };
  let over = 0;
  actors.forEach(({ id, name, x, y }, index) => {
    const boxes = boxesBeside({ id, name, x, y }, sizes);
    let found = soonestOf(field, index, boxes, true);
    if (found.from > LONGEST_WAIT && over < MOST_OVER_MARKS) {
      over += 1;
      found = soonestOf(field, index, boxes, false);
    }
    names[index] = { id, words: name, boxes, ...found };
  });
  return names.flatMap((name) => name ?? []);
}

/** What stands where names are to be placed. */
interface Field {
  readonly actors: readonly Nameable[];
  readonly sizes: Sizes;
  readonly grid: Grid;
  readonly marks: readonly Footprint[];
  /** Those that are placed already, in the order of the actors. */
  readonly names: readonly (PlacedName | undefined)[];
  /** Names that go before all of these: of groups. */
  readonly before: readonly PlacedName<string>[];
  /** How wide the widest of all is, in pixels. */
  readonly widest: number;
  /** What is seen of the drawing before a reader zooms in, from its origin; `null`: all. */
  readonly room: Box | null;
}

/** Of some places for a name the one that is free soonest, and from which zoom on. */
function soonestOf(
  field: Field,
  index: number,
  boxes: readonly Footprint[],
  heedsMarks: boolean,
): Pick<PlacedName, 'box' | 'from'> {
  return earliest(boxes, (box, limit) => freeFrom(field, index, { box, heedsMarks, limit }));
}

/** Of some places the one that is free from the smallest zoom on; from the zoom `limit` on it is not worth looking. */
export function earliest(
  boxes: readonly Footprint[],
  freeFromOf: (box: Footprint, limit: number) => number,
): Pick<PlacedName, 'box' | 'from'> {
  let [best, soonest] = [boxes[0] ?? markAt(0, 0, 0), Infinity];
  for (const box of boxes) {
    const from = freeFromOf(box, soonest);
    if (from < soonest) [best, soonest] = [box, from];
  }
  return { box: best, from: soonest };
}

interface Attempt {
  readonly box: Footprint;
  readonly heedsMarks: boolean;
  /** From where on it is not worth looking any further. */
  readonly limit: number;
}

/** From which zoom on a place is in sight and free of some names. */
export function freeOfNames(
  box: Footprint,
  names: readonly PlacedName<string>[],
  room: Box | null,
): number {
  const start: number = isWithin(box, room) ? ZOOMS.least : ZOOMED_IN;
  return names.reduce((from, name) => behind(box, name.box, from, name.from), start);
}

/** From which zoom on a place is free. */
function freeFrom(field: Field, index: number, { box, heedsMarks, limit }: Attempt): number {
  const { actors, before, grid, marks, names, room } = field;
  const middle = actors[index] ?? box;
  let from = freeOfNames(box, before, room);
  if (from >= limit) return from;
  for (let ring = 0; ring <= grid.rings; ring += 1) {
    // What is farther away can only have covered it at smaller zooms.
    if (coveredBeyond(ring - 1, box, field) <= from) break;
    for (const other of pointsInRing(grid, middle, ring)) {
      if (other === index) continue;
      if (heedsMarks) from = behind(box, marks[other], from);
      const name = names[other];
      from = behind(box, name?.box, from, name?.from);
      if (from >= limit) return from;
    }
  }
  return from;
}

/** The zoom beyond which something that is there from a zoom on is not in the way of a place. */
export function behind(
  box: Footprint,
  other: Footprint | undefined,
  from: number,
  thereFrom = 0,
): number {
  if (other === undefined || thereFrom >= ZOOMS.most) return from;
  const met = lastMeeting(box, other, Math.max(from, thereFrom), ZOOMS.most);
  if (met === 0) return from;
  return met < ZOOMS.most ? met : Infinity;
}

/** Whether a place is seen whole before a reader zooms in. */
function isWithin(box: Footprint, room: Box | null): boolean {
  if (room === null) return true;
  const { x, y, halfWidth, halfHeight } = boxOf(box, 1);
  return (
    x >= halfWidth &&
    y >= halfHeight &&
    x + halfWidth <= room.width &&
    y + halfHeight <= room.height
  );
}

/** Up to which zoom what stands so many cells away may cover a name. */
function coveredBeyond(cells: number, { halfWidth }: Footprint, { widest, sizes }: Field): number {
  const upTo = (size: number, cell: number) => {
    const distance = cells * cell - 2 * sizes.memberRim;
    return distance > 0 ? (size + 2 * GAP) / distance : Infinity;
  };
  return Math.max(
    upTo(2 * halfWidth + widest, CELL.width),
    upTo(2 * nameHeight(sizes), CELL.height),
  );
}

export function markAt(x: number, y: number, rim: number): Footprint {
  return { x, y, dx: 0, dy: 0, halfWidth: 0, halfHeight: 0, rim };
}

/** The places for a name beside a mark. */
export function boxesBeside({ x, y, name }: Nameable, sizes: Sizes): readonly Footprint[] {
  const halfWidth = widthBeside(name, sizes) / 2;
  const halfHeight = nameHeight(sizes) / 2;
  return SIDES.map((side) => ({
    x: x + side.x * sizes.memberRim,
    y: y + side.y * sizes.memberRim,
    dx: side.x * (halfWidth + GAP),
    dy: side.y * (halfHeight + GAP),
    halfWidth,
    halfHeight,
    rim: 0,
  }));
}

/** How wide the box of a name beside its mark is, in pixels: a name in capitals is half as wide again. */
function widthBeside(name: string, { name: size, nameEdge }: Sizes): number {
  const capitals = name.match(CAPITALS)?.length ?? 0;
  const narrow = name.match(NARROW)?.length ?? 0;
  return (widthInLetters(name) + 0.35 * capitals - 0.4 * narrow) * 0.54 * size + nameEdge;
}

const CAPITALS = /[\p{Lu}mwMW@%&]/gu;
const NARROW = /[ijltfrI.,'’|!:;()[\] -]/gu;

/** How high the box of a name beside its mark is, in pixels. */
function nameHeight({ name }: Sizes): number {
  return 1.25 * name;
}
