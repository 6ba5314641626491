import type { Point } from './geometry.ts';

/** Points by the cells of a plane that they lie in: wide and low ones, as names are. */
export interface Grid {
  readonly cells: ReadonlyMap<number, readonly number[]>;
  /** How many cells lie between the outermost. */
  readonly rings: number;
}

/** How large a cell is, in units of the drawing. */
export const CELL = { width: 60, height: 10 } as const;
/** More cells than stand side by side in any drawing. */
const MOST_COLUMNS = 2 ** 20;

export function gridOf(points: readonly Point[]): Grid {
  const cells = new Map<number, number[]>();
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  points.forEach((point, index) => {
    const { column, row } = cellOf(point);
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    const known = cells.get(keyOf(column, row));
    if (known === undefined) cells.set(keyOf(column, row), [index]);
    else known.push(index);
  });
  const rings = points.length === 0 ? 0 : Math.max(right - left, bottom - top);
  return { cells, rings };
}

/** The points in a ring of cells around a point; the innermost is its own cell. */
export function pointsInRing({ cells }: Grid, point: Point, ring: number): readonly number[] {
  const middle = cellOf(point);
  const found: number[] = [];
  const add = (across: number, down: number) => {
    for (const index of cells.get(keyOf(middle.column + across, middle.row + down)) ?? NONE) {
      found.push(index);
    }
  };
  for (let along = -ring; along <= ring; along += 1) {
    add(along, -ring);
    if (ring > 0) add(along, ring);
  }
  for (let along = 1 - ring; along < ring; along += 1) {
    add(-ring, along);
    add(ring, along);
  }
  return found;
}

const NONE: readonly number[] = [];

function cellOf({ x, y }: Point) {
  return { column: Math.floor(x / CELL.width), row: Math.floor(y / CELL.height) };
}

function keyOf(column: number, row: number): number {
  return row * MOST_COLUMNS + column;
}
