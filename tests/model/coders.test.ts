import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countByCoders } from '../../src/model/coders.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset } from '../builder.ts';

/** A dataset of so many coders, with a claim for each list of those who coded it. */
function coded(coders: readonly string[], claims: readonly (readonly string[])[]) {
  const builder = aDataset();
  for (const codedBy of claims) builder.claim({ codedBy: [...codedBy] });
  return builder
    .changed((file) => {
      for (const id of coders)
        file.coders.push({ id, name: `Coder ${id}`, when: null, note: null });
    })
    .build();
}

test('claims are counted by how many coders had them, and of each coder', () => {
  const counts = countByCoders(
    coded(['a', 'b', 'c'], [['a', 'b', 'c'], ['c', 'b', 'a'], ['a'], ['c', 'a'], []]),
  );

  expect(counts).toMatchObject({ inAll: 2, inSome: 2, inNone: 1 });
  expect([...counts.byCoder].map(([{ id }, claims]) => [id, claims])).toEqual([
    ['a', 4],
    ['b', 2],
    ['c', 3],
  ]);
});

test('a coder who had none of the claims is counted with none', () => {
  expect([...countByCoders(coded(['a', 'b'], [['a']])).byCoder.values()]).toEqual([1, 0]);
});

test('every claim is counted once', () => {
  const coders = ['a', 'b', 'c'];
  fc.assert(
    fc.property(fc.array(fc.subarray(coders)), (claims) => {
      const { inAll, inSome, inNone, byCoder } = countByCoders(coded(coders, claims));
      expect(inAll + inSome + inNone).toBe(claims.length);
      const total = [...byCoder.values()].reduce((sum, count) => sum + count, 0);
      expect(total).toBe(claims.flat().length);
    }),
    RUNS,
  );
});
