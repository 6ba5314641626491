/**
 * `npm run --silent synthetic -- --actors 2000 --ties 20000 --years 4 --claims 4 --seed 1 > file.json`:
 * a made-up dataset of that size; with `--no-places` the app has to find places. The same words give the
 * same bytes.
 */
import { parseArgs } from 'node:util';
import { run } from '../coding/command.ts';
import { syntheticDataset } from './synthetic.ts';

const SIZES = {
  actors: { type: 'string', default: '200' },
  ties: { type: 'string', default: '1000' },
  years: { type: 'string', default: '4' },
  claims: { type: 'string', default: '4' },
  seed: { type: 'string', default: '1' },
  'no-places': { type: 'boolean', default: false },
} as const;

run(
  () => {
    const { values } = parseArgs({ options: SIZES });
    const { claims, ...sizes } = values;
    return JSON.stringify(
      syntheticDataset({
        actors: Number(sizes.actors),
        ties: Number(sizes.ties),
        years: Number(sizes.years),
        seed: Number(sizes.seed),
        claimsPerTie: Number(claims),
        places: !values['no-places'],
      }),
    );
  },
  Object.keys(SIZES).map((name) => `--${name}`),
);
