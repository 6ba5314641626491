import type { PairId, Tie } from '../model/tie.ts';
import type { Way } from './curve.ts';
import type { Point } from './geometry.ts';
import type { Plan } from './plan.ts';

/**
 * The middles of lines as chains of points, all in one row of numbers: the points of line `i` are
 * `points[starts[i]]` to `points[starts[i + 1]]`, x and y in turn, in the units of a plan.
 */
export interface Tracks {
  readonly points: Float32Array;
  readonly starts: Uint32Array;
}

/** The point half way along a line; none where it has no way. */
export function midpointOf({ points, starts }: Tracks, line: number): Point | undefined {
  const [start = 0, end = 0] = [starts[line], starts[line + 1]];
  if (start === end) return undefined;
  // Of an even number of points, the middle lies between two.
  const middle = (start + end) / 2 - 1;
  const [before, after] = [Math.floor(middle / 2) * 2, Math.ceil(middle / 2) * 2];
  const half = (first = 0, second = 0) => (first + second) / 2;
  return {
    x: half(points[before], points[after]),
    y: half(points[before + 1], points[after + 1]),
  };
}

/** So many points are told of each straight piece of a line, but for its end. */
const STEPS = 8;

/** Points along a line, near each other; none where it has no way. */
export function alongTrack({ points, starts }: Tracks, line: number): readonly Point[] {
  const [start = 0, end = 0] = [starts[line], starts[line + 1]];
  const along: Point[] = [];
  for (let at = start; at + 3 < end; at += 2) {
    const [x = 0, y = 0, nextX = 0, nextY = 0] = points.subarray(at, at + 4);
    for (let step = 0; step < STEPS; step += 1) {
      const part = step / STEPS;
      along.push({ x: x + (nextX - x) * part, y: y + (nextY - y) * part });
    }
  }
  return along;
}

/** Into how many straight pieces a curve is taken apart: the eye, and a finger, see no corner. */
const PIECES = 24;

/** The tracks of ties, then those of silent pairs, in the order given. A line without a way has no points. */
export function tracksOf(
  plan: Pick<Plan, 'sizes' | 'wayOf' | 'wayOfSilence' | 'endsOf'>,
  ties: readonly Tie[],
  silences: readonly PairId[],
): Tracks {
  const pieces = plan.sizes.straight ? 1 : PIECES;
  const starts = new Uint32Array(ties.length + silences.length + 1);
  const points = new Float32Array((ties.length + silences.length) * (pieces + 1) * 2);
  let end = 0;
  const put = (x: number, y: number) => {
    points[end] = x;
    points[end + 1] = y;
    end += 2;
  };
  const putWay = (way: Way | undefined) => {
    if (way === undefined) return;
    for (let piece = 0; piece <= pieces; piece += 1) {
      const { x, y } = way.at(piece / pieces);
      put(x, y);
    }
  };
  ties.forEach((tie, index) => {
    if (plan.sizes.straight) plan.endsOf(tie, put);
    else putWay(plan.wayOf(tie));
    starts[index + 1] = end;
  });
  silences.forEach((pair, index) => {
    putWay(plan.wayOfSilence(pair));
    starts[ties.length + index + 1] = end;
  });
  return { points: points.subarray(0, end), starts };
}
