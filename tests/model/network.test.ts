import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asserts, coveredSpan, covers } from '../../src/model/coverage.ts';
import type { ActorId } from '../../src/model/dataset.ts';
import { countPairs, networkInSteps, pairsNamed, pairsSpokenOf } from '../../src/model/network.ts';
import { TIE_STATES, type TieState } from '../../src/model/standing.ts';
import { pairOf, tiesOf } from '../../src/model/tie.ts';
import { yearSpan } from '../../src/model/time/day.ts';
import {
  datasetFiles,
  datasets,
  edtfTimes,
  MOMENTS,
  networksOf,
  RUNS,
  toldBy,
} from '../arbitraries.ts';
import { aDataset, networkIn, opened, writtenBy } from '../builder.ts';

const pair = (a: string, b: string) => pairOf(a as ActorId, b as ActorId);

/** A file, and the same file with some supporting forecasts and hypotheticals added at the end. */
const filesWithAndWithoutSuppositions = fc
  .tuple(
    datasetFiles,
    fc.array(fc.tuple(edtfTimes, fc.constantFrom('war', 'military')), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('forecast', 'hypothetical'),
  )
  .map(([file, suppositions, modality]) => {
    const added = aDataset().source('prophet', '2014-06');
    for (const [time, relation] of suppositions) {
      added.claim({ source: 'prophet', modality, time, relation });
    }
    const { sources, passages, claims } = added.file();
    return {
      file,
      supposing: {
        ...file,
        sources: [...file.sources, ...sources],
        passages: [...file.passages, ...passages],
        claims: [...file.claims, ...claims],
      },
    };
  });

describe('what makes a tie', () => {
  test('claims about one pair and one kind are one tie, whichever actor comes first', () => {
    const dataset = aDataset()
      .claim({ relation: 'alliance', from: 'dprk', to: 'russia' })
      .claim({ relation: 'alliance', from: 'russia', to: 'dprk' })
      .build();

    expect(tiesOf(dataset).map((tie) => tie.id)).toEqual(['alliance:dprk:russia']);
  });

  test('claims of a kind with a direction are two ties, one each way', () => {
    const dataset = aDataset()
      .claim({ from: 'dprk', to: 'russia' })
      .claim({ from: 'russia', to: 'dprk' })
      .build();

    expect(tiesOf(dataset).map((tie) => tie.id)).toEqual([
      'military:dprk:russia',
      'military:russia:dprk',
    ]);
  });

  test('the public record alone makes a tie too', () => {
    const [tie] = tiesOf(aDataset().onRecord().build());

    expect(tie).toMatchObject({ id: 'military:dprk:russia', claims: [] });
  });

  test('an actor called "constructor" has ties like any other', () => {
    const dataset = aDataset()
      .changed((file) => {
        for (const actor of file.actors) if (actor.id === 'usa') actor.id = 'constructor';
        for (const group of file.groups) {
          group.members = group.members.map((id) => (id === 'usa' ? 'constructor' : id));
        }
      })
      .claim({ from: 'constructor', to: 'rok', relation: 'alliance' })
      .build();

    expect(networkIn(2022, dataset).pairs.get(pair('rok', 'constructor'))).toBe('attested');
  });
});

describe('the network of a year', () => {
  test('leaves out ties of which nothing is known in that year', () => {
    const dataset = aDataset().claim({ time: '2014' }).claim({ relation: 'war' }).build();

    expect([...networkIn(2022, dataset).ties.keys()]).toEqual(['war:dprk:russia']);
  });

  test('gives a pair the strongest state among its ties', () => {
    const dataset = aDataset()
      .claim({ relation: 'war', modality: 'forecast' })
      .claim({ relation: 'alliance', directness: 'presupposed' })
      .onRecord({ relation: 'diplomacy' })
      .build();

    expect(networkIn(2022, dataset).pairs.get(pair('russia', 'dprk'))).toBe('presupposed');
  });

  test('counts fifteen pairs of six actors, silent ones included', () => {
    const counts = countPairs(networkIn(2022, aDataset().claim().build()));

    expect(counts.get('attested')).toBe(1);
    expect(counts.get('no evidence')).toBe(14);
    expect([...counts.keys()]).toEqual(TIE_STATES);
  });

  test('the states of all pairs sum to n(n-1)/2 in every year', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const n = dataset.actors.length;
        const sums = networksOf(dataset).map((network) =>
          [...countPairs(network).values()].reduce((sum, count) => sum + count, 0),
        );

        expect(sums).toEqual(MOMENTS.map(() => (n * (n - 1)) / 2));
      }),
      RUNS,
    );
  });

  test('the order of claims and records in the file changes nothing', () => {
    const orders = datasetFiles.chain((file) =>
      fc.record({
        file: fc.constant(file),
        claims: fc.shuffledSubarray(file.claims, { minLength: file.claims.length }),
        publicRecord: fc.shuffledSubarray(file.publicRecord, {
          minLength: file.publicRecord.length,
        }),
      }),
    );
    fc.assert(
      fc.property(orders, ({ file, ...reordered }) => {
        const dataset = opened(file);
        const shuffled = opened({ ...file, ...reordered });

        expect(toldBy(networksOf(shuffled))).toBe(toldBy(networksOf(dataset)));
      }),
      RUNS,
    );
  });
});

