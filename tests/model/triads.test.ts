import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBalanced } from '../../src/model/balance-count.ts';
import type { ActorId, Dataset, Group, Tenor } from '../../src/model/dataset.ts';
import type { Standing } from '../../src/model/standing.ts';
import { standsOnSources } from '../../src/model/standing.ts';
import { pairOf } from '../../src/model/tie.ts';
import { actorsOfTriad, triadIdOf } from '../../src/model/triad-id.ts';
import {
  type Bundle,
  type Footing,
  footingOf,
  isClosed,
  isOpen,
  type Sign,
  signOf,
  type Triad,
  triadsAmong,
  triadsOf,
} from '../../src/model/triads.ts';
import {
  conditionsOf,
  isBalanced,
  onFootings,
  outcomesOf,
  type Rule,
  type Verdict,
  verdictOn,
} from '../../src/model/verdict.ts';
import { datasets, networksOf, RUNS } from '../arbitraries.ts';
import { aDataset, type ClaimWish, type DatasetBuilder, networkIn } from '../builder.ts';

const [CHINA, DPRK, JAPAN, ROK, RUSSIA] = ['china', 'dprk', 'japan', 'rok', 'russia'] as ActorId[];
const NORTHERN = [CHINA, DPRK, RUSSIA] as Triad['actors'];
const SIGNS: readonly Sign[] = ['positive', 'negative', 'ambivalent', 'unknown'];
const RULES: readonly Rule[] = ['strict', 'weak'];

function standingsIn(year: number, builder: DatasetBuilder): readonly Standing[] {
  return [...networkIn(year, builder.build()).ties.values()];
}

/** The sign that claims give to the DPRK and Russia in 2024. */
function signBetween(builder: DatasetBuilder): Sign | undefined {
  const { bundles } = triadsAmong(standingsIn(2024, builder))(NORTHERN);
  return bundles.find(({ pair }) => pair === 'dprk:russia')?.sign;
}

function group(...members: readonly string[]): Group {
  return {
    id: members.join('-'),
    name: 'A group',
    members: members as readonly ActorId[],
    stays: new Map(),
  };
}

/** What a triad says, without the words behind it. */
function toldBy({ id, bundles }: Triad): string {
  return [id, ...bundles.map(({ pair, sign }) => `${pair} ${sign}`)].join(', ');
}

function everyPair<Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] {
  return values.flatMap((a, i) => values.slice(i + 1).map((b) => [a, b] as const));
}

function everyTriple<Value>(values: readonly Value[]): readonly (readonly [Value, Value, Value])[] {
  return values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b, j) => values.slice(i + j + 2).map((c) => [a, b, c] as const)),
  );
}

/** All ways to give each of so many places one of these values. */
function everyChoice<Value>(places: number, values: readonly Value[]): readonly Value[][] {
  if (places === 0) return [[]];
  return everyChoice(places - 1, values).flatMap((rest) => values.map((value) => [...rest, value]));
}

