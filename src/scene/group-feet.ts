import type { Tie } from '../model/tie.ts';
import type { Way } from './curve.ts';
import type { Box, Point } from './geometry.ts';
import { footOf } from './group-shape.ts';
import type { PlacedActor } from './placed-actor.ts';
import { groupNameSize, type Sizes, sizeOfActor } from './sizes.ts';

/** What groups stand among. */
export interface Surroundings {
  readonly actors: readonly PlacedActor[];
  readonly ties: readonly Tie[];
  readonly wayOf: (tie: Tie) => Way | undefined;
  readonly sizes: Sizes;
  /** What is seen of the drawing; `null`: all. */
  readonly room: Box | null;
  /** Whether nothing is drawn beyond that. */
  readonly ends: boolean;
}

/** How far under the line between its lowest members a group's name usually stands, in pixels. */
const NAME_BELOW = 54;
/** From the rim of an actor to the line that the name of a group stands on, below it and above it, in pixels. */
const NAME_ROOM = { below: 16, above: 8 };
/** How far outside a line between two of its outermost members, in pixels, and where along it. */
const NAME_ASIDE = 46;
const ALONG = [0.5, 0.25, 0.75];

/** Where the name of a group may stand: under its two lowest members, under the lowest, along its edges, at its corners. */
export function feetOf(
  members: readonly Point[],
  corners: readonly Point[],
  { memberRim }: Sizes,
): readonly Point[] {
  const { x, y } = footOf(members);
  const lowest = members.reduce((low, point) => (point.y > low.y ? point : low));
  const middle = middleOf(members);
  const edges = corners.flatMap((a, index) => {
    const b = corners[(index + 1) % corners.length] ?? a;
    return ALONG.map((share) => {
      const on = { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const out = { x: (b.y - a.y) / length, y: -(b.x - a.x) / length };
      const way = (on.x - middle.x) * out.x + (on.y - middle.y) * out.y < 0 ? -1 : 1;
      return { x: on.x + way * NAME_ASIDE * out.x, y: on.y + way * NAME_ASIDE * out.y };
    });
  });
  return [
    { x, y: y + NAME_BELOW },
    { x: lowest.x, y: lowest.y + memberRim + NAME_ROOM.below },
    ...edges,
    ...corners.map((corner) => ({ x: corner.x, y: corner.y + memberRim + NAME_ROOM.below })),
    ...corners.map((corner) => ({ x: corner.x, y: corner.y - memberRim - NAME_ROOM.above })),
  ];
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

interface Area extends Point, Box {}

/** At its lower edge a drawing has its key, in pixels. */
const KEY_HEIGHT = 30;

/** What is seen of a drawing in which a name can stand. */
export function aboveKey(room: Box | null): Box | null {
  return room === null ? null : { width: room.width, height: room.height - KEY_HEIGHT };
}

/** What a place costs where somebody stands in it, where it is not seen, and for each line through it. */
const COST = { covered: 1000, unseen: 300, crossed: 1 };
/** So many points of a line tell where it runs. */
const POINTS = 64;

/** Finds for one name after the other the first of its places that is most free of actors, other names and lines. */
export function footFinder({ actors, ties, wayOf, sizes, room }: Surroundings) {
  const taken: Area[] = actors.map((actor) => ({
    x: actor.x,
    y: actor.y,
    ...sizeOfActor(actor, sizes),
  }));
  const seen = aboveKey(room);
  let lines: readonly (readonly Point[])[] | null = null;
  const linesOfAll = () => {
    lines ??= ties.flatMap((tie) => {
      const way = wayOf(tie);
      if (way === undefined) return [];
      return [Array.from({ length: POINTS + 1 }, (_, step) => way.at(step / POINTS))];
    });
    return lines;
  };
  const costOf = (area: Area) =>
    COST.covered * taken.filter((each) => isOver(each, area)).length +
    (isSeen(area, seen) ? 0 : COST.unseen) +
    COST.crossed *
      linesOfAll().filter((line) => line.some((point) => isOver({ ...point, ...NO_BOX }, area)))
        .length;
  return (name: string, feet: readonly Point[]): Point => {
    const size = groupNameSize(name, sizes);
    let best: { readonly foot: Point; readonly area: Area; readonly cost: number } | null = null;
    for (const foot of feet) {
      const area = { x: foot.x, y: foot.y - NAME_RISE, ...size };
      const cost = costOf(area);
      if (best === null || cost < best.cost) best = { foot, area, cost };
      if (cost === 0) break;
    }
    if (best === null) return middleOf(feet);
    taken.push(best.area);
    return best.foot;
  };
}

/** From the line that the letters of a name stand on up to the middle of its ground, in pixels. */
export const NAME_RISE = 3.5;

const NO_BOX: Box = { width: 0, height: 0 };

function isOver(a: Area, b: Area): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

function isSeen({ x, y, width, height }: Area, room: Box | null): boolean {
  if (room === null) return true;
  const [right, bottom] = [x + width / 2, y + height / 2];
  return x >= width / 2 && y >= height / 2 && right <= room.width && bottom <= room.height;
}
