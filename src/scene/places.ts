import type { Actor, ActorId, Dataset } from '../model/dataset.ts';
import { actorsOf, type PairId } from '../model/tie.ts';
import { type MovedPlaces, NO_PLACES } from '../state/view-store.ts';
import { drawnName } from './drawn-names.ts';
import { alongAndAside, type Box, distance, type Point } from './geometry.ts';
import { widthInLetters } from './short-name.ts';

/** Positions of actors on a drawing of a certain size, in pixels. */
export type Positions = ReadonlyMap<ActorId, Point>;

/** Room at the edges for the actors' own size and for the groups around them. */
const MARGIN = { x: 50, top: 32, bottom: 58 };

/** How far the ground of a group reaches beyond its members. */
const GROUND = 66;

/** The width of a letter of a name, about, and the room beside it. */
const LETTER = 7.5;
const NAME_EDGE = 20;
/** Between a long name and the edge of the drawing. */
const EDGE_ROOM = 6;

/**
 * Stretches the places that the dataset names over a drawing, whatever its shape. An actor that a reader has
 * moved stands in its place there; no other moves for that.
 */
export function positionsOf(
  dataset: PlacedDataset,
  box: Box,
  moved: MovedPlaces = NO_PLACES,
): Positions {
  const { x, y, width, height } = squareIn(dataset, box);
  return new Map(
    dataset.actors.map(({ id, place: usual }) => {
      const place = moved.get(id) ?? usual;
      return [id, { x: x + place.x * width, y: y + place.y * height }];
    }),
  );
}

/** The place that a point of such a drawing is. */
export function placeAt(dataset: PlacedDataset, box: Box, point: Point): Actor['place'] {
  const { x, y, width, height } = squareIn(dataset, box);
  return { x: (point.x - x) / width, y: (point.y - y) / height };
}

type PlacedDataset = Pick<Dataset, 'actors' | 'groups'>;

/** The part of a drawing over which places are stretched. */
function squareIn({ actors, groups }: PlacedDataset, box: Box): Point & Box {
  const x = sideMargin(actors, box);
  const y = topMargin({ actors, groups }, box);
  const width = Math.max(box.width - 2 * x, 1);
  return { x, y, width, height: Math.max(box.height - y - MARGIN.bottom, 1) };
}

/** Wider where a long name stands near an edge, as far as the drawing has room. */
function sideMargin(actors: readonly Actor[], { width }: Box): number {
  const needed = actors.reduce((most, actor) => {
    const half = (widthInLetters(drawnName(actor)) * LETTER + NAME_EDGE) / 2 + EDGE_ROOM;
    const share = Math.min(actor.place.x, 1 - actor.place.x);
    // Of the room between the margins, its share lies beside it too.
    return share >= 0.4 ? most : Math.max(most, (half - share * width) / (1 - 2 * share));
  }, MARGIN.x);
  return Math.min(needed, Math.max(width / 4, MARGIN.x));
}

/** Larger where a member of a group stands at the top, so that its ground is seen whole. */
function topMargin({ actors, groups }: PlacedDataset, { height }: Box): number {
  const members = new Set(groups.flatMap((group) => group.members));
  const needed = actors.reduce(
    (most, { id, place }) => (members.has(id) ? Math.max(most, GROUND - place.y * height) : most),
    MARGIN.top,
  );
  return Math.min(needed, Math.max(height / 4, MARGIN.top));
}

/**
 * How far the bundle of each pair must bow so as not to run through an actor that stands between
 * its two: in pixels to the side, in the sense of {@link alongAndAside}, 0 where the way is free.
 */
export function bowsOf(
  pairs: Iterable<PairId>,
  positions: Positions,
  clearance: number,
): ReadonlyMap<PairId, number> {
  const bows = new Map<PairId, number>();
  for (const pair of pairs) {
    const [first, second] = actorsOf(pair);
    const a = positions.get(first);
    const b = positions.get(second);
    if (a === undefined || b === undefined) continue;
    bows.set(pair, bowBetween(first, second, a, b, positions, clearance));
  }
  return bows;
}

/** A line never bows further than this share of its length: beyond, it is a loop, not a line. */
const MOST_BOW = 0.3;

function bowBetween(
  first: ActorId,
  second: ActorId,
  a: Point,
  b: Point,
  positions: Positions,
  clearance: number,
): number {
  let bow = 0;
  for (const [actor, point] of positions) {
    if (actor === first || actor === second) continue;
    const { along, aside } = alongAndAside(point, a, b);
    const near = Math.min(along, 1 - along) * distance(a, b);
    if (near < clearance / 2 || Math.abs(aside) >= clearance) continue;
    // The curve bows most in its middle: off the middle it must bow further to pass as wide.
    const height = Math.min(1, 4 * along * (1 - along));
    const needed = (clearance - Math.abs(aside)) / height;
    const away = aside > 0 ? -needed : needed;
    if (Math.abs(away) > Math.abs(bow)) bow = away;
  }
  const most = MOST_BOW * distance(a, b);
  return Math.min(Math.max(bow, -most), most);
}
