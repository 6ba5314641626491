import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asserts } from '../../src/model/coverage.ts';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { bestFirst, byStrength, quotedIn } from '../../src/model/strength.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset, type ClaimWish } from '../builder.ts';

/** The ids of claims made of wishes, the strongest first; wishes are written the weaker first. */
function ranked(...wishes: readonly ClaimWish[]): string[] {
  const builder = aDataset()
    .speaker('somebody', { name: 'Cho Han-bum' })
    .speaker('nobody')
    .event('a-visit');
  wishes.forEach((wish, index) => {
    builder.claim({ id: `claim-${index}`, ...wish });
  });
  return idsOf(builder.build().claims.toSorted(byStrength));
}

function idsOf(claims: readonly Claim[]): string[] {
  return claims.map(({ id }) => id);
}

/** The ids of the strongest claim of each quotation. */
function readFirst(dataset: Dataset): string[] {
  return bestFirst(dataset.claims).best.map(({ claims }) => claims[0].id);
}

describe('a quotation is read before another', () => {
  const VISIT = { event: 'a-visit', kind: 'event' } as const;

  test.each<[string, ClaimWish, ClaimWish]>([
    [
      'where it says what that takes for granted, whatever else',
      { directness: 'presupposed', modality: 'fact', ...VISIT },
      { modality: 'hypothetical' },
    ],
    ['with a fact before official words', { modality: 'official statement' }, {}],
    [
      'with official words before an analysis',
      { modality: 'analysis' },
      { modality: 'official statement' },
    ],
    [
      'with an analysis before a forecast',
      { modality: 'forecast', ...VISIT },
      { modality: 'analysis' },
    ],
    [
      'with a forecast before what is only supposed',
      { modality: 'hypothetical' },
      { modality: 'forecast' },
    ],
    [
      'where its own text dates it, however finely another document dates that',
      { basis: 'outside', time: '2022-03-04', ...VISIT },
      { basis: 'inferred' },
    ],
    ['where it tells of an event', { speaker: 'somebody' }, VISIT],
    ['where it tells of something that happened', { time: '2022-03-04' }, { kind: 'event' }],
    ['where its voice has a name', { speaker: 'nobody' }, { speaker: 'somebody' }],
    ['where it names people', { speaker: 'nobody' }, { speaker: 'nobody', persons: ['Putin'] }],
    ['with a day before a month', { time: '2022-03' }, { time: '2022-03-04' }],
    ['with a month before a year', { time: '2022' }, { time: '2022-03' }],
    ['with a time before what is only about so', { time: '2022~' }, { time: '2022' }],
    ['with a beginning to the day', { time: '2022/..' }, { time: '2022-03-04/..' }],
    ['with a printed time before one worked out', { basis: 'inferred' }, { basis: 'stated' }],
  ])('%s', (_, weaker, stronger) => {
    expect(ranked(weaker, stronger)).toEqual(['claim-1', 'claim-0']);
  });

  test('where that is the headline of its text, even one of an event', () => {
    const dataset = aDataset()
      .event('a-visit')
      .claim({ id: 'headline', event: 'a-visit' })
      .claim({ id: 'text' })
      .changed(({ sources: [source], passages: [passage] }) => {
        if (source !== undefined && passage !== undefined) source.title = passage.exact;
      })
      .build();

    expect(idsOf(dataset.claims.toSorted(byStrength))).toEqual(['text', 'headline']);
  });

  test('where all else is equal, in the order of the texts', () => {
    const dataset = aDataset()
      .claim({ id: 'b', source: 'second' })
      .claim({ id: 'z', source: 'first' })
      .claim({ id: 'a', source: 'first' })
      .build();

    expect(idsOf(dataset.claims.toSorted(byStrength))).toEqual(['z', 'a', 'b']);
  });
});

