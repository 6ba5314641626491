import type { Actor, ActorId, Group } from '../model/dataset.ts';
import { actorsOf, type PairId, type TieId } from '../model/tie.ts';
import type { Arrangement } from './arrangement.ts';
import { type Way, wayBetween } from './curve.ts';
import { type Box, distance, type Point } from './geometry.ts';
import { convexHull, groupShape } from './group-shape.ts';
import { wayOf } from './lanes.ts';
import { layersOf } from './layers.ts';
import { bowsOf, positionsOf } from './places.ts';
import type { Sizes } from './sizes.ts';

/** Everything of a drawing that is the same in every year, in units of its box. */
export interface Plan {
  readonly sizes: Sizes;
  readonly actors: readonly PlacedActor[];
  readonly groups: readonly PlacedGroup[];
  /** The ways of pairs whose silence can be shown. */
  readonly silences: ReadonlyMap<PairId, Way>;
  /** The way of every tie of any year. */
  readonly ways: ReadonlyMap<TieId, Way>;
  /** Which lines lie over which: the higher. */
  readonly layers: ReadonlyMap<PairId, number>;
}

export interface PlacedActor extends Point {
  readonly id: ActorId;
  readonly name: string;
  /** Whether it belongs to a group: drawn as a disc, else as a mere name. */
  readonly member: boolean;
}

export interface PlacedGroup {
  readonly id: Group['id'];
  readonly name: string;
  /** The outermost of its members, in order. */
  readonly corners: readonly Point[];
  /** Where its name stands. */
  readonly foot: Point;
}

/** How near to their actors the handles of a curve are, as a share of its length. */
const HANDLE_SHARE = 0.17;

/** Near their actors, handles spread the ends of a bundle around a rim, and keep lines parallel between. */
export function handleShare(length: number, handleDistance: number): number {
  if (length === 0) return HANDLE_SHARE;
  return Math.min(Math.max(handleDistance / length, HANDLE_SHARE), 0.45);
}

/** How far under the line between its lowest members a group's name stands, in pixels. */
export const NAME_BELOW = 54;

/** The plan of a drawing: places and ways for all years, worked out once. */
export function planOf(
  { dataset, ties, silences, lanes }: Arrangement,
  box: Box,
  sizes: Sizes,
): Plan {
  const positions = positionsOf(dataset.actors, box);
  const members = new Set(dataset.groups.flatMap((group) => group.members));
  const pairs = new Set([...ties.map(({ pair }) => pair), ...silences]);
  const bows = bowsOf(pairs, positions, sizes.clearance);
  const rimOf = (actor: ActorId) => (members.has(actor) ? sizes.memberRim : sizes.nameRim + 3);
  const way = (from: ActorId, to: ActorId, aside: number): readonly Way[] => {
    const [a, b] = [positions.get(from), positions.get(to)];
    if (a === undefined || b === undefined) return [];
    return [
      wayBetween(a, b, aside, {
        rims: [rimOf(from), rimOf(to)],
        share: handleShare(distance(a, b), sizes.handleDistance),
        headLength: 5 + 5 * sizes.narrower,
      }),
    ];
  };
  return {
    sizes,
    actors: dataset.actors.flatMap((actor) => placed(actor, positions.get(actor.id), members)),
    groups: dataset.groups.map(({ id, name, members: own }) => {
      const points = own.flatMap((member) => positions.get(member) ?? []);
      const { foot } = groupShape(points);
      return { id, name, corners: convexHull(points), foot: { x: foot.x, y: foot.y + NAME_BELOW } };
    }),
    silences: new Map(
      silences.flatMap((pair) =>
        way(...actorsOf(pair), bows.get(pair) ?? 0).map((each) => [pair, each] as const),
      ),
    ),
    ways: new Map(
      ties.flatMap((tie) => {
        const aside = (lanes.get(tie.id) ?? 0) * sizes.laneStep + (bows.get(tie.pair) ?? 0);
        return way(tie.from, tie.to, aside * wayOf(tie)).map((each) => [tie.id, each] as const);
      }),
    ),
    layers: layersOf(pairs, positions),
  };
}

function placed(
  { id, name }: Actor,
  point: Point | undefined,
  members: ReadonlySet<ActorId>,
): readonly PlacedActor[] {
  return point === undefined ? [] : [{ id, name, member: members.has(id), ...point }];
}