describe('the sign of a pair', () => {
  test.each<[Sign, readonly Tenor[]]>([
    ['unknown', []],
    ['positive', ['cooperative']],
    ['positive', ['cooperative', 'cooperative']],
    ['negative', ['conflictual']],
    ['negative', ['conflictual', 'conflictual']],
    ['ambivalent', ['ambivalent']],
    ['ambivalent', ['cooperative', 'conflictual']],
    ['ambivalent', ['cooperative', 'ambivalent']],
    ['unstated', ['unstated']],
    ['unstated', ['cooperative', 'unstated']],
    ['ambivalent', ['cooperative', 'unstated', 'conflictual']],
    ['ambivalent', ['unstated', 'ambivalent']],
    ['ambivalent', ['conflictual', 'ambivalent']],
  ])('is %s where its ties are %j', (sign, tenors) => {
    expect(signOf(tenors.map((tenor) => ({ tenor })))).toBe(sign);
  });

  test('is that of all its ties, not of the most or the latest', () => {
    const tenors = fc.array(fc.constantFrom<Tenor>('cooperative', 'conflictual', 'ambivalent'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(tenors, (all) => {
        const only = new Set(all).size === 1 ? all[0] : 'ambivalent';

        expect(signOf(all.map((tenor) => ({ tenor })))).toBe(
          {
            cooperative: 'positive',
            conflictual: 'negative',
            ambivalent: 'ambivalent',
            unstated: 'unstated',
          }[only ?? 'ambivalent'],
        );
      }),
      RUNS,
    );
  });

  test.each<[string, ClaimWish]>([
    ['attested', { time: '2024' }],
    ['presupposed', { time: '2024', directness: 'presupposed' }],
    ['carried forward', { time: '2022/..', source: 'of-2022' }],
  ])('comes from a tie that is %s', (state, wish) => {
    const builder = aDataset().source('of-2022', '2022-09-07').claim(wish);

    expect(standingsIn(2024, builder)).toMatchObject([{ state }]);
    expect(signBetween(builder)).toBe('positive');
  });

  test.each<[string, DatasetBuilder]>([
    ['denied', aDataset().claim({ time: '2024', stance: 'denies' })],
    ['possible', aDataset().claim({ time: '2024', modality: 'forecast' })],
    ['context', aDataset().onRecord({ time: '2024' })],
  ])('does not come from a tie that is %s', (state, builder) => {
    expect(standingsIn(2024, builder)).toMatchObject([{ state }]);
    expect(signBetween(builder)).toBe('unknown');
  });

  test('is not changed by what is denied, possible or on public record beside a tie', () => {
    const builder = aDataset()
      .claim({ time: '2024' })
      .claim({ time: '2024', relation: 'war', tenor: 'conflictual', stance: 'denies' })
      .claim({ time: '2024', relation: 'alliance', tenor: 'conflictual', modality: 'forecast' })
      .onRecord({ time: '2024', relation: 'diplomacy', tenor: 'conflictual' });

    expect(signBetween(builder)).toBe('positive');
  });

  test('rests on its ties, and on no other', () => {
    const builder = aDataset()
      .claim({ time: '2024' })
      .claim({ time: '2024', relation: 'war', tenor: 'conflictual' })
      .claim({ time: '2024', from: 'china' })
      .claim({ time: '2024', from: 'usa', to: 'rok' });

    const { bundles } = triadsAmong(standingsIn(2024, builder))(NORTHERN);

    expect(bundles.map(({ pair, ties }) => [pair, ties.map(({ tie }) => tie.id)])).toEqual([
      ['china:dprk', []],
      ['dprk:russia', ['military:dprk:russia', 'war:dprk:russia']],
      ['china:russia', ['military:china:russia']],
    ]);
  });
});

describe('what the sign of a pair rests on', () => {
  type Written = readonly [Standing['state'], Tenor];

  test.each<[Footing | null, Sign, readonly Written[]]>([
    [null, 'unknown', []],
    ['attested', 'positive', [['attested', 'cooperative']]],
    ['presupposed', 'positive', [['presupposed', 'cooperative']]],
    ['carried forward', 'negative', [['carried forward', 'conflictual']]],
    [
      'attested',
      'positive',
      [
        ['attested', 'cooperative'],
        ['carried forward', 'cooperative'],
      ],
    ],
    [
      'presupposed',
      'positive',
      [
        ['carried forward', 'cooperative'],
        ['presupposed', 'cooperative'],
      ],
    ],
    [
      // What is carried forward contradicts: nobody says that it ended, and without it the sign would be positive.
      'carried forward',
      'ambivalent',
      [
        ['attested', 'cooperative'],
        ['carried forward', 'conflictual'],
      ],
    ],
    [
      'carried forward',
      'unstated',
      [
        ['attested', 'cooperative'],
        ['carried forward', 'unstated'],
      ],
    ],
    [
      'attested',
      'ambivalent',
      [
        ['attested', 'cooperative'],
        ['attested', 'conflictual'],
        ['presupposed', 'cooperative'],
      ],
    ],
  ])('is %s for a sign that is %s by %j', (footing, sign, written) => {
    const ties = written.map(([state, tenor]) => ({ state, tenor }));

    expect(signOf(ties)).toBe(sign);
    expect(footingOf(ties)).toBe(footing);
  });

  /** The sides of all triads of a dataset, in any year. */
  const sidesIn = (dataset: Dataset): readonly Bundle[] =>
    networksOf(dataset).flatMap(({ ties }) =>
      triadsOf([...ties.values()], dataset.groups).flatMap(({ bundles }) => bundles),
    );

  test('is attested just where attested ties alone give the sign, in any dataset and year', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { sign, restsOn, ties } of sidesIn(dataset)) {
          const attested = ties.filter(({ state }) => state === 'attested');

          expect(restsOn === null).toBe(ties.length === 0);
          expect(restsOn === 'attested').toBe(ties.length > 0 && signOf(attested) === sign);
        }
      }),
      RUNS,
    );
  });

  test('is its strongest ties where it is settled: whatever is weaker agrees with them', () => {
    const footings: readonly Footing[] = ['attested', 'presupposed', 'carried forward'];
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { sign, restsOn, ties } of sidesIn(dataset)) {
          const strongest = footings.find((each) => ties.some(({ state }) => state === each));

          if (!isOpen(sign)) expect(restsOn).toBe(strongest);
        }
      }),
      RUNS,
    );
  });
});

