import { distance, type Point } from './geometry.ts';

/** A quadratic Bézier curve: from, handle, to. */
type Arc = readonly [Point, Point, Point];

/** A line on a plate: its way and the head at its end, both as SVG paths. */
export interface Way {
  readonly line: string;
  readonly head: string;
}

/**
 * The way of a line out of the rim of its first actor, aside by so many pixels (to the right of the
 * walker where positive), and into the rim of its second.
 */
export function wayBetween(
  a: Point,
  b: Point,
  aside: number,
  rims: readonly [number, number],
): Way {
  const first = handle(a, b, aside, 0.22);
  const second = handle(a, b, aside, 0.78);
  const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  const out = outOfRim([a, first, middle], rims[0]);
  const into = reversed(outOfRim(reversed([middle, second, b]), rims[1]));
  return {
    line: `M${written(out[0])}Q${written(out[1])} ${written(out[2])}Q${written(into[1])} ${written(into[2])}`,
    head: headAt(into[2], into[1]),
  };
}

const HEAD = { length: 6, half: 2.6 };

/** A triangle that ends at its tip and comes from a point behind it. */
function headAt(tip: Point, behind: Point): string {
  const length = distance(behind, tip) || 1;
  const x = (tip.x - behind.x) / length;
  const y = (tip.y - behind.y) / length;
  const foot = { x: tip.x - x * HEAD.length, y: tip.y - y * HEAD.length };
  const left = { x: foot.x - y * HEAD.half, y: foot.y + x * HEAD.half };
  const right = { x: foot.x + y * HEAD.half, y: foot.y - x * HEAD.half };
  return `M${written(tip)}L${written(left)} ${written(right)}z`;
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

function written({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
