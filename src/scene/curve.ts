import { distance, type Point } from './geometry.ts';
import type { Segment } from './shapes.ts';

/** A quadratic Bézier curve: from, handle, to. */
type Arc = readonly [Point, Point, Point];

/** The way of a line between two actors. */
export interface Way {
  /** From rim to rim. */
  readonly line: readonly Segment[];
  /** The same, but ending where a head begins; and that head. */
  readonly shaft: readonly Segment[];
  readonly head: readonly Segment[];
  /** Where it is after a share of its way from the middle of its first actor, 0 to 1, to its second. */
  readonly at: (share: number) => Point;
}

/** What a way looks like besides where it runs. */
export interface WayLook {
  /** How far from the middle of the first and the second actor it begins and ends, in pixels. */
  readonly rims: readonly [number, number];
  /** How near to their actors its handles are, as a share of its length. */
  readonly share: number;
  /** From the foot of a head to its tip, in pixels. */
  readonly headLength: number;
}

/**
 * The way of a line out of the rim of its first actor, aside by so many pixels (to the right of the
 * walker where positive), and into the rim of its second.
 */
export function wayBetween(
  a: Point,
  b: Point,
  aside: number,
  { rims, share, headLength }: WayLook,
): Way {
  const first = handle(a, b, aside, share);
  const second = handle(a, b, aside, 1 - share);
  const middle = between(first, second, 0.5);
  const out = outOfRim([a, first, middle], rims[0]);
  const intoRim = (rim: number) => reversed(outOfRim([b, second, middle], rim));
  const end = intoRim(rims[1]);
  const foot = intoRim(rims[1] + headLength);
  return {
    line: pathOf(out, end),
    shaft: pathOf(out, foot),
    head: headAt(end[2], foot[2], headLength),
    at: (share) =>
      share < 0.5
        ? after([a, first, middle], 2 * share)[0]
        : after([middle, second, b], 2 * share - 1)[0],
  };
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

/** The part of an arc that lies outside a rim around its start. */
function outOfRim(arc: Arc, rim: number): Arc {
  for (let step = 0; step < STEPS; step += 1) {
    const rest = after(arc, step / STEPS);
    if (distance(arc[0], rest[0]) >= rim) return rest;
  }
  return arc;
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