describe('the order of quotations', () => {
  test('is one of all claims: no two are equal, and none is both before and after another', () => {
    fc.assert(
      fc.property(datasets, ({ claims }) => {
        const inOrder = claims.toSorted(byStrength);
        const wrong = inOrder.flatMap((a, i) =>
          inOrder.filter((b, j) => Math.sign(byStrength(a, b)) !== Math.sign(i - j)),
        );
        expect(idsOf(wrong)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is the same whatever the order of the file', () => {
    const shuffled = datasets.chain(({ claims }) =>
      fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray([...claims], { minLength: claims.length, maxLength: claims.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(bestFirst(others)).toEqual(bestFirst(claims));
      }),
      RUNS,
    );
  });

  test('leaves out no claim, and tells each once', () => {
    fc.assert(
      fc.property(datasets, ({ claims }) => {
        const { best, rest } = bestFirst(claims);
        const told = [...best, ...rest].flatMap((quoted) => quoted.claims);
        expect(idsOf(told).sort()).toEqual(idsOf(claims).sort());
        expect(best.length).toBe(Math.min(3, quotedIn(claims).length));
      }),
      RUNS,
    );
  });

  test('has nothing folded that is stronger than all that is read first, but for another document', () => {
    fc.assert(
      fc.property(datasets, ({ claims }) => {
        const { best, rest } = bestFirst(claims);
        const [third] = best.slice(2);
        const [folded] = rest;
        if (third === undefined || folded === undefined) return;
        const [first, second] = best;
        const sources = new Set([first, second].map((each) => each?.claims[0].source));
        if (byStrength(third.claims[0], folded.claims[0]) < 0) return;
        expect(sources.size).toBe(1);
        expect(sources).not.toContain(third.claims[0].source);
        expect(asserts(third.claims[0])).toBe(first && asserts(first.claims[0]));
      }),
      RUNS,
    );
  });
});

describe('the quotations that are read first', () => {
  test('are three, or as many as there are', () => {
    expect(readFirst(aDataset().claim().claim().claim().claim().build())).toHaveLength(3);
    expect(readFirst(aDataset().claim().build())).toHaveLength(1);
    expect(readFirst(aDataset().onRecord().build())).toEqual([]);
  });

  test('have the same words once, however their lines are broken, with all that is claimed on them', () => {
    const dataset = aDataset()
      .claim({ id: 'caption', modality: 'analysis' })
      .claim({ id: 'caption-again' })
      .claim({ id: 'on-the-caption', passage: 'p.caption', modality: 'official statement' })
      .changed(({ passages }) => {
        for (const [index, passage] of passages.entries()) {
          passage.exact = index === 0 ? 'The two leaders meet' : 'The two\n leaders meet';
          passage.end = (passage.start ?? 0) + passage.exact.length;
        }
      })
      .build();

    expect(quotedIn(dataset.claims).map(({ claims }) => idsOf(claims))).toEqual([
      ['caption-again', 'on-the-caption', 'caption'],
    ]);
  });

  test('are not all of one document where another says it too', () => {
    const dataset = aDataset()
      .claim({ id: 'fact-1', source: 'one' })
      .claim({ id: 'fact-2', source: 'one' })
      .claim({ id: 'fact-3', source: 'one' })
      .claim({ id: 'other', source: 'two', modality: 'analysis' })
      .build();

    expect(readFirst(dataset)).toEqual(['fact-1', 'fact-2', 'other']);
  });

  test.each<[string, ClaimWish]>([
    ['takes it for granted', { directness: 'presupposed' }],
    ['supposes it', { modality: 'forecast' }],
  ])('are of one document where the other only %s', (_, wish) => {
    const dataset = aDataset()
      .claim({ id: 'fact-1', source: 'one' })
      .claim({ id: 'fact-2', source: 'one' })
      .claim({ id: 'fact-3', source: 'one' })
      .claim({ source: 'two', ...wish })
      .build();

    expect(readFirst(dataset)).toEqual(['fact-1', 'fact-2', 'fact-3']);
  });
});