describe('the triads that are told', () => {
  const closed = aDataset()
    .claim({ from: 'usa', to: 'china' })
    .claim({ from: 'dprk', to: 'usa' })
    .claim({ from: 'china', to: 'dprk' });

  test('are those that evidence closes', () => {
    const triads = triadsOf(standingsIn(2022, closed), []);

    expect(triads.map(({ id, actors }) => [id, actors])).toEqual([
      ['china:dprk:usa', ['china', 'dprk', 'usa']],
    ]);
  });

  test('leave out one of whose pairs nothing is known', () => {
    const builder = aDataset()
      .claim({ from: 'usa', to: 'china' })
      .claim({ from: 'dprk', to: 'usa' });

    expect(triadsOf(standingsIn(2022, builder), [])).toEqual([]);
  });

  test.each<[string, (builder: DatasetBuilder) => DatasetBuilder]>([
    ['the public record', (builder) => builder.onRecord({ from: 'usa', to: 'china' })],
    ['a denial', (builder) => builder.claim({ from: 'usa', to: 'china', stance: 'denies' })],
    ['a forecast', (builder) => builder.claim({ from: 'usa', to: 'china', modality: 'forecast' })],
  ])('leave out one that only %s would close', (_what, close) => {
    const open = aDataset().claim({ from: 'dprk', to: 'usa' }).claim({ from: 'china', to: 'dprk' });

    expect(triadsOf(standingsIn(2022, close(open)), [])).toEqual([]);
  });

  test('have those within a group, also where nothing is known of them', () => {
    const triads = triadsOf([], [group('russia', 'dprk', 'china'), group('usa', 'rok', 'japan')]);

    expect(triads.map(toldBy)).toEqual([
      'china:dprk:russia, china:dprk unknown, dprk:russia unknown, china:russia unknown',
      'japan:rok:usa, japan:rok unknown, rok:usa unknown, japan:usa unknown',
    ]);
  });

  test('have every three of a larger group', () => {
    const triads = triadsOf([], [group('usa', 'rok', 'japan', 'china')]);

    expect(triads.map(({ id }) => id)).toEqual([
      'china:japan:rok',
      'china:japan:usa',
      'china:rok:usa',
      'japan:rok:usa',
    ]);
  });

  test('have each triad once where groups share it and evidence closes it too', () => {
    const groups = [group('usa', 'dprk', 'china'), group('china', 'usa', 'dprk', 'rok')];

    const triads = triadsOf(standingsIn(2022, closed), groups);

    expect(triads).toHaveLength(4);
    expect(triads.map(({ id }) => id).filter((id) => id === 'china:dprk:usa')).toHaveLength(1);
  });

  test('are every three actors with evidence on all three pairs, and the groups, in any year', () => {
    fc.assert(
      fc.property(datasets, ({ groups, actors, ...dataset }) => {
        const ids = actors.map(({ id }) => id).sort();
        for (const { ties } of networksOf({ groups, actors, ...dataset })) {
          const shown = [...ties.values()];
          const known = new Set(shown.filter(standsOnSources).map(({ tie }) => tie.pair));
          const told = everyTriple(ids).filter(
            (three) =>
              everyPair(three).every(([a, b]) => known.has(pairOf(a, b))) ||
              groups.some(({ members }) => three.every((actor) => members.includes(actor))),
          );

          expect(triadsOf(shown, groups).map(({ id }) => id)).toEqual(
            told.map((three) => three.join(':')),
          );
        }
      }),
      RUNS,
    );
  });

  test('are the same whatever the order of ties and groups', () => {
    const orders = datasets.chain((dataset) => {
      const shown = networksOf(dataset).flatMap(({ ties }) => [...ties.values()]);
      return fc.record({
        shown: fc.constant(shown),
        groups: fc.constant(dataset.groups),
        others: fc.shuffledSubarray(shown, { minLength: shown.length }),
        otherGroups: fc.shuffledSubarray([...dataset.groups], { minLength: dataset.groups.length }),
      });
    });
    fc.assert(
      fc.property(orders, ({ shown, groups, others, otherGroups }) => {
        expect(triadsOf(others, otherGroups).map(toldBy)).toEqual(
          triadsOf(shown, groups).map(toldBy),
        );
      }),
      RUNS,
    );
  });

  test('are told alike one by one and all together', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { ties } of networksOf(dataset)) {
          const shown = [...ties.values()];
          for (const triad of triadsOf(shown, dataset.groups)) {
            const [a, b, c] = actorsOfTriad(triad.id);

            expect(triadsAmong(shown)([c, a, b])).toEqual(triad);
          }
        }
      }),
      RUNS,
    );
  });
});

