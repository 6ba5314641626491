import type { Actor, ActorId } from '../model/dataset.ts';
import { actorsOf, type PairId, type TieId } from '../model/tie.ts';
import type { Arrangement } from './arrangement.ts';
import { type Way, wayBetween } from './curve.ts';
import type { Box, Point } from './geometry.ts';
import { convexHull } from './group-shape.ts';
import { wayOf } from './lanes.ts';
import { bowsOf, positionsOf } from './places.ts';

/** Everything of a panel that is the same in every year, in units of its box. */
export interface PlatePlan {
  /** What of the box is seen, as an SVG viewBox: the edges of a drawing leave more room than a panel needs. */
  readonly frame: string;
  readonly actors: readonly PlacedActor[];
  /** The outlines of the groups' members, as points of an SVG polygon. */
  readonly groups: readonly { readonly id: string; readonly points: string }[];
  /** The ways of pairs whose silence can be shown. */
  readonly silences: ReadonlyMap<PairId, Way>;
  /** The way of every tie of any year. */
  readonly ways: ReadonlyMap<TieId, Way>;
}

export interface PlacedActor extends Point {
  readonly id: ActorId;
  readonly name: string;
  /** Whether it belongs to a group: drawn as a disc, else as a mere name. */
  readonly member: boolean;
}

/** From the middle of a line to the middle of the next in a bundle. */
const LANE_STEP = 5;
/** How far from an actor a line that does not belong to it passes. */
const CLEARANCE = 24;
export const MEMBER_RIM = 17;
const NAME_RIM = 12;

/** The plan of a plate: places and ways for all panels, worked out once. */
export function planOf({ dataset, ties, silences, lanes }: Arrangement, box: Box): PlatePlan {
  const positions = positionsOf(dataset.actors, box);
  const members = new Set(dataset.groups.flatMap((group) => group.members));
  const pairs = new Set([...ties.map(({ pair }) => pair), ...silences]);
  const bows = bowsOf(pairs, positions, CLEARANCE);
  const rimOf = (actor: ActorId) => (members.has(actor) ? MEMBER_RIM : NAME_RIM);
  const way = (from: ActorId, to: ActorId, aside: number): readonly Way[] => {
    const [a, b] = [positions.get(from), positions.get(to)];
    if (a === undefined || b === undefined) return [];
    return [wayBetween(a, b, aside, [rimOf(from), rimOf(to)])];
  };
  return {
    frame: `8 12 ${box.width - 16} ${box.height - 36}`,
    actors: dataset.actors.flatMap((actor) => placed(actor, positions.get(actor.id), members)),
    groups: dataset.groups.map(({ id, members: own }) => ({
      id,
      points: convexHull(own.flatMap((member) => positions.get(member) ?? []))
        .map(({ x, y }) => `${x},${y}`)
        .join(' '),
    })),
    silences: new Map(
      silences.flatMap((pair) =>
        way(...actorsOf(pair), bows.get(pair) ?? 0).map((each) => [pair, each] as const),
      ),
    ),
    ways: new Map(
      ties.flatMap((tie) => {
        const aside = (lanes.get(tie.id) ?? 0) * LANE_STEP + (bows.get(tie.pair) ?? 0);
        return way(tie.from, tie.to, aside * wayOf(tie)).map((each) => [tie.id, each] as const);
      }),
    ),
  };
}

function placed(
  { id, name }: Actor,
  point: Point | undefined,
  members: ReadonlySet<ActorId>,
): readonly PlacedActor[] {
  return point === undefined ? [] : [{ id, name, member: members.has(id), ...point }];
}
