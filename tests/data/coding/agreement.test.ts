import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Agreement,
  agreementOf,
  type ComparedClaim,
  f1Of,
} from '../../../data/tools/coding/agreement.ts';
import { nominalAlpha } from '../../../data/tools/coding/alpha.ts';
import { matcherAmong } from '../../../data/tools/coding/matching.ts';
import { MODALITIES } from '../../../src/model/evidence-base.ts';
import { yearSpan } from '../../../src/model/time/day.ts';
import { readEdtf } from '../../../src/model/time/edtf.ts';
import { edtfTimes, RUNS } from '../../arbitraries.ts';

const DIRECTED = new Set(['military', 'war']);
const YEARS = [2022, 2025].map(yearSpan);

interface Wish extends Partial<Omit<ComparedClaim, 'source' | 'time' | 'passage'>> {
  readonly text?: string;
  /** Where its words stand: the first twenty characters, unless said otherwise. */
  readonly at?: readonly [start: number, end: number];
  readonly time?: string;
  readonly basis?: ComparedClaim['time']['basis'];
}

function timeOf(text: string) {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`"${text}" ${reading.reason}.`);
  return reading.time;
}

/** That the DPRK arms Russia in 2022, as a fact, in a text of October 2025, unless said otherwise. */
function claim(wish: Wish = {}): ComparedClaim {
  const {
    text = 'text',
    at: [start, end] = [0, 20],
    time = '2022',
    basis = 'stated',
    ...rest
  } = wish;
  const written = {
    when: timeOf('2025-10'),
    basis: 'stated',
    reason: null,
    document: null,
  } as const;
  return {
    source: { id: text, written },
    passage: { start, end },
    from: 'dprk',
    to: 'russia',
    relation: 'military',
    tenor: 'cooperative',
    time: { when: timeOf(time), kind: 'state', basis },
    modality: 'fact',
    directness: 'stated',
    stance: 'supports',
    ...rest,
  };
}

const between = (first: readonly ComparedClaim[], second: readonly ComparedClaim[]) =>
  agreementOf(first, second, { directed: DIRECTED, years: YEARS });

const matchesOf = (first: readonly ComparedClaim[], second: readonly ComparedClaim[]) =>
  between(first, second).matches.map((match) => [match.first, match.second]);

describe('two coders made the same claim', () => {
  test.each<[string, Wish]>([
    ['on the same words', {}],
    ['on half of them', { at: [10, 20] }],
    ['where half of the shorter passage is in the other', { at: [15, 25] }],
    ['whatever its tenor', { tenor: 'ambivalent' }],
    ['whatever its time', { time: '2014', basis: 'inferred' }],
    [
      'whatever kind of statement it is, and however it is said',
      { modality: 'forecast', directness: 'presupposed' },
    ],
  ])('%s', (_, wish) => {
    expect(matchesOf([claim()], [claim(wish)])).toHaveLength(1);
    expect(matchesOf([claim(wish)], [claim()])).toHaveLength(1);
  });

  test.each<[string, Wish]>([
    ['less than half of the shorter passage is in the other', { at: [16, 25] }],
    ['the words only touch', { at: [20, 40] }],
    ['they are of another text', { text: 'other' }],
    ['another is armed', { to: 'china' }],
    ['a kind with a direction runs the other way', { from: 'russia', to: 'dprk' }],
    ['it is of another kind', { relation: 'diplomacy' }],
    ['it denies', { stance: 'denies' }],
  ])('not where %s', (_, wish) => {
    expect(matchesOf([claim()], [claim(wish)])).toEqual([]);
  });

  test('in either direction, where the kind has none', () => {
    const first = claim({ relation: 'diplomacy' });
    const second = claim({ relation: 'diplomacy', from: 'russia', to: 'dprk' });

    expect(matchesOf([first], [second])).toEqual([[first, second]]);
  });

  test('once, where one coder told in two what the other told in one', () => {
    const whole = claim({ at: [0, 20] });
    const parts = [claim({ at: [0, 8] }), claim({ at: [8, 20] })];

    expect(matchesOf([whole], parts)).toEqual([[whole, parts[1]]]);
  });

  test('on the words that overlap most, whatever comes first', () => {
    const [early, late] = [claim({ at: [0, 20] }), claim({ at: [10, 30] })];
    const [right, left] = [claim({ at: [12, 30] }), claim({ at: [0, 18] })];

    expect(matchesOf([early, late], [right, left])).toEqual([
      [early, left],
      [late, right],
    ]);
  });

  test('that is most alike, where several stand on the same words', () => {
    const now = claim({ time: '2022' });
    const later = claim({ time: '2025', modality: 'forecast' });

    expect(matchesOf([now, later], [{ ...later }, { ...now }]).map(([first]) => first)).toEqual([
      now,
      later,
    ]);
  });
});

