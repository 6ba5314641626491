import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { againstIn, spokenAgainst } from '../../src/model/spoken-against.ts';
import { createExplorer } from '../../src/state/explorer.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset, type DatasetBuilder, standingIn } from '../builder.ts';

function againstOf(builder: DatasetBuilder) {
  const told = standingIn(2022, builder.build());
  return spokenAgainst(told).map((claim) => againstIn(told, claim));
}

describe('a claim against a tie', () => {
  test('disputes it where another voice says it', () => {
    const builder = aDataset()
      .speaker('cho', { name: 'Cho' })
      .claim()
      .claim({ stance: 'disputes', speaker: 'cho' });

    expect(againstOf(builder)).toEqual(['disputes']);
  });

  test('qualifies it where the same voice does', () => {
    expect(againstOf(aDataset().claim().claim({ stance: 'disputes' }))).toEqual(['qualifies']);
  });

  test('only opposes it where it is supposed, or nobody says it', () => {
    const supposed = { stance: 'disputes', modality: 'forecast' } as const;

    expect(againstOf(aDataset().claim().claim(supposed))).toEqual(['opposes']);
    expect(againstOf(aDataset().claim({ stance: 'disputes' }))).toEqual(['opposes']);
  });

  test('is never told to dispute a tie that is not drawn as disputed', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const { networks } = createExplorer(dataset, '');
        for (const { id } of dataset.snapshots) {
          for (const told of networks.get(id)?.ties.values() ?? []) {
            const disputes = spokenAgainst(told).filter(
              (claim) => againstIn(told, claim) === 'disputes',
            );
            if (disputes.length > 0) expect(told.disputed).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});
