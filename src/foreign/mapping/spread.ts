/** Where an actor stands, in whatever unit the file has. */
export interface Placed {
  readonly x: number;
  readonly y: number;
}

/** The places of a file that can be drawn, and of how many actors those are that cannot. */
export interface Spread {
  /** One for each that was given; null where it was null, or cannot be drawn. */
  readonly places: readonly (Placed | null)[];
  readonly far: number;
  readonly crowded: number;
  /** Whether they are so many that none is taken. */
  readonly all: boolean;
}

/** So many times as far from the middle as half of all actors are: with such a one they would stand on a point. */
const FAR = 20;

/** How many actors may stand upon each other on a spot. */
const ROOM = 5;
const SPOTS_ACROSS = 1000;

/** Fewer than these have places of any kind. */
const FEWEST = 3;

/**
 * Which places spread. Measured by medians, which no few actors far away can move: the middle is that of all actors in
 * either direction, and their usual distance that of half of them from it.
 */
export function spreadOf(raw: readonly (Placed | null)[]): Spread {
  const given = raw.filter((place) => place !== null);
  const far = farFrom(given);
  const crowded = crowdedIn(given.filter((place) => !far.has(place)));
  const kept = given.filter((place) => !far.has(place) && !crowded.has(place));
  const none = given.length > 1 && !isStretch(sizeOf(kept));
  const all = none || (far.size + crowded.size) * 2 > given.length;
  return {
    places: raw.map((place) =>
      place === null || all || far.has(place) || crowded.has(place) ? null : place,
    ),
    far: far.size,
    crowded: crowded.size,
    all,
  };
}

function farFrom(places: readonly Placed[]): ReadonlySet<Placed> {
  if (places.length < FEWEST) return new Set();
  const middle = { x: medianOf(places.map(({ x }) => x)), y: medianOf(places.map(({ y }) => y)) };
  const distances = places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
  const usual = medianOf(distances);
  return new Set(places.filter((_, index) => (distances[index] ?? 0) > usual * FAR));
}

/** Of an even number the higher one in the middle. */
function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Those that share a spot with more than there is room for. */
function crowdedIn(places: readonly Placed[]): ReadonlySet<Placed> {
  const across = sizeOf(places) / SPOTS_ACROSS || 1;
  const spots = new Map<string, Placed[]>();
  for (const place of places) {
    const spot = `${Math.round(place.x / across)} ${Math.round(place.y / across)}`;
    const others = spots.get(spot);
    if (others === undefined) spots.set(spot, [place]);
    else others.push(place);
  }
  return new Set([...spots.values()].filter(({ length }) => length > ROOM).flat());
}

function sizeOf(places: readonly Placed[]): number {
  const reaches = [places.map(({ x }) => x), places.map(({ y }) => y)].map(reachOf);
  return reaches.reduce((most, { size }) => Math.max(most, size), 0);
}

function isStretch(size: number): boolean {
  return size > 0 && Number.isFinite(size);
}

/** How far values reach, and from where; of none at all, `size` is below 0. */
export interface Reach {
  readonly from: number;
  readonly size: number;
}

export function reachOf(values: readonly number[]): Reach {
  const from = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const to = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return { from, size: to - from };
}