test('a triad is closed where evidence joins each two of its three, whatever it says of them', () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      for (const { ties } of networksOf(dataset)) {
        const shown = [...ties.values()];
        const closed = triadsOf(shown, dataset.groups).filter(isClosed);

        expect(closed).toEqual(triadsOf(shown, []));
      }
    }),
    RUNS,
  );
});

test('a triad has one name, whichever actor comes first', () => {
  const orders = [
    [CHINA, DPRK, RUSSIA],
    [CHINA, RUSSIA, DPRK],
    [DPRK, CHINA, RUSSIA],
    [DPRK, RUSSIA, CHINA],
    [RUSSIA, CHINA, DPRK],
    [RUSSIA, DPRK, CHINA],
  ] as readonly Triad['actors'][];

  const ids = new Set(orders.map(([a, b, c]) => triadIdOf(a, b, c)));

  expect([...ids]).toEqual(['china:dprk:russia']);
  expect([...ids].map(actorsOfTriad)).toEqual([['china', 'dprk', 'russia']]);
});

describe('whether three actors are balanced', () => {
  /** The product of three signs must be positive (Cartwright and Harary 1956). */
  const strictly = (signs: readonly (1 | -1)[]) => signs.reduce<number>((a, b) => a * b, 1) === 1;
  /** No enmity between two who have a friend in common (Davis 1967). */
  const weakly = (signs: readonly (1 | -1)[]) =>
    !signs.some((sign, at) => sign === -1 && signs.every((other, i) => i === at || other === 1));

  const VALUES: Readonly<Record<Sign, readonly (1 | -1)[]>> = {
    positive: [1],
    negative: [-1],
    ambivalent: [1, -1],
    unstated: [1, -1],
    unknown: [1, -1],
  };

  const northern = triadsAmong([])(NORTHERN);
  const withSigns = (signs: readonly Sign[]): Triad => {
    const [one, two, three] = northern.bundles;
    const [first = 'unknown', second = 'unknown', third = 'unknown'] = signs;
    return {
      ...northern,
      bundles: [
        { ...one, sign: first },
        { ...two, sign: second },
        { ...three, sign: third },
      ],
    };
  };

  /** By trying every value that the open signs may have. */
  function verdictByTrial([a, b, c]: readonly Sign[], rule: Rule): Verdict {
    const values = (sign: Sign = 'unknown') => VALUES[sign];
    const holds = rule === 'strict' ? strictly : weakly;
    const trials = values(a).flatMap((x) =>
      values(b).flatMap((y) => values(c).map((z) => holds([x, y, z]))),
    );
    if (trials.every((balanced) => balanced)) return 'balanced';
    return trials.some((balanced) => balanced) ? 'either' : 'unbalanced';
  }

  test.each(RULES)('is what every value of its open signs agrees on, by the %s rule', (rule) => {
    const all = everyChoice(3, SIGNS);

    expect(all).toHaveLength(64);
    expect(all.map((signs) => [signs, verdictOn(withSigns(signs), rule)])).toEqual(
      all.map((signs) => [signs, verdictByTrial(signs, rule)]),
    );
  });

  test.each<[string, readonly Sign[], Verdict, Verdict]>([
    ['three friends', ['positive', 'positive', 'positive'], 'balanced', 'balanced'],
    ['two friends and their enemy', ['positive', 'negative', 'negative'], 'balanced', 'balanced'],
    [
      'two enemies and their friend',
      ['negative', 'positive', 'positive'],
      'unbalanced',
      'unbalanced',
    ],
    ['three enemies', ['negative', 'negative', 'negative'], 'unbalanced', 'balanced'],
    ['two enmities and silence', ['negative', 'unknown', 'negative'], 'either', 'balanced'],
    ['two friendships and silence', ['positive', 'unknown', 'positive'], 'either', 'either'],
    ['nothing known', ['unknown', 'unknown', 'unknown'], 'either', 'either'],
  ])('of %s is as the literature has it', (_who, signs, strict, weak) => {
    expect(verdictOn(withSigns(signs), 'strict')).toBe(strict);
    expect(verdictOn(withSigns(signs), 'weak')).toBe(weak);
  });

  test.each(RULES)('stands on no weaker signs than it needs, by the %s rule', (rule) => {
    const footings: readonly Footing[] = ['attested', 'presupposed', 'carried forward'];
    const wrong = everyChoice(3, ['positive', 'negative'] as const).flatMap((signs) =>
      everyChoice(3, footings).filter((own) => {
        const [one, two, three] = withSigns(signs).bundles;
        const [first = null, second = null, third = null] = own;
        const triad: Triad = {
          ...northern,
          bundles: [
            { ...one, restsOn: first },
            { ...two, restsOn: second },
            { ...three, restsOn: third },
          ],
        };
        const conditions = conditionsOf(triad, rule);
        const verdict = verdictOn(triad, rule);
        const holds = (counted: readonly Footing[]) =>
          verdictOn(onFootings(triad, ['attested', ...counted]), rule) === verdict;
        const fewer = conditions.map((left) => conditions.filter((each) => each !== left));
        return !holds(conditions) || fewer.some(holds);
      }),
    );

    expect(wrong).toEqual([]);
  });

  test.each(RULES)(
    'follows from the only open sign as from a sign that is known, by the %s rule',
    (rule) => {
      const all = everyChoice(3, SIGNS);
      const single = all.filter((signs) => signs.filter(isOpen).length === 1);
      const settledAs = (signs: readonly Sign[], sign: Sign) =>
        verdictOn(withSigns(signs.map((each) => (isOpen(each) ? sign : each))), rule);

      expect(single.map((signs) => outcomesOf(withSigns(signs), rule))).toMatchObject(
        single.map((signs) => ({
          open: { sign: signs.find(isOpen) },
          ifPositive: settledAs(signs, 'positive'),
          ifNegative: settledAs(signs, 'negative'),
        })),
      );
      const others = all.filter((signs) => !single.includes(signs));
      expect(others.map((signs) => outcomesOf(withSigns(signs), rule))).toEqual(
        others.map(() => null),
      );
    },
  );

  test('asks for an even number of enmities, or for any but one', () => {
    const numbers = [0, 1, 2, 3];

    expect(numbers.filter((number) => isBalanced(number, 'strict'))).toEqual([0, 2]);
    expect(numbers.filter((number) => isBalanced(number, 'weak'))).toEqual([0, 2, 3]);
  });
});

