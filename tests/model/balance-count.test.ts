import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, countBalanced } from '../../src/model/balance-count.ts';
import type { ActorId } from '../../src/model/dataset.ts';
import { type PairId, pairOf } from '../../src/model/tie.ts';
import { triadIdOf } from '../../src/model/triad-id.ts';
import { type Footing, type Sign, type Triad, triadsOf } from '../../src/model/triads.ts';
import { conditionsOf, type Rule, verdictOn } from '../../src/model/verdict.ts';
import { datasets, RUNS } from '../arbitraries.ts';
import { aDataset, networkIn } from '../builder.ts';

const RULES: readonly Rule[] = ['strict', 'weak'];

/** Signs of pairs, by the pair; of every other pair nothing is known. */
type Signs = ReadonlyMap<PairId, Sign>;

function pair(a: string, b: string): PairId {
  return pairOf(a as ActorId, b as ActorId);
}

/** `{ 'a:b': 'positive' }`, with the pair in any order. */
function signs(known: Readonly<Record<string, Sign>>): Signs {
  return new Map(
    Object.entries(known).map(([ends, sign]) => {
      const [a = '', b = ''] = ends.split(':');
      return [pair(a, b), sign];
    }),
  );
}

function triadOf(three: string, known: Signs): Triad {
  const [a = '', b = '', c = ''] = three.split(':').sort();
  const actors = [a as ActorId, b as ActorId, c as ActorId] as const;
  const bundle = (one: string, other: string) => {
    const id = pair(one, other);
    const sign = known.get(id) ?? ('unknown' as const);
    return { pair: id, sign, restsOn: sign === 'unknown' ? null : ('attested' as const), ties: [] };
  };
  return { id: triadIdOf(...actors), actors, bundles: [bundle(a, b), bundle(b, c), bundle(a, c)] };
}

function triadsAmong(actors: readonly string[], known: Signs): readonly Triad[] {
  return actors.flatMap((a, i) =>
    actors
      .slice(i + 1)
      .flatMap((b, j) => actors.slice(i + j + 2).map((c) => triadOf(`${a}:${b}:${c}`, known))),
  );
}

function isOpen(sign: Sign): boolean {
  return sign === 'ambivalent' || sign === 'unknown';
}

function openPairsOf(triads: readonly Triad[]): readonly PairId[] {
  const bundles = triads.flatMap((triad) => triad.bundles);
  return [...new Set(bundles.filter(({ sign }) => isOpen(sign)).map((bundle) => bundle.pair))];
}

/**
 * By trying all signs of all open pairs of all triads at once, without looking for parts that could
 * be tried by themselves. Enmities are bits, one for each pair.
 */
function countByTrial(triads: readonly Triad[], rule: Rule) {
  const open = openPairsOf(triads);
  const enmitiesOf = new Map(open.map((id, at) => [id, 1 << at]));
  const parts = triads.map(({ bundles }) => ({
    fixed: bundles.filter(({ sign }) => sign === 'negative').length,
    sides: bundles.map((bundle) => enmitiesOf.get(bundle.pair) ?? 0),
  }));
  let least = triads.length;
  let most = 0;
  for (let trial = 0; trial < 2 ** open.length; trial += 1) {
    let balanced = 0;
    for (const { fixed, sides } of parts) {
      const [x = 0, y = 0, z = 0] = sides;
      const enmities =
        fixed + Number((trial & x) > 0) + Number((trial & y) > 0) + Number((trial & z) > 0);
      balanced += Number(rule === 'strict' ? enmities === 0 || enmities === 2 : enmities !== 1);
    }
    least = Math.min(least, balanced);
    most = Math.max(most, balanced);
  }
  return { least, most };
}

/** Each triad by itself, as if a pair could have one sign here and another there. */
function countOneByOne(triads: readonly Triad[], rule: Rule) {
  const verdicts = triads.map((triad) => verdictOn(triad, rule));
  return {
    least: verdicts.filter((verdict) => verdict === 'balanced').length,
    most: verdicts.filter((verdict) => verdict !== 'unbalanced').length,
  };
}

