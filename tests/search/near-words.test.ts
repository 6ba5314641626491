import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostSlips, nearWordsIn, slipsBetween } from '../../src/search/near-words.ts';
import { folded } from '../../src/ui/folded.ts';
import { RUNS } from '../arbitraries.ts';

const TEXTS = [
  'The hostile routine of Putin and Łódź in 2022, hosted by Putin',
  'artillery, a cat',
];
const { nearest, meant } = nearWordsIn(TEXTS);

/** Letters left out, added, changed or swapped, counted without a table. */
function slowSlips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a[0] === b[0] ? 0 : 1;
  const swapped =
    a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
      ? 1 + slowSlips(a.slice(2), b.slice(2))
      : Number.POSITIVE_INFINITY;
  return Math.min(
    1 + slowSlips(a.slice(1), b),
    1 + slowSlips(a, b.slice(1)),
    same + slowSlips(a.slice(1), b.slice(1)),
    swapped,
  );
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 6 });

describe('a word that is offered instead', () => {
  test.each([
    ['poutine', 'Putin'],
    ['artxlleyr', 'artillery'],
    ['lozd', 'Łódź'],
  ])('for “%s” is “%s”, as it is written', (sought, word) => {
    expect(nearest(sought)).toBe(word);
  });

  test.each(['macron', 'car', '2023', 'xi', 'zelensky', '', 'guest'])(
    'is none for “%s”',
    (sought) => {
      expect(nearest(sought)).toBeNull();
    },
  );

  test('is as near in letters as its length allows, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(words), words, (some, sought) => {
        const plain = folded(sought);
        const near = nearWordsIn(some);
        const word = near.nearest(plain);
        const most = mostSlips(plain.length);
        const best = word === null ? most + 1 : slowSlips(plain, folded(word));
        if (word !== null) expect(some).toContain(word);
        if (word !== null) expect(best).toBeLessThanOrEqual(plain.length / 3);
        for (const each of near.meant(plain)) expect(slowSlips(plain, each)).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  test('is meant without asking where there is one slip in five letters or more', () => {
    expect(meant('artilery')).toEqual(['artillery']);
    expect(meant('putni')).toEqual(['putin']);
    expect(meant('poutine')).toEqual([]);
    expect(meant('hrtillery')).toEqual([]);
    expect(meant('cot')).toEqual([]);
  });
});

test('the slips between two words are counted as without a table, up to the most', () => {
  fc.assert(
    fc.property(words, words, fc.integer({ min: 0, max: 7 }), (a, b, most) => {
      expect(slipsBetween(a, b, most)).toBe(Math.min(slowSlips(a, b), most + 1));
    }),
    RUNS,
  );
});
