import { cellOfRow, type ForeignList } from '../foreign-table.ts';
import type { Mapping } from './mapping.ts';
import { plainHeader } from './meanings.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The place of each actor of a list, from 0 to 1 to the right and downwards, in the proportions of the file; null
 * where it gives none. `upwards`: its y grows upwards, as on a map.
 */
export function placesOf(
  list: ForeignList,
  columns: Mapping['actorColumns'],
  upwards: boolean,
): readonly (Place | null)[] {
  const header = plainHeader(list.columns[columns.y ?? -1]?.name ?? '');
  const sign = upwards || header.startsWith('lat') ? -1 : 1;
  const raw = list.rows.map((row): Place | null => {
    const x = numberIn(cellOfRow(row, columns.x));
    const y = numberIn(cellOfRow(row, columns.y));
    return x === null || y === null ? null : { x, y: y * sign };
  });
  const given = raw.filter((place) => place !== null);
  const width = extentOf(given.map(({ x }) => x));
  const height = extentOf(given.map(({ y }) => y));
  const size = Math.max(width.size, height.size);
  // All in one spot is how programs write that nobody laid the actors out.
  if (!Number.isFinite(size) || size === 0) return raw.map(() => null);
  if (sign === 1 && within(width) && within(height)) return raw;
  return raw.map((place) =>
    place === null ? null : { x: scaled(place.x, width, size), y: scaled(place.y, height, size) },
  );
}

interface Extent {
  readonly from: number;
  readonly size: number;
}

function extentOf(values: readonly number[]): Extent {
  const from = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const to = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return { from, size: to - from };
}

function within({ from, size }: Extent): boolean {
  return from >= 0 && from + size <= 1;
}

/** In the middle of the square where the other direction is the longer one. */
function scaled(value: number, { from, size }: Extent, whole: number): number {
  const unit = (value - from + (whole - size) / 2) / whole;
  return Math.min(1, Math.max(0, unit));
}

function numberIn(cell: string): number | null {
  const text = cell.includes('.') ? cell : cell.replace(',', '.');
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