const rules = fc.constantFrom(...RULES);

/** Some of the triads among some actors, with at most so many open pairs. */
function someTriads(weights: { settled: number; open: number }): fc.Arbitrary<readonly Triad[]> {
  const sign = fc.oneof(
    { weight: weights.settled, arbitrary: fc.constantFrom<Sign>('positive', 'negative') },
    { weight: weights.open, arbitrary: fc.constantFrom<Sign>('ambivalent', 'unknown') },
  );
  return fc
    .record({
      actors: fc.constantFrom('abc', 'abcd', 'abcde', 'abcdef'),
      signs: fc.array(sign, { minLength: 15, maxLength: 15 }),
    })
    .map(({ actors, signs: given }) => {
      const all = [...actors];
      const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => pair(a, b)));
      return triadsAmong(all, new Map(pairs.map((id, at) => [id, given[at] ?? 'unknown'])));
    })
    .chain((triads) => fc.shuffledSubarray([...triads]))
    .filter((triads) => openPairsOf(triads).length <= 12);
}

describe('how many triads are balanced', () => {
  test('is the least and the most that any signs of the open pairs give', () => {
    fc.assert(
      fc.property(someTriads({ settled: 3, open: 2 }), rules, (triads, rule) => {
        expect(countBalanced(triads, rule)).toEqual({ ...countByTrial(triads, rule), tight: true });
      }),
      RUNS,
    );
  });

  test('is so for every mixture of signs among four actors', () => {
    const actors = ['a', 'b', 'c', 'd'];
    const pairs = ['a:b', 'a:c', 'a:d', 'b:c', 'b:d', 'c:d'];
    const all: readonly Sign[] = ['positive', 'negative', 'ambivalent', 'unknown'];
    const graphs = Array.from({ length: 4 ** 6 }, (_, number) =>
      Object.fromEntries(
        pairs.map((ends, at) => [ends, all[Math.floor(number / 4 ** at) % 4] ?? 'unknown']),
      ),
    );

    const wrong = graphs.flatMap((known) =>
      RULES.filter((rule) => {
        const triads = triadsAmong(actors, signs(known));
        const { least, most, tight } = countBalanced(triads, rule);
        const tried = countByTrial(triads, rule);
        return !tight || least !== tried.least || most !== tried.most;
      }).map((rule) => ({ known, rule })),
    );

    expect(wrong).toEqual([]);
  });

  test('is one number where every sign is settled', () => {
    fc.assert(
      fc.property(someTriads({ settled: 1, open: 0 }), rules, (triads, rule) => {
        const { least, most } = countBalanced(triads, rule);

        expect(least).toBe(most);
        expect(least).toBe(triads.filter((each) => verdictOn(each, rule) === 'balanced').length);
      }),
      RUNS,
    );
  });

  test('is never less than none, nor more than all, nor the least above the most', () => {
    fc.assert(
      fc.property(someTriads({ settled: 1, open: 1 }), rules, (triads, rule) => {
        const { least, most } = countBalanced(triads, rule);

        expect(least).toBeGreaterThanOrEqual(0);
        expect(most).toBeGreaterThanOrEqual(least);
        expect(triads.length).toBeGreaterThanOrEqual(most);
      }),
      RUNS,
    );
  });

  test('is never outside what counting each triad by itself gives', () => {
    fc.assert(
      fc.property(someTriads({ settled: 2, open: 1 }), rules, (triads, rule) => {
        const { least, most } = countBalanced(triads, rule);
        const oneByOne = countOneByOne(triads, rule);

        expect(least).toBeGreaterThanOrEqual(oneByOne.least);
        expect(most).toBeLessThanOrEqual(oneByOne.most);
      }),
      RUNS,
    );
  });

  test('by the weak rule is at least what it is by the strict one', () => {
    fc.assert(
      fc.property(someTriads({ settled: 2, open: 1 }), (triads) => {
        const strict = countBalanced(triads, 'strict');
        const weak = countBalanced(triads, 'weak');

        expect(weak.least).toBeGreaterThanOrEqual(strict.least);
        expect(weak.most).toBeGreaterThanOrEqual(strict.most);
      }),
      RUNS,
    );
  });

  test('does not depend on the order of the triads', () => {
    const orders = someTriads({ settled: 1, open: 1 }).chain((triads) =>
      fc.tuple(
        fc.constant(triads),
        fc.shuffledSubarray([...triads], { minLength: triads.length }),
        rules,
      ),
    );
    fc.assert(
      fc.property(orders, ([triads, others, rule]) => {
        expect(countBalanced(others, rule)).toEqual(countBalanced(triads, rule));
      }),
      RUNS,
    );
  });

  test('narrows, or stays, as an open sign becomes settled', () => {
    const settled = fc.tuple(someTriads({ settled: 1, open: 1 }), fc.nat(), fc.boolean(), rules);
    fc.assert(
      fc.property(settled, ([triads, number, friends, rule]) => {
        const open = openPairsOf(triads);
        const known = open[number % Math.max(open.length, 1)];
        const sign: Sign = friends ? 'positive' : 'negative';
        const informed = triads.map((triad): Triad => {
          const [one, two, three] = triad.bundles;
          const inform = (bundle: typeof one) =>
            bundle.pair === known ? { ...bundle, sign } : bundle;
          return { ...triad, bundles: [inform(one), inform(two), inform(three)] };
        });

        const before = countBalanced(triads, rule);
        const after = countBalanced(informed, rule);

        expect(after.least).toBeGreaterThanOrEqual(before.least);
        expect(after.most).toBeLessThanOrEqual(before.most);
      }),
      RUNS,
    );
  });

  test('is what all signs allow for the triads of any dataset in any year', () => {
    const years = fc.constantFrom(2014, 2022, 2024, 2025);
    fc.assert(
      fc.property(datasets, years, rules, (dataset, year, rule) => {
        const triads = triadsOf([...networkIn(year, dataset).ties.values()], dataset.groups);

        expect(countBalanced(triads, rule)).toEqual({ ...countByTrial(triads, rule), tight: true });
      }),
      RUNS,
    );
  });

  test('of no triads is none', () => {
    expect(countBalanced([], 'strict')).toEqual({ least: 0, most: 0, tight: true });
  });

  test('of two groups of which nothing is known is none to all', () => {
    const triads = triadsOf([], aDataset().build().groups);

    expect(countBalanced(triads, 'strict')).toEqual({ least: 0, most: 2, tight: true });
    expect(countBalanced(triads, 'weak')).toEqual({ least: 0, most: 2, tight: true });
  });
});

