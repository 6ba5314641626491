import type { ActorId, Group } from '../model/dataset.ts';
import { membersAt } from '../model/group-members.ts';
import { actorsOf, type PairId, type Tie } from '../model/tie.ts';
import type { Span } from '../model/time/day.ts';
import { type MovedPlaces, NO_PLACES } from '../state/view-store.ts';
import type { Arrangement } from './arrangement.ts';
import { putEnds, type Rim, straightBetween, type Way, wayBetween } from './curve.ts';
import { discsIn, drawnName } from './drawn-names.ts';
import { type Box, distance, type Point } from './geometry.ts';
import { type GroundPart, groundParts, type Stranger } from './ground-parts.ts';
import { convexHull, footOf } from './group-shape.ts';
import { kindTones } from './kind-tones.ts';
import { wayOf } from './lanes.ts';
import { layersOf } from './layers.ts';
import { inOrderOfNaming } from './name-order.ts';
import { type PlacedName, placedNames } from './name-places.ts';
import { bowsOf, type Positions } from './places.ts';
import { positionsWith } from './positions.ts';
import type { Tone } from './shapes.ts';
import { nameWidth, type Sizes, sizeOfActor } from './sizes.ts';

/** Everything of a drawing that is the same in every year, in units of its box. */
export interface Plan {
  readonly sizes: Sizes;
  readonly actors: readonly PlacedActor[];
  /** The names of actors that are dots, from the one that matters most, with the zoom from which each is there. */
  readonly names: readonly PlacedName[];
  /** With all who ever belong to them. */
  readonly groups: readonly PlacedGroup[];
  /** With those who do at some moments; without those of which fewer than two are left, which have no shape. */
  readonly groupsAt: (moments: readonly Span[]) => readonly PlacedGroup[];
  /** The pairs whose silence can be shown. */
  readonly silences: ReadonlySet<PairId>;
  readonly wayOfSilence: (pair: PairId) => Way | undefined;
  /** The way of a tie of any year; none where an end of it has no place. */
  readonly wayOf: (tie: Tie) => Way | undefined;
  /** Tells where a straight line begins and ends, without making anything: there may be many. */
  readonly endsOf: (tie: Tie, put: (x: number, y: number) => void) => void;
  /** Which lines lie over which: the higher. */
  readonly layers: ReadonlyMap<PairId, number>;
}

export interface PlacedActor extends Point {
  readonly id: ActorId;
  /** As it is drawn; whole where there is room. */
  readonly name: string;
  /** Whether it is drawn as a disc, as members of groups are, else as a mere name. */
  readonly member: boolean;
  /** That of its kind; `null` where its kind has none. */
  readonly tone: Tone | null;
}

export interface PlacedGroup {
  readonly id: Group['id'];
  readonly name: string;
  /** Its place among all groups of the dataset. */
  readonly index: number;
  /** The outermost of its members, in order. */
  readonly corners: readonly Point[];
  /** The outlines of its ground, which hold its members and nobody else. */
  readonly parts: readonly GroundPart[];
  /** Where its name stands. */
  readonly foot: Point;
}

/** How near to their actors the handles of a curve are, as a share of its length. */
const HANDLE_SHARE = 0.17;

/** Near their actors, handles spread the ends of a bundle around a rim, and keep lines parallel between. */
function handleShare(length: number, handleDistance: number): number {
  if (length === 0) return HANDLE_SHARE;
  return Math.min(Math.max(handleDistance / length, HANDLE_SHARE), 0.45);
}

/** How far under the line between its lowest members a group's name stands, in pixels. */
const NAME_BELOW = 54;

/** Where the name of a group stands: under its two lowest members, or under the lowest where an actor is in the way. */
function nameOfGroupAt(
  members: readonly Point[],
  actors: ReadonlyMap<ActorId, PlacedActor>,
  { memberRim }: Sizes,
): Point {
  const { x, y } = footOf(members);
  const usual = { x, y: y + NAME_BELOW };
  const isFree = [...actors.values()].every(
    (actor) => distance(actor, usual) > memberRim + NAME_ROOM,
  );
  if (isFree) return usual;
  const lowest = members.reduce((low, point) => (point.y > low.y ? point : low));
  return { x: lowest.x, y: lowest.y + memberRim + NAME_ROOM };
}

/** From the rim of an actor to the line that the name of a group stands on, in pixels. */
const NAME_ROOM = 16;

/** The plan of a drawing in a box, with every actor about where the dataset places it, or where the reader does. */
export function planOf(
  arrangement: Arrangement,
  box: Box,
  sizes: Sizes,
  moved?: MovedPlaces,
): Plan {
  return planAt(arrangement, positionsWith(arrangement.dataset, box, sizes, moved), sizes, {
    moved,
    room: box,
  });
}

/** What decides which names are there, besides who has the most ties. */
interface Naming {
  readonly moved?: MovedPlaces | undefined;
  /** What is seen of the drawing; `null`: all. */
  readonly room?: Box | null;
}

