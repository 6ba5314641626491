import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tiesOf, touches } from '../../src/model/tie.ts';
import { tieIndexOf } from '../../src/model/tie-index.ts';
import { datasets, RUNS } from '../arbitraries.ts';

describe('the index of ties', () => {
  test('finds of each pair and each actor all ties, in their order', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const ties = tiesOf(dataset);
        const { byPair, byActor } = tieIndexOf(ties);

        for (const [pair, own] of byPair)
          expect(own).toEqual(ties.filter((tie) => tie.pair === pair));
        for (const { id } of dataset.actors) {
          expect(byActor.get(id) ?? []).toEqual(ties.filter((tie) => touches(tie, id)));
        }
        expect([...byPair.values()].flat()).toHaveLength(ties.length);
      }),
      RUNS,
    );
  });
});