/** 1 for friends, -1 for enemies, 0 for two of whom nothing is known. */
type Edge = 1 | -1 | 0;

describe('on every signed graph of up to five actors', () => {
  const FIVE = [CHINA, DPRK, JAPAN, ROK, RUSSIA] as readonly ActorId[];
  const WISHES = {
    1: { relation: 'alliance', tenor: 'cooperative' },
    [-1]: { relation: 'war', tenor: 'conflictual' },
  } as const;

  const builder = aDataset();
  for (const [from, to] of everyPair(FIVE)) {
    builder.claim({ from, to, ...WISHES[1] }).claim({ from, to, ...WISHES[-1] });
  }
  /** A friendly and a hostile tie for each pair: a graph is a choice of them. */
  const ties = new Map(standingsIn(2022, builder).map((each) => [each.tie.id as string, each]));

  function tieOf(from: ActorId, to: ActorId, edge: Edge): readonly Standing[] {
    if (edge === 0) return [];
    return [ties.get(`${WISHES[edge].relation}:${from}:${to}`) ?? []].flat();
  }

  interface Graph {
    readonly size: number;
    readonly shown: readonly Standing[];
    /** From each actor to each, both ways. */
    readonly edge: (i: number, j: number) => Edge;
  }

  function graphOf(size: number, edges: readonly Edge[]): Graph {
    const places = everyPair([...FIVE.keys()].slice(0, size));
    const rows = new Map<number, Edge>();
    places.forEach(([i, j], at) => {
      rows.set(i * size + j, edges[at] ?? 0);
      rows.set(j * size + i, edges[at] ?? 0);
    });
    return {
      size,
      shown: everyPair(FIVE.slice(0, size)).flatMap(([a, b], at) => tieOf(a, b, edges[at] ?? 0)),
      edge: (i, j) => rows.get(i * size + j) ?? 0,
    };
  }

  function pairCount(size: number): number {
    return (size * (size - 1)) / 2;
  }

  /** Counts triads by looking at every three actors and nothing else. */
  function counted({ size, edge }: Graph) {
    const closed = everyTriple([...FIVE.keys()].slice(0, size))
      .map(([i, j, k]) => [edge(i, j), edge(j, k), edge(i, k)])
      .filter((edges) => !edges.includes(0))
      .map((edges) => edges.filter((each) => each === -1).length);
    const strict = closed.filter((enmities) => enmities === 0 || enmities === 2).length;
    const weak = closed.filter((enmities) => enmities !== 1).length;
    return `${closed.length} closed, ${strict} strictly and ${weak} weakly balanced`;
  }

  function told({ shown }: Graph) {
    const triads = triadsOf(shown, []);
    const [strict, weak] = RULES.map((rule) => {
      const { least, most } = countBalanced(triads, rule);
      return least === most ? least : `${least} to ${most}`;
    });
    return `${triads.length} closed, ${strict} strictly and ${weak} weakly balanced`;
  }

  /** Every way to split so many actors into camps: the camp of each, numbered as they appear. */
  function splits(size: number): readonly (readonly number[])[] {
    if (size === 0) return [[]];
    return splits(size - 1).flatMap((camps) =>
      Array.from({ length: Math.max(-1, ...camps) + 2 }, (_, camp) => [...camps, camp]),
    );
  }

  /** Friends within each camp and enemies between them. */
  function splitsSo({ size, edge }: Graph, camps: readonly number[]): boolean {
    return everyPair([...FIVE.keys()].slice(0, size)).every(
      ([i, j]) => edge(i, j) === (camps[i] === camps[j] ? 1 : -1),
    );
  }

  test.each([1, 2, 3, 4, 5])(
    'of %i, triads and balanced ones are those of a count by hand',
    (size) => {
      const all = everyChoice<Edge>(pairCount(size), [1, -1, 0]);

      const wrong = all
        .map((edges) => graphOf(size, edges))
        .map((graph) => ({ expected: counted(graph), found: told(graph) }))
        .filter(({ expected, found }) => expected !== found);

      expect(all).toHaveLength(3 ** pairCount(size));
      expect(wrong).toEqual([]);
    },
  );

  describe.each([1, 2, 3, 4, 5])('of %i who all have ties with each other', (size) => {
    const complete = everyChoice<Edge>(pairCount(size), [1, -1]).map((edges) =>
      graphOf(size, edges),
    );
    const allBalanced = (graph: Graph, rule: Rule) =>
      triadsOf(graph.shown, []).every((triad) => verdictOn(triad, rule) === 'balanced');

    test('all triads are strictly balanced just where two camps, or one, explain every tie', () => {
      const two = splits(size).filter((camps) => Math.max(...camps) < 2);

      const wrong = complete.filter(
        (graph) => allBalanced(graph, 'strict') !== two.some((camps) => splitsSo(graph, camps)),
      );

      expect(wrong).toEqual([]);
      expect(complete.filter((graph) => allBalanced(graph, 'strict'))).toHaveLength(two.length);
    });

    test('all triads are weakly balanced just where some number of camps explains every tie', () => {
      const any = splits(size);

      const wrong = complete.filter(
        (graph) => allBalanced(graph, 'weak') !== any.some((camps) => splitsSo(graph, camps)),
      );

      expect(wrong).toEqual([]);
      expect(complete.filter((graph) => allBalanced(graph, 'weak'))).toHaveLength(any.length);
    });
  });
});