describe('how many triads are balanced firmly', () => {
  const friends = signs({ 'a:b': 'positive', 'b:c': 'positive', 'a:c': 'positive' });
  const on = (...footings: readonly [Footing, Footing, Footing]): Triad => {
    const triad = triadOf('a:b:c', friends);
    const [one, two, three] = triad.bundles;
    const [first, second, third] = footings;
    return {
      ...triad,
      bundles: [
        { ...one, restsOn: first },
        { ...two, restsOn: second },
        { ...three, restsOn: third },
      ],
    };
  };

  test.each<[string, Triad, number]>([
    ['of attested signs, is what is counted', on('attested', 'attested', 'attested'), 1],
    ['leaves out a carried sign', on('attested', 'carried forward', 'attested'), 0],
    ['leaves out a presupposed sign', on('attested', 'attested', 'presupposed'), 0],
  ])('%s', (_what, triad, firmly) => {
    expect(balanceOf([triad], 'strict')).toEqual({
      firmly: { least: firmly, most: 1, tight: true },
      ifAllHold: { least: 1, most: 1, tight: true },
    });
  });

  test('counts a triad that two attested enmities settle, whatever is carried forward beside them', () => {
    const known = signs({ 'a:b': 'negative', 'b:c': 'negative', 'a:c': 'positive' });
    const [one, two, three] = triadOf('a:b:c', known).bundles;
    const triad: Triad = {
      ...triadOf('a:b:c', known),
      bundles: [one, two, { ...three, restsOn: 'carried forward' }],
    };

    expect(balanceOf([triad], 'weak').firmly).toEqual({ least: 1, most: 1, tight: true });
    expect(balanceOf([triad], 'strict').firmly).toEqual({ least: 0, most: 1, tight: true });
  });

  test('is never a narrower interval than if all signs hold, in any dataset and year', () => {
    const years = fc.constantFrom(2014, 2022, 2024, 2025);
    fc.assert(
      fc.property(datasets, years, rules, (dataset, year, rule) => {
        const triads = triadsOf([...networkIn(year, dataset).ties.values()], dataset.groups);
        const { firmly, ifAllHold } = balanceOf(triads, rule);

        expect(firmly.least).toBeLessThanOrEqual(ifAllHold.least);
        expect(firmly.most).toBeGreaterThanOrEqual(ifAllHold.most);
      }),
      RUNS,
    );
  });

  test('is the same as if all hold where every verdict stands on attested ties', () => {
    fc.assert(
      fc.property(datasets, rules, (dataset, rule) => {
        const triads = triadsOf([...networkIn(2022, dataset).ties.values()], dataset.groups);
        const firm = triads.filter((triad) =>
          triad.bundles.every(({ restsOn }) => restsOn === null || restsOn === 'attested'),
        );
        const { firmly, ifAllHold } = balanceOf(firm, rule);

        expect(firm.flatMap((triad) => conditionsOf(triad, rule))).toEqual([]);
        expect(firmly).toEqual(ifAllHold);
      }),
      RUNS,
    );
  });
});

