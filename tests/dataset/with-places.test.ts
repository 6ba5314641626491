import { expect, test } from 'vitest';
import { checkShape } from '../../src/dataset/check-shape.ts';
import { circlePlaces } from '../../src/dataset/circle-places.ts';
import { ProblemList } from '../../src/dataset/problem-list.ts';
import { withPlaces } from '../../src/dataset/with-places.ts';
import type { ActorId } from '../../src/model/dataset.ts';
import { aDataset } from '../builder.ts';

/** Six actors: a layout places the first, nobody the next two, and the file the others. */
function placesFound() {
  const file = checkShape(aDataset().file(), new ProblemList());
  if (file === undefined) throw new Error('The file should be right.');
  const given = file.actors;
  const actors = given.map((actor, index) => (index < 3 ? { ...actor, place: null } : actor));
  const laidOut = new Map(given.slice(0, 1).map(({ id }) => [id, { x: 0.1, y: 0.2 }]));
  return {
    given,
    homeless: given.slice(1, 3),
    placed: withPlaces({ ...file, actors }, laidOut).actors,
  };
}

test('an actor stands where the file says, else where a layout put it, else on a circle', () => {
  const { given, homeless, placed } = placesFound();
  const places = placed.map(({ place }) => place);
  const circle = circlePlaces(homeless);

  expect(places.slice(3)).toEqual(given.slice(3).map(({ place }) => place));
  expect(places[0]).toEqual({ x: 0.1, y: 0.2 });
  expect(places.slice(1, 3)).toEqual([...circle.values()]);
});

test('nothing of an actor changes but its place', () => {
  const { given, placed } = placesFound();
  const withoutPlace = ({ place: _place, ...rest }: { readonly place: unknown }) => rest;

  expect(placed.map(withoutPlace)).toEqual(given.map(withoutPlace));
});

test('a circle begins at the top and goes on clockwise', () => {
  const ids = ['a', 'b', 'c', 'd'].map((id) => ({ id: id as ActorId }));
  const places = [...circlePlaces(ids).values()].map(({ x, y }) => [x.toFixed(2), y.toFixed(2)]);

  expect(places).toEqual([
    ['0.50', '0.05'],
    ['0.95', '0.50'],
    ['0.50', '0.95'],
    ['0.05', '0.50'],
  ]);
});
