import { expect, test } from 'vitest';
import type { CodedCounts } from '../../../src/model/coders.ts';
import { codedInWords, codedWhenInWords } from '../../../src/model/words/coder-words.ts';
import { aDataset } from '../../builder.ts';

function counts(
  coders: number,
  [inAll, inSome, inNone]: readonly [number, number, number],
): CodedCounts {
  const { coders: known } = aDataset()
    .changed((file) => {
      for (let number = 1; number <= coders; number += 1) {
        file.coders.push({ id: `coder-${number}`, name: 'A coder', when: null, note: null });
      }
    })
    .build();
  return { inAll, inSome, inNone, byCoder: new Map(known.map((coder) => [coder, 0])) };
}

test.each([
  [1, [5, 0, 2], 'Of 7 claims, in this coding: 5; not in it: 2.'],
  [2, [5, 3, 2], 'Of 10 claims, in both codings: 5; in one of them: 3; in neither: 2.'],
  [2, [1, 0, 0], 'Of one claim, in both codings: 1; in one of them: 0; in neither: 0.'],
  [3, [5, 3, 2], 'Of 10 claims, in all 3 codings: 5; in some of them: 3; in none: 2.'],
] as const)('the codings of %i: %j', (coders, numbers, words) => {
  expect(codedInWords(counts(coders, numbers))).toBe(words);
});

test('a coder’s time is told as far as it is known', () => {
  const { coders } = aDataset()
    .changed((file) => {
      file.coders.push(
        { id: 'a', name: 'A', when: '2026-11-22', note: null },
        { id: 'b', name: 'B', when: null, note: null },
      );
    })
    .build();

  expect(coders.map(codedWhenInWords)).toEqual(['22 November 2026', 'At a time that is not known']);
});