describe('an open pair in more than one triad', () => {
  test('balances one where it unbalances the other', () => {
    // The open pair a:b has friends of both on one side, and one who takes sides on the other.
    const known = signs({
      'a:c': 'positive',
      'b:c': 'positive',
      'a:d': 'positive',
      'b:d': 'negative',
      'a:b': 'ambivalent',
    });
    const triads = [triadOf('a:b:c', known), triadOf('a:b:d', known)];

    expect(countOneByOne(triads, 'strict')).toEqual({ least: 0, most: 2 });
    expect(countBalanced(triads, 'strict')).toEqual({ least: 1, most: 1, tight: true });
  });

  test('balances both or neither where both hold the same of it', () => {
    const known = signs({
      'a:c': 'positive',
      'b:c': 'positive',
      'a:d': 'positive',
      'b:d': 'positive',
      'a:b': 'unknown',
    });
    const triads = [triadOf('a:b:c', known), triadOf('a:b:d', known)];

    expect(countBalanced(triads, 'strict')).toEqual({ least: 0, most: 2, tight: true });
  });

  test('leaves one of three triads unbalanced where friends and foes divide', () => {
    const known = signs({
      'a:c': 'positive',
      'b:c': 'positive',
      'a:d': 'negative',
      'b:d': 'negative',
      'a:e': 'positive',
      'b:e': 'negative',
    });
    const triads = ['a:b:c', 'a:b:d', 'a:b:e'].map((three) => triadOf(three, known));

    expect(countBalanced(triads, 'strict')).toEqual({ least: 1, most: 2, tight: true });
    // By the weak rule a:b:d is balanced whatever a and b are to each other.
    expect(countBalanced(triads, 'weak')).toEqual({ least: 2, most: 2, tight: true });
  });

  test('counts through a chain of triads that hang together by open pairs', () => {
    // With both open pairs hostile the middle triad is balanced, and the outer ones are not.
    const known = signs({
      'a:c': 'positive',
      'a:b': 'positive',
      'b:c': 'unknown',
      'b:d': 'positive',
      'c:d': 'unknown',
      'c:e': 'positive',
      'd:e': 'positive',
    });
    const triads = ['a:b:c', 'b:c:d', 'c:d:e'].map((three) => triadOf(three, known));

    expect(countOneByOne(triads, 'strict')).toEqual({ least: 0, most: 3 });
    expect(countBalanced(triads, 'strict')).toEqual({ least: 1, most: 3, tight: true });
  });

  test('has one sign though a triad that joins two others comes last', () => {
    const known = signs({
      'a:c': 'positive',
      'a:b': 'positive',
      'b:d': 'positive',
      'c:e': 'positive',
      'd:e': 'positive',
    });
    const triads = ['a:b:c', 'c:d:e', 'b:c:d'].map((three) => triadOf(three, known));

    expect(countBalanced(triads, 'strict')).toEqual({ least: 1, most: 3, tight: true });
  });
});

