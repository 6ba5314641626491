import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sizeIn } from '../../src/model/amounts.ts';
import { amountsOf, confidencesIn, measuresIn } from '../../src/model/measures.ts';
import { allAmountsInWords, amountsInWords } from '../../src/model/words/amount-words.ts';
import { RUNS } from '../arbitraries.ts';
import { aDataset, type ClaimWish, standingIn } from '../builder.ts';

type Given = readonly [source: string, value: number, unit: string | null];

/** One tie of which each source gives an amount. */
function given(...amounts: readonly Given[]) {
  const builder = aDataset();
  for (const [source, value, unit] of amounts) builder.claim({ source, amount: { value, unit } });
  return builder.build();
}

const sizeOf = (...amounts: readonly Given[]) =>
  sizeIn(standingIn(2022, given(...amounts)), 'tanks');

const someAmounts = fc.array(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom('tanks', 'tanks', 'guns', null),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('the size of a tie by one measure', () => {
  test('is its largest amount, however many sources give one', () => {
    expect(sizeOf(['a', 250, 'tanks'], ['b', 300, 'tanks'], ['c', 900, 'guns'])).toBe(300);
  });

  test('is how far an amount is from zero', () => {
    expect(sizeOf(['a', -7, 'tanks'], ['b', 2, 'tanks'])).toBe(7);
  });

  test('is none where no claim that makes it stand gives one', () => {
    expect(sizeOf(['a', 900, 'guns'])).toBe(null);
    const tanks = { amount: { value: 900, unit: 'tanks' } };
    const others: readonly ClaimWish[] = [
      { ...tanks, modality: 'forecast' },
      { ...tanks, stance: 'disputes', source: 'other' },
      { ...tanks, time: '2014' },
    ];
    for (const other of others) {
      expect(sizeIn(standingIn(2022, aDataset().claim().claim(other).build()), 'tanks')).toBe(null);
    }
  });

  test('follows the order of claims in nothing', () => {
    fc.assert(
      fc.property(someAmounts, (amounts) => {
        expect(sizeOf(...amounts.toReversed())).toBe(sizeOf(...amounts));
      }),
      RUNS,
    );
  });

  test('is never raised by adding up, and never lowered, by what another source gives', () => {
    fc.assert(
      fc.property(someAmounts, fc.double({ noNaN: true, noDefaultInfinity: true }), (own, more) => {
        const before = sizeOf(...own);
        const after = sizeOf(...own, ['another', more, 'tanks']);

        expect(after).toBe(Math.max(before ?? 0, Math.abs(more)));
      }),
      RUNS,
    );
  });
});

describe('the measures of a dataset', () => {
  test('are the units of its claims, the most frequent first', () => {
    expect(
      measuresIn(given(['a', 1, 'tanks'], ['b', 2, 'guns'], ['c', 3, 'tanks'], ['c', 3, null])),
    ).toEqual(['tanks', '', 'guns']);
    expect(measuresIn(aDataset().claim().build())).toEqual([]);
  });

  test('are told by each amount once, the smallest first', () => {
    const { claims } = given(['a', 30, 'tanks'], ['b', 4, 'tanks'], ['c', 30, 'tanks']);

    expect(amountsOf(claims, 'tanks')).toEqual([4, 30]);
  });
});

test('the confidences of a dataset are the words that claims have, each once', () => {
  const dataset = aDataset()
    .claim({ confidence: 'low' })
    .claim({ confidence: 'B2' })
    .claim({ confidence: 'low' })
    .claim()
    .build();

  expect(confidencesIn(dataset)).toEqual(['B2', 'low']);
});

describe('amounts in words', () => {
  const inWords = (...amounts: readonly Given[]) => {
    return amountsInWords(given(...amounts).claims, 'tanks');
  };

  test.each<[string, readonly Given[]]>([
    ['', [['a', 3, 'guns']]],
    ['250 tanks', [['a', 250, 'tanks']]],
    [
      '250; 300 tanks (2 sources)',
      [
        ['a', 250, 'tanks'],
        ['b', 300, 'tanks'],
      ],
    ],
    [
      '250; 300 tanks (one source)',
      [
        ['a', 300, 'tanks'],
        ['a', 250, 'tanks'],
      ],
    ],
    [
      '−1,234.5; 0.001 tanks (one source)',
      [
        ['a', -1234.5, 'tanks'],
        ['a', 0.001, 'tanks'],
      ],
    ],
    ['1e+21 tanks', [['a', 1e21, 'tanks']]],
  ])('are "%s"', (words, amounts) => {
    expect(inWords(...amounts)).toBe(words);
  });

  test('are the smallest and the largest where there are many', () => {
    const many = [9, 8, 7, 6, 1000].map((value): Given => ['a', value, 'tanks']);

    expect(inWords(...many)).toBe('6 to 1,000 tanks (5 amounts, one source)');
  });

  test('are told measure by measure, without a unit where nobody gives one', () => {
    const { claims } = given(['a', 3, 'tanks'], ['a', 12345, null]);

    expect(allAmountsInWords(claims)).toEqual(['12,345', '3 tanks']);
  });
});
