import type { ActorId, Group } from '../model/dataset.ts';
import type { Box, Point } from './geometry.ts';
import { type GroundPart, groundParts, type Stranger } from './ground-parts.ts';
import { feetOf, footFinder, type Surroundings } from './group-feet.ts';
import { convexHull, footOf } from './group-shape.ts';
import type { PlacedActor } from './placed-actor.ts';
import { nameWidth, type Sizes } from './sizes.ts';

export interface PlacedGroup {
  readonly id: Group['id'];
  readonly name: string;
  /** Its place among all groups of the dataset. */
  readonly index: number;
  /** The outermost of its members, in order. */
  readonly corners: readonly Point[];
  /** The outlines of its ground, which hold its members and nobody else. */
  readonly parts: readonly GroundPart[];
  /** Where its name stands, unless actors are dots: the middle of the line that its letters stand on. */
  readonly foot: Point;
}

/** The groups of which at least two members are there. */
export function placedGroups(
  groups: readonly Group[],
  membersOf: (group: Group) => readonly ActorId[],
  around: Surroundings,
): readonly PlacedGroup[] {
  const { actors, sizes, room, ends } = around;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const footFor = footFinder(around);
  return groups.flatMap((group, index) => {
    const members = new Set(membersOf(group));
    const points = [...members].flatMap((member) => byId.get(member) ?? []);
    if (points.length < 2) return [];
    const others = actors.filter(({ id }) => !members.has(id));
    const strangers = others.flatMap((actor) => strangersAt(actor, sizes));
    const reach = { most: mostReach(points, sizes, ends ? room : null), least: LEAST_GROUND };
    const parts = groundParts(points, strangers, reach);
    const corners = convexHull(points);
    const { id, name } = group;
    const foot = sizes.dots ? footOf(points) : footFor(name, feetOf(points, corners, sizes));
    return [{ id, name, index, corners, parts, foot }];
  });
}

/** How far a ground reaches at most: no farther than what is seen, but around each of its members. */
function mostReach(
  members: readonly Point[],
  { ground, memberRim }: Sizes,
  room: Box | null,
): number {
  const usual = ground / 2;
  if (room === null) return usual;
  const toEdge = members.reduce(
    (least, { x, y }) => Math.min(least, x, y, room.width - x, room.height - y),
    usual,
  );
  return Math.min(Math.max(toEdge - OUTLINE, memberRim), usual);
}

/** The half of an outline that is outside of its ground, and a hair of paper, in pixels. */
const OUTLINE = 2;

/** How far a ground reaches around its members where others stand close by, in pixels. */
const LEAST_GROUND = 4;

/** Where somebody stands whom a ground must leave out: a name reaches to both sides. */
function strangersAt({ x, y, name, member }: PlacedActor, sizes: Sizes): readonly Stranger[] {
  if (member || sizes.dots) return [{ x, y, rim: sizes.memberRim }];
  const rim = sizes.nameRim;
  const half = Math.max(nameWidth(name, sizes) / 2 - rim, 0);
  return [-half, 0, half].map((aside) => ({ x: x + aside, y, rim }));
}
