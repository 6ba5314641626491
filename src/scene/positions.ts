import type { Dataset } from '../model/dataset.ts';
import { type MovedPlaces, NO_PLACES } from '../state/view-store.ts';
import { apart } from './apart.ts';
import { discsIn, drawnName } from './drawn-names.ts';
import { type Box, distance } from './geometry.ts';
import { type Positions, positionsOf } from './places.ts';
import { type Sizes, sizeOfActor } from './sizes.ts';

type Placed = Pick<Dataset, 'actors' | 'groups'>;

/** No actor stands farther than this from where its dataset places it, in pixels: places have a meaning. */
const FARTHEST = 40;
/** Of a drawing no more than this share is covered by names in boxes, or no line is seen whole. */
const MOST_COVERED = 0.3;
/** More dots than these are not moved apart: they are a crowd anyway, and there are too many pairs of them. */
const MOST_APART = 300;

/**
 * Where actors of such sizes stand in a drawing: where the dataset places them, moved aside a little where one would
 * cover another. Those that a reader has moved stand where the reader has them, and no other moves for that.
 */
export function positionsWith(
  dataset: Placed,
  box: Box,
  sizes: Sizes,
  moved: MovedPlaces = NO_PLACES,
): Positions {
  const clear = clearOfEachOther(dataset, box, sizes);
  const wanted = positionsOf(dataset, box, moved);
  if (clear === null) return wanted;
  return new Map(
    [...clear].map(([id, point]) => [id, moved.has(id) ? (wanted.get(id) ?? point) : point]),
  );
}

/** Whether all actors of such sizes have room in a drawing, near to where the dataset places them. */
export function doBoxesFit(dataset: Placed, box: Box, sizes: Sizes): boolean {
  return clearOfEachOther(dataset, box, sizes) !== null;
}

/** `null` where there is no room for that. */
function clearOfEachOther(dataset: Placed, box: Box, sizes: Sizes): Positions | null {
  const { actors } = dataset;
  if (actors.length > MOST_APART) return null;
  const discs = discsIn(dataset);
  const usual = positionsOf(dataset, box);
  // By their ids, so that the order of the file changes nothing.
  const standing = actors
    .flatMap((actor) => {
      const point = usual.get(actor.id);
      if (point === undefined) return [];
      const { id } = actor;
      const size = sizeOfActor({ name: drawnName(actor), member: discs.has(id) }, sizes);
      return [{ id, ...point, ...size }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const covered = standing.reduce((sum, { width, height }) => sum + width * height, 0);
  if (covered > MOST_COVERED * box.width * box.height) return null;
  const points = apart(standing, box);
  if (points === null) return null;
  const found = standing.map((each, index) => ({ ...each, to: points[index] ?? each }));
  if (found.some((each) => distance(each, each.to) > FARTHEST)) return null;
  return new Map(found.map(({ id, to }) => [id, to]));
}
