import { type Box, distance, type Point } from './geometry.ts';
import type { Segment } from './shapes.ts';

/** A quadratic Bézier curve: from, handle, to. */
type Arc = readonly [Point, Point, Point];

/** How far an actor reaches around its middle: the radius of a disc, or a box. */
export type Rim = number | Box;

/** The way of a line between two actors. */
export interface Way {
  /** From rim to rim. */
  readonly line: readonly Segment[];
  /** The same with a head of a length, in pixels: the line as far as its foot, and the head. */
  readonly headed: (length: number) => HeadedWay;
  /** Where it is after a share of its way from the middle of its first actor, 0 to 1, to its second. */
  readonly at: (share: number) => Point;
}

export interface HeadedWay {
  readonly shaft: readonly Segment[];
  readonly head: readonly Segment[];
}

/** What a way looks like besides where it runs. */
export interface WayLook {
  /** Where it begins and ends around the middle of its first and its second actor. */
  readonly rims: readonly [Rim, Rim];
  /** How near to their actors its handles are, as a share of its length. */
  readonly share: number;
}

/**
 * The way of a line out of the rim of its first actor, aside by so many pixels (to the right of the
 * walker where positive), and into the rim of its second.
 */
export function wayBetween(a: Point, b: Point, aside: number, { rims, share }: WayLook): Way {
  const first = handle(a, b, aside, share);
  const second = handle(a, b, aside, 1 - share);
  const middle = between(first, second, 0.5);
  const out = outOf([a, first, middle], beyond(a, rims[0]));
  const into = outOf([b, second, middle], beyond(b, rims[1]));
  const [tip] = into;
  return {
    line: pathOf(out, reversed(into)),
    headed: (length) => {
      const rest = outOf(into, (point) => distance(tip, point) >= length);
      return { shaft: pathOf(out, reversed(rest)), head: headAt(tip, rest[0], length) };
    },
    at: (share) =>
      share < 0.5
        ? after([a, first, middle], 2 * share)[0]
        : after([middle, second, b], 2 * share - 1)[0],
  };
}

/** A straight way, all of it aside: for drawings in which too much stands for curves. */
export function straightBetween(a: Point, b: Point, aside: number, rims: WayLook['rims']): Way {
  const ends: Point[] = [];
  putEnds(a, b, aside, (x, y) => ends.push({ x, y }));
  const [from = a, to = b] = ends;
  return wayBetween(from, to, 0, { rims, share: 0.5 });
}

/** The ends of a straight line beside the one between two points, one after the other. */
export function putEnds(a: Point, b: Point, aside: number, put: (x: number, y: number) => void) {
  const length = distance(a, b) || 1;
  const x = (-(b.y - a.y) / length) * aside;
  const y = ((b.x - a.x) / length) * aside;
  put(a.x + x, a.y + y);
  put(b.x + x, b.y + y);
}

function beyond(middle: Point, rim: Rim): (point: Point) => boolean {
  if (typeof rim === 'number') return (point) => distance(middle, point) >= rim;
  return ({ x, y }) =>
    Math.abs(x - middle.x) >= rim.width / 2 || Math.abs(y - middle.y) >= rim.height / 2;
}

function pathOf(out: Arc, into: Arc): readonly Segment[] {
  return [
    ['M', out[0].x, out[0].y],
    ['Q', out[1].x, out[1].y, out[2].x, out[2].y],
    ['Q', into[1].x, into[1].y, into[2].x, into[2].y],
  ];
}

/** How wide half a head is, as a share of its length. */
const HEAD_HALF = 0.45;

/** A triangle that ends at its tip and comes from a point behind it. */
function headAt(tip: Point, behind: Point, size: number): readonly Segment[] {
  const length = distance(behind, tip) || 1;
  const x = (tip.x - behind.x) / length;
  const y = (tip.y - behind.y) / length;
  const foot = { x: tip.x - x * size, y: tip.y - y * size };
  const half = size * HEAD_HALF;
  return [
    ['M', tip.x, tip.y],
    ['L', foot.x - y * half, foot.y + x * half],
    ['L', foot.x + y * half, foot.y - x * half],
    ['Z'],
  ];
}

function handle(a: Point, b: Point, aside: number, share: number): Point {
  const length = distance(a, b) || 1;
  const right = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  return {
    x: a.x + (b.x - a.x) * share + right.x * aside,
    y: a.y + (b.y - a.y) * share + right.y * aside,
  };
}

const STEPS = 32;
const HALVINGS = 6;

/** The part of an arc from where it has left something around its start; all of it where it never does. */
function outOf(arc: Arc, isOut: (point: Point) => boolean): Arc {
  if (isOut(arc[0])) return arc;
  for (let step = 1; step <= STEPS; step += 1) {
    if (isOut(after(arc, step / STEPS)[0])) return after(arc, leftAt(arc, step, isOut));
  }
  return arc;
}

/** After which share an arc has left, to a hair, where it does so within a step. */
function leftAt(arc: Arc, step: number, isOut: (point: Point) => boolean): number {
  let [within, out] = [(step - 1) / STEPS, step / STEPS];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const half = (within + out) / 2;
    if (isOut(after(arc, half)[0])) out = half;
    else within = half;
  }
  return out;
}

/** The part of an arc after a share of its parameter, from 0 to 1 (de Casteljau). */
function after([from, bend, to]: Arc, share: number): Arc {
  const early = between(from, bend, share);
  const late = between(bend, to, share);
  return [between(early, late, share), late, to];
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function reversed([from, bend, to]: Arc): Arc {
  return [to, bend, from];
}