/** The plan of a drawing whose actors stand where they are; those that a reader moved are named before others. */
export function planAt(
  { dataset, ties, silences, lanes }: Arrangement,
  positions: Positions,
  sizes: Sizes,
  { moved = NO_PLACES, room = null }: Naming = {},
): Plan {
  const discs = discsIn(dataset);
  const toneOf = kindTones(dataset);
  const actors = new Map(
    dataset.actors.flatMap((actor) => {
      const point = positions.get(actor.id);
      if (point === undefined) return [];
      const { id } = actor;
      const looks = { name: drawnName(actor), member: discs.has(id), tone: toneOf(actor) };
      return [[id, { id, ...looks, ...point }] as const];
    }),
  );
  const pairs = () => new Set([...silences, ...ties.map(({ pair }) => pair)]);
  const bows = sizes.straight ? NO_BOWS : bowsOf(pairs(), positions, sizes.clearance);
  let layers: Plan['layers'] | null = null;
  let names: Plan['names'] | null = null;
  const way = (from: ActorId, to: ActorId, aside: number): Way | undefined => {
    const [a, b] = [actors.get(from), actors.get(to)];
    if (a === undefined || b === undefined) return undefined;
    const rims = [rimOf(a, sizes), rimOf(b, sizes)] as const;
    if (sizes.straight) return straightBetween(a, b, aside, rims);
    return wayBetween(a, b, aside, {
      rims,
      share: handleShare(distance(a, b), sizes.handleDistance),
    });
  };
  const asideOf = (tie: Tie) => {
    const aside = (lanes.get(tie.id) ?? 0) * sizes.laneStep + (bows.get(tie.pair) ?? 0);
    return aside * wayOf(tie);
  };
  const placedGroups = (membersOf: (group: Group) => readonly ActorId[]) =>
    dataset.groups.flatMap((group, index) => {
      const members = new Set(membersOf(group));
      const points = [...members].flatMap((member) => actors.get(member) ?? []);
      if (points.length < 2) return [];
      const foot = nameOfGroupAt(points, actors, sizes);
      const others = [...actors.values()].filter(({ id }) => !members.has(id));
      const strangers = others.flatMap((actor) => strangersAt(actor, sizes));
      const reach = { most: sizes.ground / 2, least: LEAST_GROUND };
      const parts = groundParts(points, strangers, reach);
      return { id: group.id, name: group.name, index, corners: convexHull(points), parts, foot };
    });
  const groups = placedGroups(({ members }) => members);
  return {
    sizes,
    actors: [...actors.values()],
    get names() {
      names ??= sizes.dots
        ? placedNames(inOrderOfNaming([...actors.values()], ties, moved), sizes, room)
        : [];
      return names;
    },
    groups,
    // Asked for in every frame.
    groupsAt: dataset.groups.every(({ stays }) => stays.size === 0)
      ? () => groups
      : remembering(
          (moments: readonly Span[]) => JSON.stringify(moments),
          (moments) => placedGroups((group) => membersAt(group, moments)),
        ),
    silences: new Set(silences),
    wayOf: remembering(
      ({ id }) => id,
      (tie) => way(tie.from, tie.to, asideOf(tie)),
    ),
    wayOfSilence: remembering(
      (pair) => pair,
      (pair) => way(...actorsOf(pair), bows.get(pair) ?? 0),
    ),
    endsOf: (tie, put) => {
      const [a, b] = [actors.get(tie.from), actors.get(tie.to)];
      if (a !== undefined && b !== undefined) putEnds(a, b, asideOf(tie), put);
    },
    // Of a large drawing they are asked for only once something in it is pointed at.
    get layers() {
      layers ??= layersOf(pairs(), positions);
      return layers;
    },
  };
}

/** How far a ground reaches around its members where others stand close by, in pixels. */
const LEAST_GROUND = 4;

/** Where somebody stands whom a ground must leave out: a name reaches to both sides. */
function strangersAt({ x, y, name, member }: PlacedActor, sizes: Sizes): readonly Stranger[] {
  if (member || sizes.dots) return [{ x, y, rim: sizes.memberRim }];
  const rim = sizes.nameRim;
  const half = Math.max(nameWidth(name, sizes) / 2 - rim, 0);
  return [-half, 0, half].map((aside) => ({ x: x + aside, y, rim }));
}

const NO_BOWS: ReadonlyMap<PairId, number> = new Map();

/** Ways and grounds are worked out when they are first asked for: of a large drawing, few ever are. */
function remembering<Subject, Key, Value>(
  keyOf: (subject: Subject) => Key,
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new Map<Key, Value>();
  return (subject) => {
    const key = keyOf(subject);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(subject);
    known.set(key, made);
    return made;
  };
}

/** Where lines to an actor end: a hair outside a disc, and outside the box around a name. */
function rimOf({ name, member }: PlacedActor, sizes: Sizes): Rim {
  if (member || sizes.dots) return sizes.memberRim;
  const { width, height } = sizeOfActor({ name, member }, sizes);
  return { width: width + 2, height: height + 2 };
}