describe('the agreement of two small codings, worked out by hand', () => {
  const first = [
    claim({ text: 'a', at: [0, 20], time: '2022' }),
    claim({ text: 'a', at: [30, 50], relation: 'diplomacy', time: '2022/..', basis: 'inferred' }),
    claim({ text: 'a', at: [60, 80], relation: 'alliance', modality: 'forecast', time: '2025' }),
    claim({ text: 'b', at: [0, 20], stance: 'denies', to: 'china', time: '2025' }),
  ];
  const second = [
    claim({ text: 'a', at: [0, 10], time: '2022', tenor: 'ambivalent' }),
    claim({
      text: 'a',
      at: [30, 50],
      relation: 'diplomacy',
      time: '2023',
      basis: 'inferred',
      directness: 'presupposed',
    }),
    claim({
      text: 'b',
      at: [0, 20],
      stance: 'denies',
      to: 'china',
      time: '2022',
      basis: 'inferred',
    }),
    claim({ text: 'b', at: [40, 60], relation: 'war', to: 'rok', time: '2014' }),
    claim({ text: 'c', at: [0, 20] }),
  ];
  const agreement = between(first, second);

  test('counts the claims of each text, and those that both have', () => {
    expect(agreement.texts).toEqual([
      { source: 'a', first: 3, second: 2, both: 2 },
      { source: 'b', first: 1, second: 2, both: 1 },
      { source: 'c', first: 0, second: 1, both: 0 },
    ]);
    expect(agreement.texts.map(f1Of)).toEqual([4 / 5, 2 / 3, 0]);
    expect(f1Of({ first: 0, second: 0, both: 0 })).toBeNull();
  });

  test('says on what they agree of the claims that both have', () => {
    expect(
      Object.fromEntries(agreement.same.map(({ field, matches }) => [field, matches])),
    ).toEqual({
      tenor: 2,
      'time, the same': 1,
      'time, overlapping': 2,
      'basis of the time': 2,
      modality: 3,
      directness: 2,
    });
    expect(agreement.tenors).toHaveLength(3);
  });

  test('says of which pairs and kinds only one speaks', () => {
    expect(agreement.cells).toEqual({
      both: ['diplomacy:dprk:russia', 'military:dprk:china', 'military:dprk:russia'],
      first: ['alliance:dprk:russia'],
      second: ['war:dprk:rok'],
    });
  });

  test('says of each of these in 2022 and 2025 what each of the two says', () => {
    expect(agreement.years).toEqual([
      // The alliance is forecast of 2025 by the first.
      ['nothing', 'nothing'],
      ['supposed', 'nothing'],
      // Diplomacy goes on with the first, and is of 2023 with the second.
      ['asserted', 'nothing'],
      ['asserted', 'nothing'],
      // Arms for China are denied of two years.
      ['nothing', 'denied'],
      ['denied', 'nothing'],
      // Arms for Russia.
      ['asserted', 'asserted'],
      ['nothing', 'nothing'],
      // War was in 2014, of which nobody asks.
      ['nothing', 'nothing'],
      ['nothing', 'nothing'],
    ]);
  });
});

test('what is asserted after its text was written is not said of that year', () => {
  const goesOn = claim({ time: '2022/..' });

  expect(
    agreementOf([goesOn], [goesOn], { directed: DIRECTED, years: [2025, 2026].map(yearSpan) })
      .years,
  ).toEqual([
    ['asserted', 'asserted'],
    ['nothing', 'nothing'],
  ]);
});

