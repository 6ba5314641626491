import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticDataset } from '../../data/tools/synthetic/synthetic.ts';

/** A dataset that is measured. */
export interface Subject {
  readonly name: string;
  /** The file, as the app fetches it. */
  readonly file: string;
}

/** Actors and ties of the made-up datasets, with four claims a tie. */
const SIZES = [
  [200, 1000],
  [1000, 5000],
  [2000, 20_000],
] as const;

/** This corpus as a build serves it, then made-up datasets, each larger than the one before. */
export function subjectsIn(folder: string): readonly Subject[] {
  const own = readdirSync(folder).find((file) => /^dataset-.*\.json$/.test(file));
  if (own === undefined) throw new Error(`There is no dataset in ${folder}: run "npm run build".`);
  return [
    { name: 'this corpus', file: readFileSync(join(folder, own), 'utf8') },
    ...SIZES.map(([actors, ties]) => ({
      name: `${actors}/${ties}`,
      file: JSON.stringify(syntheticDataset({ seed: 1, actors, ties, years: 4, claimsPerTie: 4 })),
    })),
  ];
}
