import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, difference, inverse, looksOf } from '../../src/model/difference.ts';
import { networkAt } from '../../src/model/network.ts';
import { datasets, MOMENTS, RUNS } from '../arbitraries.ts';
import { aDataset, networkIn } from '../builder.ts';

const moment = fc.constantFrom(...MOMENTS);

/** What is known of two moments, of one dataset or of two. */
const pairsOfLooks = fc
  .tuple(datasets, datasets, fc.boolean(), moment, moment)
  .map(([one, other, same, before, after]) => ({
    before: looksOf(networkAt(one, before)),
    after: looksOf(networkAt(same ? one : other, after)),
  }));

function changesFrom(year: number, later: number, builder: ReturnType<typeof aDataset>) {
  const dataset = builder.build();
  return difference(looksOf(networkIn(year, dataset)), looksOf(networkIn(later, dataset)));
}

describe('what changes between two years', () => {
  test('a tie that appears has nothing before', () => {
    const [change, ...others] = changesFrom(2014, 2022, aDataset().claim());

    expect(others).toEqual([]);
    expect(change).toMatchObject({
      tie: 'military:dprk:russia',
      before: null,
      after: { state: 'attested', tenor: 'cooperative', disputed: false, sources: ['text'] },
    });
  });

  test('a tie of which the sources fall silent has nothing after', () => {
    expect(changesFrom(2022, 2024, aDataset().claim())).toMatchObject([{ after: null }]);
  });

  test('a tie that both years attest alike is no change', () => {
    expect(changesFrom(2022, 2024, aDataset().claim({ time: '2014/2025' }))).toEqual([]);
  });

  test('other claims of the same document that say the same are no change', () => {
    const builder = aDataset().claim({ time: '2022' }).claim({ time: '2024' });

    expect(changesFrom(2022, 2024, builder)).toEqual([]);
  });

  test.each([
    ['its tenor', aDataset().claim().claim({ time: '2024', tenor: 'conflictual' })],
    ['its state', aDataset().claim().claim({ time: '2024', directness: 'presupposed' })],
    [
      'a further source',
      aDataset().claim({ time: '2022/2024' }).claim({ time: '2024', source: 'us' }),
    ],
    [
      'a source less',
      aDataset().claim({ time: '2022/2024' }).claim({ time: '2022', source: 'us' }),
    ],
    ['its sources', aDataset().claim().claim({ time: '2024', source: 'other' })],
    [
      'a dispute about it',
      aDataset().claim({ time: '2022/2024' }).claim({ time: '2024', stance: 'disputes' }),
    ],
  ])('a tie changes with %s', (_what, builder) => {
    expect(changesFrom(2022, 2024, builder)).toHaveLength(1);
  });
});

describe('difference as arithmetic', () => {
  test('between a network and itself there is none', () => {
    fc.assert(
      fc.property(datasets, moment, (dataset, when) => {
        const looks = looksOf(networkAt(dataset, when));
        const again = looksOf(networkAt(dataset, when));

        expect(difference(looks, again)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the way back is the inverse of the way there', () => {
    fc.assert(
      fc.property(pairsOfLooks, ({ before, after }) => {
        expect(difference(after, before)).toEqual(inverse(difference(before, after)));
      }),
      RUNS,
    );
  });

  test('carried out on the one network it gives the other', () => {
    fc.assert(
      fc.property(pairsOfLooks, ({ before, after }) => {
        expect(apply(difference(before, after), before)).toEqual(after);
      }),
      RUNS,
    );
  });

  test('carried out and undone it leaves the network as it was', () => {
    fc.assert(
      fc.property(pairsOfLooks, ({ before, after }) => {
        const changes = difference(before, after);

        expect(apply(inverse(changes), apply(changes, before))).toEqual(before);
      }),
      RUNS,
    );
  });
});
