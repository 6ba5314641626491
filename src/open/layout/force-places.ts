import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
} from 'd3-force';
import { gathering, type Roaming } from './gathering.ts';

/** What a layout must know of a dataset: the ties of all years at once, whatever their kind. */
export interface LayoutInput<Id extends string = string> {
  readonly actors: readonly {
    readonly id: Id;
    readonly name: string;
    /** Where the dataset places it, from 0 to 1; such an actor is not moved. */
    readonly place: Place | null;
  }[];
  /** Two ends of each tie; ends that are no actor are left out. */
  readonly ties: readonly { readonly from: string; readonly to: string }[];
  readonly groups: readonly { readonly members: readonly string[] }[];
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Body extends Roaming {
  readonly id: string;
  /** How far around its middle nothing else is to be. */
  readonly reach: number;
}

interface Bond extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
  readonly ties: number;
}

/** The plane that bodies are laid out on, about as wide as a drawing is. */
const PLANE = { width: 1500, height: 1000 };

/** A layout of few actors is worth more steps, one of many must come to an end. */
const STEPS = { few: 400, many: 160, manyActors: 600 };

/**
 * Places from 0 to 1 for actors that the dataset does not place: actors with ties near each other,
 * members of a group together and others out of their way, none upon another. The same dataset gives the same places, whatever
 * the order of its records; `onStep` is told how much is done, from 0 to 1. They are given once, from the
 * ties of all years, so that nothing moves when time does. Rejected: a layout for each year; one that
 * differs from visit to visit.
 *
 * Fruchterman and Reingold, "Graph drawing by force-directed placement", 1991, as d3-force has it,
 * with its own fixed series of pseudo-random numbers.
 */
export function forcePlaces<Id extends string>(
  { actors, ties, groups }: LayoutInput<Id>,
  onStep: (done: number) => void = () => {},
): ReadonlyMap<Id, Place> {
  const bodies = bodiesOf(actors);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const bonds = bondsOf(ties, byId);
  const gathered = groups
    .map(({ members }) => [...members].sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))
    .map((members) => members.flatMap((id) => byId.get(id) ?? []));
  const many = bodies.length > STEPS.manyActors;
  const steps = many ? STEPS.many : STEPS.few;
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force('charge', forceManyBody<Body>().strength(-280).distanceMax(900))
    .force(
      'bonds',
      forceLink<Body, Bond>(bonds)
        .distance(({ source, target }) => 60 + source.reach + target.reach)
        .strength(({ ties: count, source, target }) => bondStrength(count, source, target, bonds)),
    )
    .force('middle-x', forceX<Body>(PLANE.width / 2).strength(0.035))
    .force('middle-y', forceY<Body>(PLANE.height / 2).strength(0.07))
    .force('groups', gathering(gathered, bodies))
    .force('room', forceCollide<Body>(({ reach }) => reach).iterations(many ? 1 : 3));
  for (let step = 0; step < steps; step += 1) {
    simulation.tick();
    onStep((step + 1) / steps);
  }
  const places = placesOf(bodies, new Map(actors.map(({ id, place }) => [id, place])));
  return new Map(actors.map(({ id }) => [id, places.get(id) ?? MIDDLE]));
}

const MIDDLE: Place = { x: 0.5, y: 0.5 };

/** In the order of their ids, so that the order of the file changes nothing. */
function bodiesOf(actors: LayoutInput['actors']): Body[] {
  return [...actors]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, place }) => ({
      id,
      reach: 22 + 2.4 * Math.min([...name].length, 24),
      ...(place === null
        ? {}
        : { fx: rounded(place.x) * PLANE.width, fy: rounded(place.y) * PLANE.height }),
    }));
}

function bondsOf(ties: LayoutInput['ties'], byId: ReadonlyMap<string, Body>): Bond[] {
  const counts = new Map<string, { source: Body; target: Body; ties: number }>();
  for (const { from, to } of ties) {
    const [first, second] = from < to ? [from, to] : [to, from];
    const [source, target] = [byId.get(first), byId.get(second)];
    if (source === undefined || target === undefined || source === target) continue;
    const key = `${first} ${second}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { source, target, ties: 1 });
    else known.ties += 1;
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bond]) => bond);
}

const degrees = new WeakMap<readonly Bond[], ReadonlyMap<Body, number>>();

/** Bonds of an actor with many of them pull less each, or it would swallow its neighbours. */
function bondStrength(ties: number, source: Body, target: Body, bonds: readonly Bond[]): number {
  const known = degrees.get(bonds) ?? degreesOf(bonds);
  degrees.set(bonds, known);
  const least = Math.min(known.get(source) ?? 1, known.get(target) ?? 1);
  return Math.min(1, (0.6 + 0.1 * Math.min(ties, 4)) / least);
}

function degreesOf(bonds: readonly Bond[]): ReadonlyMap<Body, number> {
  const counts = new Map<Body, number>();
  for (const { source, target } of bonds) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** Stretches what was laid out over the whole drawing; what the dataset places stays where it is. */
function placesOf(
  bodies: readonly Body[],
  given: ReadonlyMap<string, Place | null>,
): ReadonlyMap<string, Place> {
  const anyGiven = bodies.some(({ id }) => given.get(id) !== null);
  const range = anyGiven ? PLANE_RANGE : rangeOf(bodies);
  return new Map(
    bodies.map(({ id, x = 0, y = 0 }) => [
      id,
      given.get(id) ?? {
        x: share(x, range.left, range.right),
        y: share(y, range.top, range.bottom),
      },
    ]),
  );
}

interface Range {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const PLANE_RANGE: Range = { left: 0, right: PLANE.width, top: 0, bottom: PLANE.height };

function rangeOf(bodies: readonly Body[]): Range {
  const range = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x = 0, y = 0 } of bodies) {
    range.left = Math.min(range.left, x);
    range.right = Math.max(range.right, x);
    range.top = Math.min(range.top, y);
    range.bottom = Math.max(range.bottom, y);
  }
  return range;
}

function share(value: number, from: number, to: number): number {
  return rounded(to > from ? Math.min(Math.max((value - from) / (to - from), 0), 1) : 0.5);
}

/**
 * To a thousandth: finer differences are noise, and differ between machines. Two bodies that are
 * apart by next to nothing would have d3 divide the plane between them without end.
 */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
