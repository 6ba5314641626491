import { type DatasetJson, FORMAT } from '../../../src/dataset/format.ts';
import { versionOf } from '../../../src/dataset/version-of.ts';
import { type Seeded, seededBy } from './seeded.ts';
import { EVENTS_A_YEAR, SPEAKERS, twoDigits } from './synthetic-claims.ts';
import { documentsOn } from './synthetic-documents.ts';
import {
  actorName,
  idOfActor,
  mostTies,
  RELATION_TYPES,
  type TieEnds,
  tieEnds,
} from './synthetic-ties.ts';

/** How large a made-up dataset is. The same wish gives the same dataset, byte for byte. */
export interface SyntheticWish {
  readonly seed: number;
  readonly actors: number;
  readonly ties: number;
  readonly years: number;
  readonly claimsPerTie: number;
  /** Whether actors have places, on a grid; else the app finds some. */
  readonly places?: boolean;
}

type Size = Exclude<keyof SyntheticWish, 'places'>;

/** The last year of every made-up dataset. */
const LAST_YEAR = 2025;

const LIMITS: readonly (readonly [Size, least: number, most: number])[] = [
  ['seed', 0, 2 ** 32 - 1],
  ['actors', 2, 100_000],
  ['ties', 0, 1_000_000],
  ['years', 1, 100],
  ['claimsPerTie', 1, 1_000],
];

/**
 * A dataset that nobody coded: every kind of statement, time and state that the format knows, in
 * sentences that say what they are. For tests, benchmarks and demonstrations. Throws a sentence for
 * a size that cannot be.
 */
export function syntheticDataset(wish: SyntheticWish): DatasetJson {
  checkSize(wish);
  const seeded = seededBy(wish.seed);
  const years = Array.from(
    { length: wish.years },
    (_, index) => LAST_YEAR + 1 - wish.years + index,
  );
  const ties = tieEnds(wish.actors, wish.ties, seeded);
  const documents = documentsOn(ties, years, wish.claimsPerTie, seeded);
  const content: Omit<DatasetJson, 'version'> = {
    format: FORMAT,
    title: `Synthetic: ${wish.actors} actors, ${wish.ties} ties`,
    about: [
      {
        heading: 'Made up',
        paragraphs: [`Nothing here is true: a program made it up from the number ${wish.seed}.`],
      },
    ],
    groups: groupsOf(wish.actors),
    actorKinds: [],
    actors: actorsOf(wish.actors, wish.places ?? true),
    relationTypes: [...RELATION_TYPES],
    coders: [],
    speakers: [...SPEAKERS],
    events: years.flatMap(eventsOf),
    ...documents,
    ...remarksOn(documents),
    publicRecord: recordsOn(ties, years, seeded),
    snapshots: years.map((year) => snapshotOf(year, documents)),
  };
  return { version: versionOf(content), ...content };
}

function checkSize(wish: SyntheticWish) {
  for (const [name, least, most] of LIMITS) {
    const size = wish[name];
    if (Number.isInteger(size) && size >= least && size <= most) continue;
    throw new Error(`The number of ${name} is ${size}; it must be whole, ${least} to ${most}.`);
  }
  const most = mostTies(wish.actors);
  if (wish.ties > most) {
    throw new Error(`${wish.actors} actors have at most ${most} different ties, not ${wish.ties}.`);
  }
}

/** Actors stand on a grid, row by row, or nowhere. */
function actorsOf(actors: number, places: boolean): DatasetJson['actors'] {
  const columns = Math.ceil(Math.sqrt(actors));
  const rows = Math.ceil(actors / columns);
  const middle = (index: number, count: number) => (index + 0.5) / count;
  return Array.from({ length: actors }, (_, number) => ({
    id: idOfActor(number),
    name: actorName(number),
    kind: 'synthetic',
    names: [actorName(number)],
    otherNames: [],
    place: places
      ? { x: middle(number % columns, columns), y: middle(Math.floor(number / columns), rows) }
      : null,
    note: null,
  }));
}

/** Up to three groups of three to twelve actors; most actors of a large dataset are in none. */
function groupsOf(actors: number): DatasetJson['groups'] {
  const size = Math.min(Math.floor(actors / 3), 12);
  const groups = size < 3 ? [] : ['A', 'B', 'C'];
  return groups.map((letter, index) => ({
    id: `group-${letter.toLowerCase()}`,
    name: `Synthetic group ${letter}`,
    members: Array.from({ length: size }, (_, place) => idOfActor(index * size + place)),
  }));
}

function eventsOf(year: number): DatasetJson['events'] {
  return Array.from({ length: EVENTS_A_YEAR }, (_, index) => ({
    id: `event-${year}-${index + 1}`,
    name: `Synthetic event ${index + 1} of ${year}`,
    time: `${year}-${twoDigits(4 * index + 2)}`,
    outside: null,
  }));
}

/** What is said of some claims and passages: a question for every 500 claims, an erratum for every 1,000 passages. */
function remarksOn({
  claims,
  passages,
}: ReturnType<typeof documentsOn>): Pick<DatasetJson, 'disagreements' | 'errata'> {
  return {
    disagreements: claims.flatMap(({ id }, index) => {
      const next = claims[index + 1];
      if (index % 500 !== 0 || next === undefined) return [];
      const sides = [id, next.id].map((claim) => ({
        position: `What ${claim} says.`,
        claims: [claim],
      }));
      return [
        { id: `question-${id}`, question: `Synthetic question on ${id}?`, sides, note: null },
      ];
    }),
    errata: passages
      .filter((_, index) => index % 1000 === 0)
      .map(({ id }) => ({
        id: `erratum-${id}`,
        passage: id,
        words: 'Synthetic',
        kind: 'ambiguous',
        reading: 'Made up, like everything here.',
        certainty: 'certain',
        document: null,
      })),
  };
}

/** An act on public record for every twentieth tie. */
function recordsOn(
  ties: readonly TieEnds[],
  years: readonly number[],
  { oneOf }: Seeded,
): DatasetJson['publicRecord'] {
  return ties
    .filter((_, index) => index % 20 === 0)
    .map(({ from, to, relation }, index) => ({
      id: `record-${index + 1}`,
      from: idOfActor(from),
      to: idOfActor(to),
      relation,
      tenor: 'cooperative',
      time: String(oneOf([LAST_YEAR, ...years])),
      label: `Synthetic act ${index + 1}`,
      document: `Synthetic document ${index + 1}`,
      note: null,
    }));
}

function snapshotOf(
  year: number,
  { claims }: ReturnType<typeof documentsOn>,
): DatasetJson['snapshots'][number] {
  const claim = claims.find(({ time }) => time.edtf.startsWith(String(year)));
  return {
    id: String(year),
    time: String(year),
    label: null,
    title: `Synthetic year ${year}`,
    caption:
      claim === undefined
        ? []
        : [{ sentence: `Here ${claim.id} speaks of ${year}.`, claims: [claim.id] }],
    coverage: 'Every sentence is made up.',
  };
}
