import { cellOfRow, type ForeignList } from '../foreign-table.ts';
import type { Mapping } from './mapping.ts';
import { plainHeader } from './meanings.ts';
import { type Placed, type Reach, reachOf, type Spread, spreadOf } from './spread.ts';

export interface PlacesRead {
  /** Of each actor of the list, from 0 to 1 to the right and downwards; null where none is taken over. */
  readonly places: readonly (Placed | null)[];
  /** Which places of the file are not taken over, and why: a sentence each. */
  readonly told: readonly string[];
}

/**
 * The place of each actor of a list, in the proportions of the file, as far as places spread: those of all actors that
 * stand far outside, or many on one spot, would shrink the drawing to a point. `upwards`: its y grows upwards, as on a map.
 */
export function placesOf(
  list: ForeignList,
  columns: Mapping['actorColumns'],
  upwards: boolean,
): PlacesRead {
  const header = plainHeader(list.columns[columns.y ?? -1]?.name ?? '');
  const sign = upwards || header.startsWith('lat') ? -1 : 1;
  const raw = list.rows.map((row): Placed | null => {
    const x = numberIn(cellOfRow(row, columns.x));
    const y = numberIn(cellOfRow(row, columns.y));
    return x === null || y === null ? null : { x, y: y * sign };
  });
  const spread = spreadOf(raw);
  return { places: inSquare(spread.places, sign), told: spreadTold(spread) };
}

function inSquare(raw: readonly (Placed | null)[], sign: number): readonly (Placed | null)[] {
  const given = raw.filter((place) => place !== null);
  const width = reachOf(given.map(({ x }) => x));
  const height = reachOf(given.map(({ y }) => y));
  const size = Math.max(width.size, height.size);
  if (!Number.isFinite(size) || size === 0) return raw.map(() => null);
  if (sign === 1 && within(width) && within(height)) return raw;
  return raw.map((place) =>
    place === null ? null : { x: scaled(place.x, width, size), y: scaled(place.y, height, size) },
  );
}

function spreadTold({ far, crowded, all }: Spread): readonly string[] {
  if (all) {
    return [
      'Places of actors are left unread, and the actors laid out anew: in the file most of them stand on one spot, or all but a few so close together that the drawing would shrink to a point.',
    ];
  }
  return [
    ...(far > 0
      ? [
          `Places far outside all others are left unread (${actorsCounted(far)}), and these actors laid out anew: the drawing would shrink to a point.`,
        ]
      : []),
    ...(crowded > 0
      ? [
          `Places on which many actors stand upon each other are left unread (${actorsCounted(crowded)}), and these laid out anew.`,
        ]
      : []),
  ];
}

function actorsCounted(count: number): string {
  return count === 1 ? '1 actor' : `${count} actors`;
}

function within({ from, size }: Reach): boolean {
  return from >= 0 && from + size <= 1;
}

/** In the middle of the square where the other direction is the longer one. */
function scaled(value: number, { from, size }: Reach, whole: number): number {
  const unit = (value - from + (whole - size) / 2) / whole;
  return Math.min(1, Math.max(0, unit));
}

function numberIn(cell: string): number | null {
  const text = cell.includes('.') ? cell : cell.replace(',', '.');
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
