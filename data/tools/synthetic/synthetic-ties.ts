import type { DatasetJson } from '../../../src/dataset/format.ts';
import type { Seeded } from './seeded.ts';

type RelationType = DatasetJson['relationTypes'][number];

export const RELATION_TYPES: readonly RelationType[] = [
  relationType('support', 'Support', 'S', true, 'plain'),
  relationType('talks', 'Talks', 'T', false, 'plain'),
  relationType('trade', 'Trade', 'Tr', false, 'plain'),
  relationType('pressure', 'Pressure', 'P', true, 'plain'),
  relationType('rivalry', 'Rivalry', 'R', false, 'plain'),
  relationType('strife', 'Strife', 'St', true, 'hatched'),
];

function relationType(
  id: string,
  name: string,
  mark: string,
  directed: boolean,
  line: RelationType['line'],
): RelationType {
  const description = `A made-up kind of relation, ${directed ? 'from one actor to the other' : 'without a direction'}.`;
  return {
    id,
    name: `Synthetic ${name.toLowerCase()}`,
    shortName: name,
    mark,
    directed,
    line,
    description,
    nearest: null,
  };
}

/** The ways in which two actors can be tied: each kind once, those with a direction also backwards. */
const WAYS = RELATION_TYPES.flatMap(({ id, directed }) =>
  directed
    ? [
        { relation: id, backwards: false },
        { relation: id, backwards: true },
      ]
    : [{ relation: id, backwards: false }],
);

/** The most ties that so many actors can have. */
export function mostTies(actors: number): number {
  return ((actors * (actors - 1)) / 2) * WAYS.length;
}

export function idOfActor(number: number): string {
  return `actor-${number + 1}`;
}

export function actorName(number: number): string {
  return `Actor ${number + 1}`;
}

/** Two actors, by number, and the kind of relation between them. */
export interface TieEnds {
  readonly from: number;
  readonly to: number;
  readonly relation: string;
}

/** So many different ties; the first actors have by far the most of them, as in networks that are not made up. */
export function tieEnds(actors: number, ties: number, seeded: Seeded): readonly TieEnds[] {
  const taken = new Set<number>();
  return Array.from({ length: ties }, () => {
    let place = anyPlace(actors, seeded);
    // A full pair passes its tie on to the next free place, so that this ends however dense the network is.
    while (taken.has(numberOf(place, actors))) place = placeBehind(place, actors);
    taken.add(numberOf(place, actors));
    const { relation, backwards } = WAYS[place.way] ?? { relation: 'talks', backwards: false };
    const { first, second } = place;
    return backwards
      ? { from: second, to: first, relation }
      : { from: first, to: second, relation };
  });
}

/** Two actors, the first by number before the second, and one of the ways in which they can be tied. */
interface Place {
  readonly first: number;
  readonly second: number;
  readonly way: number;
}

function numberOf({ first, second, way }: Place, actors: number): number {
  return (first * actors + second) * WAYS.length + way;
}

/** One tie in twelve is with the first actor, so that it has more ties than any list shows at once. */
function anyPlace(actors: number, { below, chance }: Seeded): Place {
  const hub = chance(1 / 12) ? 0 : below(below(below(actors) + 1) + 1);
  const step = 1 + below(actors - 1);
  const other = (hub + step) % actors;
  return { first: Math.min(hub, other), second: Math.max(hub, other), way: below(WAYS.length) };
}

function placeBehind({ first, second, way }: Place, actors: number): Place {
  if (way + 1 < WAYS.length) return { first, second, way: way + 1 };
  if (second + 1 < actors) return { first, second: second + 1, way: 0 };
  if (first + 2 < actors) return { first: first + 1, second: first + 2, way: 0 };
  return { first: 0, second: 1, way: 0 };
}
