import { expect, test } from 'vitest';
import { footnotesOf } from '../../src/timeline/footnotes.ts';
import { aDataset } from '../builder.ts';

/** A caption of two sentences; in the first, two claims rest on the same passage. */
function aSnapshot() {
  const [snapshot] = aDataset()
    .claim({ id: 'a' })
    .claim({ id: 'b' })
    .claim({ id: 'c' })
    .changed((file) => {
      const [first, second] = file.claims;
      if (first !== undefined && second !== undefined) second.passage = first.passage;
      file.passages.splice(1, 1);
      for (const each of file.snapshots) {
        each.caption = [
          { sentence: 'First.', claims: ['a', 'b', 'c'] },
          { sentence: 'Second.', claims: ['b'] },
        ];
      }
    })
    .build().snapshots;
  if (snapshot === undefined) throw new Error('There is no snapshot.');
  return snapshot;
}

test('notes are numbered through the caption, one for each passage of a sentence', () => {
  expect([...footnotesOf(aSnapshot())]).toEqual([
    ['a', 1],
    ['c', 2],
    ['b', 3],
  ]);
});
