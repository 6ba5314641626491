import type { ActorId, Group } from '../model/dataset.ts';
import { membersAt } from '../model/group-members.ts';
import { actorsOf, type PairId, type Tie } from '../model/tie.ts';
import type { Span } from '../model/time/day.ts';
import { type MovedPlaces, NO_PLACES } from '../state/view-store.ts';
import type { Arrangement } from './arrangement.ts';
import { putEnds, type Rim, straightBetween, type Way, wayBetween } from './curve.ts';
import { type Held, namesWhileHeld } from './dragged-names.ts';
import { discsIn, drawnName } from './drawn-names.ts';
import { type Box, distance } from './geometry.ts';
import { placedGroupNames } from './group-name-places.ts';
import { kindTones } from './kind-tones.ts';
import { wayOf } from './lanes.ts';
import { layersOf } from './layers.ts';
import { inOrderOfNaming } from './name-order.ts';
import { type PlacedName, placedNames } from './name-places.ts';
import type { PlacedActor } from './placed-actor.ts';
import { type PlacedGroup, placedGroups } from './placed-groups.ts';
import { bowsOf, type Positions } from './places.ts';
import { positionsWith } from './positions.ts';
import { type Sizes, sizeOfActor } from './sizes.ts';

/** Everything of a drawing that is the same in every year, in units of its box. */
export interface Plan {
  readonly sizes: Sizes;
  readonly actors: readonly PlacedActor[];
  /** The names of actors that are dots, from the one that matters most, with the zoom from which each is there. */
  readonly names: readonly PlacedName[];
  /** The names of groups of dots; those of others stand at their feet. */
  readonly groupNames: readonly PlacedName<Group['id']>[];
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

/** How near to their actors the handles of a curve are, as a share of its length. */
const HANDLE_SHARE = 0.17;

/**
 * Near their actors, handles spread the ends of a bundle around a rim, and keep lines parallel between. Those of a bundle
 * that bows around an actor are as near as can be: what comes from that actor would meet them at their end else.
 */
function handleShare(length: number, handleDistance: number, isBowed: boolean): number {
  if (length === 0) return HANDLE_SHARE;
  return Math.min(Math.max(handleDistance / length, isBowed ? 0 : HANDLE_SHARE), 0.45);
}

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
  /** Whether nothing is drawn beyond that: a figure is as large as what is in it. */
  readonly ends?: boolean;
  /** Who is being dragged: meanwhile the names of others stay where they were. */
  readonly held?: Held | null;
}

/** The plan of a drawing whose actors stand where they are; those that a reader moved are named before others. */
export function planAt(
  { dataset, ties, silences, lanes }: Arrangement,
  positions: Positions,
  sizes: Sizes,
  { moved = NO_PLACES, room = null, ends = false, held = null }: Naming = {},
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
  const bowOf = (pair: PairId) => bows.get(pair) ?? 0;
  let layers: Plan['layers'] | null = null;
  let names: Plan['names'] | null = null;
  let ofGroups: Plan['groupNames'] | null = null;
  const way = (from: ActorId, to: ActorId, aside: number, isBowed: boolean): Way | undefined => {
    const [a, b] = [actors.get(from), actors.get(to)];
    if (a === undefined || b === undefined) return undefined;
    const rims = [rimOf(a, sizes), rimOf(b, sizes)] as const;
    if (sizes.straight) return straightBetween(a, b, aside, rims);
    return wayBetween(a, b, aside, {
      rims,
      share: handleShare(distance(a, b), sizes.handleDistance, isBowed),
    });
  };
  const asideOf = (tie: Tie) => {
    const aside = (lanes.get(tie.id) ?? 0) * sizes.laneStep + bowOf(tie.pair);
    return aside * wayOf(tie);
  };
  const wayOfTie = remembering(
    ({ id }: Tie) => id,
    (tie) => way(tie.from, tie.to, asideOf(tie), bowOf(tie.pair) !== 0),
  );
  const all = [...actors.values()];
  const surroundings = { actors: all, ties, wayOf: wayOfTie, sizes, room, ends };
  const groups = placedGroups(dataset.groups, ({ members }) => members, surroundings);
  const groupNames = () => {
    ofGroups ??= sizes.dots && sizes.lettered ? placedGroupNames(groups, all, sizes, room) : [];
    return ofGroups;
  };
  const actorNames = () => {
    const hand = held === null ? undefined : actors.get(held.actor);
    if (held !== null && hand !== undefined) {
      return namesWhileHeld(held, hand, sizes, groupNames());
    }
    return placedNames(inOrderOfNaming(all, ties, moved), sizes, room, groupNames());
  };
  return {
    sizes,
    actors: all,
    get names() {
      names ??= sizes.dots ? actorNames() : [];
      return names;
    },
    groups,
    get groupNames() {
      return groupNames();
    },
    // Asked for in every frame.
    groupsAt: dataset.groups.every(({ stays }) => stays.size === 0)
      ? () => groups
      : remembering(
          (moments: readonly Span[]) => JSON.stringify(moments),
          (moments) =>
            placedGroups(dataset.groups, (group) => membersAt(group, moments), surroundings),
        ),
    silences: new Set(silences),
    wayOf: wayOfTie,
    wayOfSilence: remembering(
      (pair) => pair,
      (pair) => way(...actorsOf(pair), bowOf(pair), bowOf(pair) !== 0),
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