test('a dispute says neither that there is a tie nor that there is none', () => {
  const disputes = claim({ stance: 'disputes' });
  const denies = claim({ stance: 'denies' });

  expect(between([disputes], [disputes, denies]).years[0]).toEqual(['nothing', 'denied']);
  expect(between([disputes], [claim(), denies]).years[0]).toEqual(['nothing', 'asserted']);
});

/** A coding of two short texts, in which few pairs and kinds are told of overlapping words again and again. */
const claims = fc.array(
  fc
    .record({
      text: fc.constantFrom('a', 'b'),
      place: fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 8 })),
      ends: fc.constantFrom(['dprk', 'russia'], ['dprk', 'russia'], ['russia', 'dprk']),
      relation: fc.constantFrom('military', 'diplomacy'),
      tenor: fc.constantFrom('cooperative', 'conflictual', 'ambivalent', 'unstated'),
      time: edtfTimes,
      basis: fc.constantFrom('stated', 'inferred', 'outside'),
      modality: fc.constantFrom(...MODALITIES),
      directness: fc.constantFrom('stated', 'presupposed'),
      stance: fc.constantFrom('supports', 'supports', 'supports', 'disputes', 'denies'),
    })
    .map(({ place: [start, length], ends: [from = '', to = ''], ...wish }) =>
      claim({ ...wish, from, to, at: [start, start + length] }),
    ),
  { maxLength: 15, size: 'max' },
);
const codings = fc.tuple(claims, claims);

function alphasOf({ years, tenors }: Agreement): readonly number[] {
  return [years, tenors].map((units) => nominalAlpha(units) ?? 9);
}

describe('of any two codings', () => {
  test('a claim is matched once at most, and only with one that says the same', () => {
    let matched = 0;
    fc.assert(
      fc.property(codings, ([first, second]) => {
        const { matches } = between(first, second);
        matched += matches.length;
        expect(new Set(matches.map((match) => match.first)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.second)).size).toBe(matches.length);
        const matching = matcherAmong(second, DIRECTED);
        for (const match of matches) expect(matching(match.first)).toContain(match.second);
      }),
      RUNS,
    );
    expect(matched).toBeGreaterThan(RUNS.numRuns);
  });

  test('nothing is left that could be matched', () => {
    fc.assert(
      fc.property(codings, ([first, second]) => {
        const { matches } = between(first, second);
        const left = (claims: readonly ComparedClaim[], own: 'first' | 'second') =>
          claims.filter((each) => !matches.some((match) => match[own] === each));
        const matching = matcherAmong(left(second, 'second'), DIRECTED);
        expect(left(first, 'first').flatMap(matching)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('it does not matter which is called the first', () => {
    fc.assert(
      fc.property(codings, ([first, second]) => {
        const one = between(first, second);
        const other = between(second, first);
        const pairs = (agreement: Agreement) =>
          new Map(agreement.matches.map((match) => [match.first, match.second]));
        const turned = new Map(other.matches.map((match) => [match.second, match.first]));
        expect(turned).toEqual(pairs(one));
        expect(other.texts).toEqual(
          one.texts.map((text) => ({ ...text, first: text.second, second: text.first })),
        );
        expect(other.same).toEqual(one.same);
        expect(other.cells).toEqual({
          ...one.cells,
          first: one.cells.second,
          second: one.cells.first,
        });
        alphasOf(other).forEach((alpha, index) => {
          expect(alpha).toBeCloseTo(alphasOf(one)[index] ?? 0, 9);
        });
      }),
      RUNS,
    );
  });

  test('a coder agrees with the same in everything', () => {
    fc.assert(
      fc.property(claims, (own) => {
        const { texts, matches, same, cells, ...rest } = between(own, own);
        expect(matches.filter((match) => match.first !== match.second)).toEqual([]);
        expect(texts.map(f1Of).filter((f1) => f1 !== 1)).toEqual([]);
        expect(same.filter((field) => field.matches !== own.length)).toEqual([]);
        expect([...cells.first, ...cells.second]).toEqual([]);
        for (const units of [rest.years, rest.tenors]) {
          expect([1, null]).toContain(nominalAlpha(units));
        }
      }),
      RUNS,
    );
  });
});
