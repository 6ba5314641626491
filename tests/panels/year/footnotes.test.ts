import { expect, test } from 'vitest';
import { notedSentences } from '../../../src/panels/year/footnotes.ts';
import { aDataset } from '../../builder.ts';

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

test('a passage has one number through the caption, and one note in a sentence', () => {
  const noted = notedSentences(aSnapshot()).map(({ notes }) =>
    notes.map(({ number, claim }) => `${number}: ${claim.id}`),
  );

  expect(noted).toEqual([['1: a', '2: c'], ['1: b']]);
});
