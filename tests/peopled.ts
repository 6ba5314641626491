/** Made-up datasets whose actors have names as long as those of states and organisations are. */
import { type SyntheticWish, syntheticDataset } from '../data/tools/synthetic/synthetic.ts';
import { forcePlaces } from '../src/open/layout/force-places.ts';
import { opened } from './builder.ts';

const NAMES = [
  'Germany',
  'France',
  'United Kingdom',
  'United States of America',
  'Russian Federation',
  'China',
  'Republic of Korea',
  'Democratic People’s Republic of Korea',
  'Viet Nam',
  'Iran (Islamic Republic of)',
  'Türkiye',
  'United Arab Emirates',
  'Israel',
  'South Africa',
  'Ethiopia',
  'Brazil',
  'New Zealand',
  'Kazakhstan',
  'Ukraine',
  'European Union',
  'NATO',
  'International Committee of the Red Cross',
  'World Bank',
  'IMF',
  'Shanghai Cooperation Organisation',
  'Taiwan',
  'Syrian Arab Republic',
  'Papua New Guinea',
  'Venezuela (Bolivarian Republic of)',
  'Mali',
];

function nameOf(index: number): string {
  const round = Math.floor(index / NAMES.length);
  const name = NAMES[index % NAMES.length] ?? '';
  return round === 0 ? name : `${name} ${round + 1}`;
}

/** So many actors, on a grid or where the layout has them, with half as many ties again and three groups. */
export function peopled(actors: number, wish: Partial<SyntheticWish> = {}) {
  return opened(peopledFile(actors, wish));
}

export function peopledFile(
  actors: number,
  { places = false, ...wish }: Partial<SyntheticWish> = {},
) {
  const size = { seed: 1, ties: Math.round(1.5 * actors), years: 2, claimsPerTie: 1, ...wish };
  const file = syntheticDataset({ ...size, actors, places: true });
  const named = file.actors.map((actor, index) => ({ ...actor, name: nameOf(index) }));
  if (places) return { ...file, actors: named };
  const groups = file.groups.map(({ members }) => ({
    members: members.map((member) => (typeof member === 'string' ? member : member.actor)),
  }));
  const nowhere = named.map(({ id, name }) => ({ id, name, place: null }));
  const found = forcePlaces({ actors: nowhere, ties: file.claims, groups });
  const placed = named.map((actor) => ({ ...actor, place: found.get(actor.id) ?? actor.place }));
  return { ...file, actors: placed };
}
