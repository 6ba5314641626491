import type { Point } from './geometry.ts';
import type { Tracks } from './tracks.ts';

/** What of a line can be hit. */
export interface Body {
  /** Half of its width, in the units of its track. */
  readonly half: number;
  /** Of lines that lie over one another the highest level is on top; within one, the later line. */
  readonly level: number;
}

/** Finds lines by places. */
export interface HitIndex {
  /**
   * The line nearest to a point, by the gap between the point and its edge, where that is no wider
   * than `reach`. Of lines under the point itself, the one on top. `bodyOf` tells what of a line is
   * there to be hit, and `null` of lines that are not drawn; no body is wider than `widest`.
   */
  readonly nearest: (
    point: Point,
    reach: number,
    widest: number,
    bodyOf: (line: number) => Body | null,
  ) => number | null;
}

/** The side of a cell, in the units of the tracks; larger where there would be too many. */
const CELL = 40;
const MOST_CELLS_ASIDE = 256;

/** Sorts the pieces of all tracks into the cells of a grid that they run through. */
export function hitIndexOf(tracks: Tracks): HitIndex {
  const { points } = tracks;
  const grid = gridOver(points);
  const pieces = piecesOf(tracks);
  const cells = filledCells(grid, points, pieces.starts);

  /** The pieces around a point, some of them more than once. */
  function* piecesAround({ x, y }: Point, around: number) {
    for (let row = grid.rowOf(y - around); row <= grid.rowOf(y + around); row += 1) {
      for (
        let column = grid.columnOf(x - around);
        column <= grid.columnOf(x + around);
        column += 1
      ) {
        yield* cells.piecesIn(row * grid.columns + column);
      }
    }
  }

  return {
    nearest: (point, reach, widest, bodyOf) => {
      let best: Found | null = null;
      for (const piece of piecesAround(point, reach + widest)) {
        const line = pieces.lines[piece] ?? 0;
        const body = bodyOf(line);
        if (body === null) continue;
        const gap = gapTo(points, pieces.starts[piece] ?? 0, point, body.half);
        const found = { line, gap, level: body.level };
        if (gap <= reach && (best === null || isBefore(found, best))) best = found;
      }
      return best?.line ?? null;
    },
  };
}

interface Found {
  readonly line: number;
  readonly gap: number;
  readonly level: number;
}

function isBefore(a: Found, b: Found): boolean {
  if (a.gap !== b.gap) return a.gap < b.gap;
  if (a.level !== b.level) return a.level > b.level;
  return a.line > b.line;
}

/** How far a point is from the edge of a piece of a line; 0 within it. */
export function gapTo(points: Float32Array, start: number, { x, y }: Point, half: number): number {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.subarray(start, start + 4);
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const share = Math.min(Math.max(along, 0), 1);
  return Math.max(Math.hypot(x - x1 - share * dx, y - y1 - share * dy) - half, 0);
}

/** Every straight piece of every line: where its points start, and whose it is. */
function piecesOf({ starts }: Tracks) {
  const lines = starts.length - 1;
  const countOf = (line: number) =>
    Math.max(((starts[line + 1] ?? 0) - (starts[line] ?? 0)) / 2 - 1, 0);
  let count = 0;
  for (let line = 0; line < lines; line += 1) count += countOf(line);
  const pieces = { starts: new Uint32Array(count), lines: new Uint32Array(count) };
  let piece = 0;
  for (let line = 0; line < lines; line += 1) {
    for (let each = 0; each < countOf(line); each += 1) {
      pieces.starts[piece] = (starts[line] ?? 0) + 2 * each;
      pieces.lines[piece] = line;
      piece += 1;
    }
  }
  return pieces;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly left: number;
  readonly columnOf: (x: number) => number;
  readonly rowOf: (y: number) => number;
}

function gridOver(points: Float32Array): Grid {
  let [left, right, top, bottom] = [0, 0, 0, 0];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    left = at === 0 ? x : Math.min(left, x);
    right = at === 0 ? x : Math.max(right, x);
    top = at === 0 ? y : Math.min(top, y);
    bottom = at === 0 ? y : Math.max(bottom, y);
  }
  const cell = Math.max(CELL, Math.max(right - left, bottom - top) / MOST_CELLS_ASIDE);
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  const within = (value: number, count: number) =>
    Math.min(Math.max(Math.floor(value), 0), count - 1);
  return {
    columns,
    rows,
    cell,
    left,
    columnOf: (x) => within((x - left) / cell, columns),
    rowOf: (y) => within((y - top) / cell, rows),
  };
}

/** Which pieces run through each cell, the cells one after the other in one row of numbers. */
function filledCells(grid: Grid, points: Float32Array, starts: Uint32Array) {
  const ends = new Uint32Array(grid.columns * grid.rows + 1);
  starts.forEach((start) => {
    throughCells(grid, points, start, (cell) => {
      ends[cell + 1] = (ends[cell + 1] ?? 0) + 1;
    });
  });
  for (let cell = 1; cell < ends.length; cell += 1) {
    ends[cell] = (ends[cell] ?? 0) + (ends[cell - 1] ?? 0);
  }
  const filled = ends.slice();
  const pieces = new Uint32Array(ends.at(-1) ?? 0);
  starts.forEach((start, piece) => {
    throughCells(grid, points, start, (cell) => {
      const place = filled[cell] ?? 0;
      pieces[place] = piece;
      filled[cell] = place + 1;
    });
  });
  return { piecesIn: (cell: number) => pieces.subarray(ends[cell], ends[cell + 1]) };
}

/** How much wider than it is a piece is taken, so that rounding leaves out no cell. */
const HAIR = 1e-2;

/** Column by column, the cells that a straight piece runs through. */
function throughCells(
  { columns, cell, left, columnOf, rowOf }: Grid,
  points: Float32Array,
  start: number,
  visit: (cell: number) => void,
) {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.subarray(start, start + 4);
  const [west, east] = [Math.min(x1, x2) - HAIR, Math.max(x1, x2) + HAIR];
  const heightAt = (x: number) => {
    const share = x1 === x2 ? 0 : Math.min(Math.max((x - x1) / (x2 - x1), 0), 1);
    return y1 + share * (y2 - y1);
  };
  for (let column = columnOf(west); column <= columnOf(east); column += 1) {
    const edge = left + column * cell;
    const ends = x1 === x2 ? [y1, y2] : [heightAt(edge - HAIR), heightAt(edge + cell + HAIR)];
    const [a = 0, b = 0] = ends;
    const last = rowOf(Math.max(a, b) + HAIR);
    for (let row = rowOf(Math.min(a, b) - HAIR); row <= last; row += 1)
      visit(row * columns + column);
  }
}