describe('where too many open pairs hang together to try them all', () => {
  /** Triads around a hub, each of whose pairs with the rim is open and shared by two of them. */
  function fan(spokes: number): readonly Triad[] {
    const rim = Array.from({ length: spokes }, (_, number) => `rim-${number}`);
    const edges = rim.slice(1).map((actor, at) => [`${rim[at]}:${actor}`, edgeSign(at)] as const);
    const known = signs(Object.fromEntries(edges));
    return edges.map(([ends]) => triadOf(`hub:${ends}`, known));
  }

  function edgeSign(at: number): Sign {
    return at % 3 === 0 ? 'negative' : 'positive';
  }

  test.each(RULES)('the count by the %s rule says that it is not exact', (rule) => {
    expect(countBalanced(fan(20), rule).tight).toBe(false);
  });

  test.each(RULES)('the truth by the %s rule still lies within', (rule) => {
    const triads = fan(18);
    const { least, most } = countBalanced(triads, rule);
    const truth = countByTrial(triads, rule);

    expect(least).toBeLessThanOrEqual(truth.least);
    expect(most).toBeGreaterThanOrEqual(truth.most);
  });

  test.each(RULES)('fewer of them are still counted exactly by the %s rule', (rule) => {
    const triads = fan(16);

    expect(countBalanced(triads, rule)).toEqual({ ...countByTrial(triads, rule), tight: true });
  });

  test.each(RULES)('what is settled elsewhere stays counted by the %s rule', (rule) => {
    const friends = signs({ 'x:y': 'positive', 'y:z': 'positive', 'x:z': 'positive' });
    const known = countBalanced(fan(20), rule);

    expect(countBalanced([...fan(20), triadOf('x:y:z', friends)], rule)).toEqual({
      least: known.least + 1,
      most: known.most + 1,
      tight: false,
    });
  });

  test('one part that is not exact makes the whole so, wherever it stands', () => {
    const apart = triadOf('x:y:z', signs({}));

    expect(countBalanced([...fan(20), apart], 'strict').tight).toBe(false);
    expect(countBalanced([apart, ...fan(20)], 'strict').tight).toBe(false);
  });

  test('many open pairs that do not hang together are counted exactly', () => {
    const apart = Array.from({ length: 40 }, (_, at) => triadOf(`a${at}:b${at}:c${at}`, signs({})));

    expect(countBalanced(apart, 'strict')).toEqual({ least: 0, most: 40, tight: true });
  });

  test('open pairs joined only by a triad that is settled do not hang together', () => {
    // Two enmities settle a triad by the weak rule, whatever its third pair may be.
    const known = signs(
      Object.fromEntries(
        fan(40).flatMap(({ actors: [, one, other] }) => [
          [`${one}:${other}`, 'negative' as const],
          [`hub:${one}`, 'negative' as const],
        ]),
      ),
    );
    const triads = fan(40).map(({ id }) => triadOf(id, known));

    expect(countBalanced(triads, 'weak').tight).toBe(true);
  });
});
