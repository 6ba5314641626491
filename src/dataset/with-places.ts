import type { Actor } from '../model/dataset.ts';
import { circlePlaces, type Places } from './circle-places.ts';
import type { DatasetFile } from './format.ts';

/** A dataset in which every actor stands somewhere. */
export type PlacedFile = Omit<DatasetFile, 'actors'> & {
  readonly actors: readonly Omit<Actor, 'ownName'>[];
};

/** Actors that a file does not place. */
function unplacedActors({ actors }: DatasetFile): DatasetFile['actors'] {
  return actors.filter(({ place }) => place === null);
}

/** Gives each actor without a place the one found for it, or one on a circle where none was found. */
export function withPlaces(file: DatasetFile, places: Places): PlacedFile {
  const homeless = unplacedActors(file).filter(({ id }) => !places.has(id));
  const circle = circlePlaces(homeless);
  return {
    ...file,
    actors: file.actors.map((actor) => ({
      ...actor,
      place: actor.place ?? places.get(actor.id) ?? circle.get(actor.id) ?? { x: 0.5, y: 0.5 },
    })),
  };
}