describe('forecasts and hypotheticals', () => {
  const standing: readonly TieState[] = ['attested', 'presupposed', 'carried forward', 'denied'];
  const supposition = fc.constantFrom('forecast', 'hypothetical');

  test('alone, they never make a tie stand, whatever they say and of whatever time', () => {
    fc.assert(
      fc.property(datasetFiles, supposition, (file, modality) => {
        const dataset = opened({
          ...file,
          claims: file.claims.map((claim) => ({ ...claim, modality })),
        });

        const ties = networksOf(dataset).flatMap((network) => [...network.ties.values()]);
        expect(ties.filter(({ state }) => standing.includes(state))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('are never among the evidence of a tie that stands', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const standings = networksOf(dataset).flatMap(({ ties }) => [...ties.values()]);

        const wrong = standings.filter(
          ({ state, evidence }) => (state === 'possible') === evidence.every(asserts),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test('beside a tie for which somebody speaks, they change its state in no year', () => {
    fc.assert(
      fc.property(filesWithAndWithoutSuppositions, ({ file, supposing }) => {
        const after = networksOf(opened(supposing));

        const changed = networksOf(opened(file)).flatMap(({ ties }, index) =>
          [...ties.values()].filter(
            ({ tie, state }) => after[index]?.ties.get(tie.id)?.state !== state,
          ),
        );
        expect(changed).toEqual([]);
      }),
      RUNS,
    );
  });

  test('where nobody spoke, they make a tie possible and nothing more', () => {
    fc.assert(
      fc.property(filesWithAndWithoutSuppositions, ({ file, supposing }) => {
        const before = networksOf(opened(file));

        const added = networksOf(opened(supposing)).flatMap(({ ties }, index) =>
          [...ties.values()].filter(({ tie }) => !before[index]?.ties.has(tie.id)),
        );
        expect(added.filter(({ state }) => state !== 'possible')).toEqual([]);
      }),
      RUNS,
    );
  });
});

test('no claim covers a day after its source was written, unless it supposes', () => {
  fc.assert(
    fc.property(datasets, (dataset) => {
      const late = dataset.claims.filter(asserts).filter((claim) => {
        const span = coveredSpan(claim);
        return span !== null && span.to > writtenBy(claim.source);
      });

      expect(late).toEqual([]);
    }),
    RUNS,
  );
});

test('a forecast covers the time that it names, even after its source was written', () => {
  const [claim] = aDataset()
    .source('early', '2022-03')
    .claim({ source: 'early', modality: 'forecast', time: '2024' })
    .build().claims;

  expect(claim && coveredSpan(claim)).toEqual(claim?.time.when.span);
});

describe('a pair of actors', () => {
  test('is as strong as its strongest tie, whichever comes first', () => {
    const denied = { stance: 'denies' } as const;
    const first = aDataset()
      .claim({ relation: 'alliance' })
      .claim({ relation: 'war', ...denied });
    const last = aDataset()
      .claim({ relation: 'alliance', ...denied })
      .claim({ relation: 'war' });

    for (const builder of [first, last]) {
      const network = networkIn(2022, builder.build());
      expect(network.pairs.get(pair('dprk', 'russia'))).toBe('attested');
      expect(network.pairs.has(pair('dprk', 'usa'))).toBe(false);
    }
  });

  test('is spoken of where somebody asserts something of it at that time, for or against', () => {
    const dataset = aDataset()
      .source('old', '2021-09-07')
      .claim({ to: 'china' })
      .claim({ to: 'japan', stance: 'denies' })
      .claim({ to: 'rok', modality: 'forecast' })
      .claim({ to: 'usa', source: 'old', time: '2020/..' })
      .onRecord({ to: 'russia' })
      .build();
    const network = networkIn(2022, dataset);

    expect(network.pairs.size).toBe(5);
    expect([...pairsSpokenOf(network)].sort()).toEqual(['china:dprk', 'dprk:japan']);
    expect(pairsSpokenOf(network)).toBe(pairsSpokenOf(network));
  });

  test('is possible, and not silent, where only suppositions speak against its tie', () => {
    const dataset = aDataset().claim({ modality: 'hypothetical', stance: 'disputes' }).build();
    const network = networkIn(2022, dataset);

    expect(network.ties.size).toBe(0);
    expect(network.supposedAgainst).toMatchObject([{ tie: { id: 'military:dprk:russia' } }]);
    expect(network.pairs.get(pair('dprk', 'russia'))).toBe('possible');
    expect(countPairs(network).get('no evidence')).toBe(14);
  });

  test('is named of a year just where some claim covers it, of whatever modality and stance', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const network of networksOf(dataset)) {
          const covering = dataset.claims.filter((claim) => covers(claim, network.moment));
          const named = new Set(covering.map(({ from, to }) => pairOf(from, to)));

          expect(new Set(pairsNamed(network))).toEqual(named);
          expect([...named].filter((each) => !network.pairs.has(each))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('is spoken of where a tie that goes on is disputed', () => {
    const dataset = aDataset()
      .source('old', '2021-09-07')
      .claim({ source: 'old', time: '2020/..' })
      .claim({ stance: 'disputes' })
      .claim({ stance: 'disputes', modality: 'forecast' })
      .build();

    expect([...pairsSpokenOf(networkIn(2022, dataset))]).toEqual(['dprk:russia']);
  });
});

test('a large network is derived in steps of a thousand ties', () => {
  const dataset = aDataset().claim().build();
  const [tie] = tiesOf(dataset);
  const steps = networkInSteps(dataset, yearSpan(2022), new Array(2000).fill(tie));

  expect(steps.next()).toEqual({ done: false, value: undefined });
  expect(steps.next()).toMatchObject({ done: true, value: { ties: { size: 1 } } });
});
