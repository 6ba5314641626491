import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  barsOf,
  beyondInWords,
  type Episode,
  episodesOf,
  type PackedBar,
  packed,
} from '../../src/model/biography.ts';
import { asserts, coveredSpan } from '../../src/model/coverage.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { tiesOf } from '../../src/model/tie.ts';
import { dayOf, yearSpan } from '../../src/model/time/day.ts';
import { type Axis, axisOf, claimsAxisOf, placeOf } from '../../src/model/time/time-axis.ts';
import { datasetFiles, datasets, RUNS } from '../arbitraries.ts';
import { aDataset, type ClaimWish, opened, writtenBy } from '../builder.ts';

const AXIS: Axis = { from: dayOf(2014, 1, 1), to: dayOf(2025, 12, 31), unit: 'year' };

/** The episodes of the only tie of a dataset. */
function biographyOf(dataset: Dataset): readonly Episode[] {
  const [tie, ...others] = tiesOf(dataset);
  if (tie === undefined || others.length > 0) throw new Error('Expected a dataset with one tie.');
  return episodesOf(tie);
}

function episodeOf(wish: ClaimWish, written = '2025-10'): Episode {
  return only(biographyOf(aDataset().source('text', written).claim(wish).build()));
}

function barOf(wish: ClaimWish, axis = AXIS) {
  return only(barsOf(axis, [episodeOf(wish)]));
}

function only<Value>([one, ...others]: readonly Value[]): Value {
  if (one === undefined || others.length > 0) throw new Error('Expected one and no other.');
  return one;
}

/** A claim whose time the coder worked out. */
function withInferredTime(edtf: string): Episode {
  const dataset = aDataset()
    .claim({ time: edtf })
    .changed(({ claims }) => {
      for (const { time } of claims) Object.assign(time, { basis: 'inferred', reason: 'So.' });
    })
    .build();
  return only(biographyOf(dataset));
}

describe('an end of an episode', () => {
  test.each<[string, boolean, boolean]>([
    ['2022', false, false],
    ['2022-07', false, false],
    ['2022-07-13', false, false],
    ['2014/2022', false, false],
    ['2022~', true, true],
    ['2022-07?', true, true],
    ['2022%', true, true],
    ['2014~/2022', true, false],
    ['2014?/2022', true, false],
    ['2014%/2022', true, false],
    ['2014/2022~', false, true],
    ['2014/2022-07?', false, true],
    ['2014-03/2022%', false, true],
    ['2022/..', false, true],
    ['2022~/..', true, true],
    ['2022/', false, true],
    ['../2022', true, false],
    ['/2022', true, false],
    ['/2022?', true, true],
  ])('of %s is soft where that end is not firmly given', (time, softStart, softEnd) => {
    expect(episodeOf({ time })).toMatchObject({ softStart, softEnd });
  });

  test.each(['2022-07-13', '2022', '2014/2022', '2022/..'])(
    'is soft on both sides where the coder inferred the time %s',
    (time) => {
      expect(withInferredTime(time)).toMatchObject({ softStart: true, softEnd: true });
    },
  );

  test.each([
    ['stated', 'inferred', false, true],
    ['inferred', 'stated', true, false],
  ] as const)(
    'is soft alone where the beginning is %s and the end %s',
    (startBasis, basis, ...soft) => {
      const episode = episodeOf({ time: '2014/2022', basis, startBasis });

      expect([episode.softStart, episode.softEnd]).toEqual(soft);
    },
  );

  test('without a date is always soft', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const firm = allEpisodes(dataset).filter(
          ({ span, softStart, softEnd }) =>
            (!Number.isFinite(span.from) && !softStart) || (!Number.isFinite(span.to) && !softEnd),
        );

        expect(firm).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the days of an episode', () => {
  test('are those that the claim names', () => {
    expect(episodeOf({ time: '2014-03/2022' }).span).toEqual({
      from: dayOf(2014, 3, 1),
      to: dayOf(2022, 12, 31),
    });
  });

  test('end with the writing of its source where it saw no end', () => {
    expect(episodeOf({ time: '2022/..' }, '2022-09-07').span).toEqual({
      from: dayOf(2022, 1, 1),
      to: dayOf(2022, 9, 7),
    });
  });

  test('end with the writing of its source also within the year that it names', () => {
    expect(episodeOf({ time: '2022' }, '2022-09-07').span.to).toBe(dayOf(2022, 9, 7));
  });

  test('reach as far as a forecast names, and for ever where it names no end', () => {
    const forecast = { modality: 'forecast' } as const;

    expect(episodeOf({ ...forecast, time: '2024' }, '2022-09-07').span.to).toBe(
      dayOf(2024, 12, 31),
    );
    expect(episodeOf({ ...forecast, time: '2024/..' }, '2022-09-07').span.to).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  test('have no beginning where the claim names none', () => {
    expect(episodeOf({ time: '../2022' }).span.from).toBe(Number.NEGATIVE_INFINITY);
  });

  test('are no more than the one date where nobody knows the other', () => {
    const july = { from: dayOf(2022, 7, 1), to: dayOf(2022, 7, 31) };

    expect(episodeOf({ time: '2022-07/' }).span).toEqual(july);
    expect(episodeOf({ time: '/2022-07' }).span).toEqual(july);
  });

  test('of an assertion never come after its source', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const late = allEpisodes(dataset).filter(
          ({ claim, span, supposes }) => !supposes && span.to > writtenBy(claim.source),
        );

        expect(late).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the biography of a tie', () => {
  test('has an episode for every claim that vouches for some day, and no other', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const tie of tiesOf(dataset)) {
          const expected = tie.claims.filter((claim) => coveredSpan(claim) !== null);
          const episodes = episodesOf(tie);

          expect(new Set(episodes.map(({ claim }) => claim))).toEqual(new Set(expected));
          expect(episodes).toHaveLength(expected.length);
          for (const { claim, span, supposes } of episodes) {
            expect(span).toEqual(coveredSpan(claim));
            expect(supposes).toBe(!asserts(claim));
          }
        }
      }),
      RUNS,
    );
  });

  test('begins with the earliest, and with the longest of those that begin together', () => {
    const dataset = aDataset()
      .claim({ id: 'short', time: '2022-01' })
      .claim({ id: 'late', time: '2024' })
      .claim({ id: 'long', time: '2022/2024' })
      .claim({ id: 'without-end', time: '2022/..', modality: 'forecast' })
      .claim({ id: 'without-beginning', time: '../2023' })
      .build();

    expect(biographyOf(dataset).map(({ claim }) => claim.id)).toEqual([
      'without-beginning',
      'without-end',
      'long',
      'short',
      'late',
    ]);
  });

  test('orders those of the same days by their ids', () => {
    const dataset = aDataset().claim({ id: 'b' }).claim({ id: 'c' }).claim({ id: 'a' }).build();

    expect(biographyOf(dataset).map(({ claim }) => claim.id)).toEqual(['a', 'b', 'c']);
  });

  test('is in the order of time, whatever the order of the file', () => {
    const orders = datasetFiles.chain((file) =>
      fc.record({
        file: fc.constant(file),
        claims: fc.shuffledSubarray(file.claims, { minLength: file.claims.length }),
      }),
    );
    fc.assert(
      fc.property(orders, ({ file, claims }) => {
        const told = (dataset: Dataset) =>
          tiesOf(dataset).map((tie) => [tie.id, ...episodesOf(tie).map(({ claim }) => claim.id)]);
        const dataset = opened(file);

        expect(told(opened({ ...file, claims }))).toEqual(told(dataset));
        for (const tie of tiesOf(dataset)) {
          const starts = episodesOf(tie).map(({ span }) => span.from);
          expect(starts).toEqual([...starts].sort((a, b) => (a === b ? 0 : a - b)));
        }
      }),
      RUNS,
    );
  });

  test('is the longest first among episodes that begin on the same day', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const tie of tiesOf(dataset)) {
          const episodes = episodesOf(tie);
          const wrong = episodes.filter((one, at) => {
            const next = episodes[at + 1];
            return next?.span.from === one.span.from && next.span.to > one.span.to;
          });

          expect(wrong).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('of a tie known only from the public record is empty', () => {
    expect(biographyOf(aDataset().onRecord().build())).toEqual([]);
  });
});

describe('a bar', () => {
  test('stands on the axis where its time does', () => {
    const { from, to } = barOf({ time: '2022-07-02/2023-07-02' });

    expect(from).toBeCloseTo(8.5 / 12, 3);
    expect(to).toBeCloseTo(9.5 / 12, 3);
  });

  test('of a single day is a point', () => {
    const { from, to } = barOf({ time: '2022-07-13' });

    expect(from).toBe(to);
    expect(from).toBe(placeOf(AXIS, dayOf(2022, 7, 13)));
  });

  test('reaches beyond the axis where its time does', () => {
    expect(barOf({ time: '2008/2022' }).from).toBeLessThan(0);
    expect(barOf({ time: '../2022' }).from).toBe(Number.NEGATIVE_INFINITY);
    expect(barOf({ time: '2022/..', modality: 'forecast' }).to).toBe(Number.POSITIVE_INFINITY);
  });

  test.each(['2013', '1950-06-25', '../1991-12', '2013-12-31'])(
    'is left out where the axis does not reach its time, %s',
    (time) => {
      expect(barsOf(AXIS, [episodeOf({ time })])).toEqual([]);
    },
  );

  test.each(['2026', '2026-01-01', '2027/..'])(
    'is left out where a forecast speaks of %s, after the axis',
    (time) => {
      expect(barsOf(AXIS, [episodeOf({ time, modality: 'forecast' })])).toEqual([]);
    },
  );

  test.each(['2014-01-01', '2025-12-31'])('is there on %s, at the edge of the axis', (time) => {
    expect(barsOf(AXIS, [episodeOf({ time }, '2025-12-31')])).toHaveLength(1);
  });

  test('is there where its time spans the whole axis and more', () => {
    const { from, to } = barOf({ time: '1950/..', modality: 'forecast' });

    expect(from).toBeLessThan(0);
    expect(to).toBe(Number.POSITIVE_INFINITY);
  });

  test('of any claim touches the axis, is the right way round and is a place', () => {
    const axes = fc.constantFrom<(dataset: Dataset) => Axis>(
      (dataset) => claimsAxisOf(dataset),
      ({ snapshots }) => axisOf(snapshots),
      () => ({ ...yearSpan(2022), unit: 'year' }),
    );
    fc.assert(
      fc.property(datasets, axes, (dataset, axisFor) => {
        const bars = barsOf(axisFor(dataset), allEpisodes(dataset));

        const wrong = bars.filter(
          ({ from, to }) =>
            Number.isNaN(from) || Number.isNaN(to) || from > to || to <= 0 || from >= 1,
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is there for each episode that shares a day with the axis, in their order', () => {
    const { from: first, to: last } = AXIS;
    fc.assert(
      fc.property(datasets, (dataset) => {
        const episodes = allEpisodes(dataset);
        const reached = episodes.filter(({ span }) => span.from <= last && span.to >= first);

        expect(barsOf(AXIS, episodes).map(({ key }) => key)).toEqual(
          reached.map(({ claim }) => claim.id),
        );
      }),
      RUNS,
    );
  });

  test('has the soft ends and the tenor of its claim', () => {
    expect(barOf({ time: '2022~/..', tenor: 'conflictual' })).toMatchObject({
      softStart: true,
      softEnd: true,
      tone: 'conflictual',
    });
    expect(barOf({ time: '2022', tenor: 'ambivalent' })).toMatchObject({
      softStart: false,
      softEnd: false,
      tone: 'ambivalent',
    });
  });

  test.each<[string, string, ClaimWish]>([
    ['says so as a fact', 'full', {}],
    ['says so as an official', 'full', { modality: 'official statement' }],
    ['says so as an analysis', 'full', { modality: 'analysis' }],
    ['takes it for granted', 'thin', { directness: 'presupposed' }],
    ['forecasts it', 'dotted', { modality: 'forecast' }],
    ['supposes it', 'dotted', { modality: 'hypothetical' }],
    [
      'takes it for granted in a forecast',
      'dotted',
      { modality: 'forecast', directness: 'presupposed' },
    ],
    ['disputes it', 'struck', { stance: 'disputes' }],
    ['denies it', 'struck', { stance: 'denies' }],
    ['denies it by the way', 'struck', { stance: 'denies', directness: 'presupposed' }],
  ])('of a claim that %s is %s', (_what, look, wish) => {
    expect(barOf(wish).look).toBe(look);
  });

  test('never looks as if it spoke for a tie where its claim speaks against it or supposes', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const bars = new Map(
          barsOf(claimsAxisOf(dataset), allEpisodes(dataset)).map((bar) => [bar.key, bar.look]),
        );

        const wrong = dataset.claims.filter((claim) => {
          const look = bars.get(claim.id);
          const speaksForIt = claim.stance === 'supports' && asserts(claim);
          return look !== undefined && (look === 'full' || look === 'thin') !== speaksForIt;
        });
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is titled with its time and who speaks', () => {
    expect(barOf({ time: '2022-07/..' }).title).toBe('since July 2022: The author, not named');
  });
});

describe('bars that are packed into rows', () => {
  /** The packed bars of every tie of a dataset. */
  function packedBiographies(dataset: Dataset) {
    const axis = claimsAxisOf(dataset);
    return tiesOf(dataset).map((tie) => {
      const bars = barsOf(axis, episodesOf(tie));
      return { bars, rows: packed(bars) };
    });
  }

  function packedBars(...wishes: readonly ClaimWish[]): readonly PackedBar[] {
    const builder = aDataset();
    for (const wish of wishes) builder.claim(wish);
    return packed(barsOf(AXIS, biographyOf(builder.build())));
  }

  function inRows(bars: readonly PackedBar[]) {
    const rows = Array.from({ length: Math.max(-1, ...bars.map(({ row }) => row)) + 1 });
    return rows.map((_, at) =>
      bars.filter(({ row }) => row === at).sort((one, other) => one.from - other.from),
    );
  }

  test('stand in one row where their times follow each other', () => {
    const bars = packedBars({ time: '2014' }, { time: '2022' }, { time: '2024' });

    expect(bars.map(({ row, claims }) => [row, claims])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  test('stand below each other where their times overlap, the longest on top', () => {
    const bars = packedBars({ time: '2022' }, { time: '2022/2024' }, { time: '2025-06' });

    expect(bars.map(({ title, row }) => [title.split(':')[0], row])).toEqual([
      ['2022 to 2024', 0],
      ['2022', 1],
      ['June 2025', 0],
    ]);
  });

  test('share one that tells how many they are where claims say the same of the same time', () => {
    const bars = packedBars({ time: '2022' }, { time: '2022' }, { time: '2022' });

    expect(bars).toMatchObject([
      { row: 0, claims: 3, title: '3 claims. 2022: The author, not named' },
    ]);
  });

  test.each<[string, ClaimWish]>([
    ['another tenor', { tenor: 'conflictual' }],
    ['a word against the tie', { stance: 'denies' }],
    ['what is only supposed', { modality: 'forecast' }],
    ['what is taken for granted', { directness: 'presupposed' }],
    ['a time that is not firm', { time: '2022~' }],
    ['a time that ends later', { time: '2022/2024' }],
  ])('share none with %s', (_what, wish) => {
    expect(packedBars({ time: '2022' }, { time: '2022', ...wish })).toHaveLength(2);
  });

  test('give a single day as much room as can be seen', () => {
    const [bar, ...others] = packedBars({ time: '2022-07-13' });

    expect(others).toEqual([]);
    expect((bar?.to ?? 0) - (bar?.from ?? 0)).toBeGreaterThan(0.01);
    expect(((bar?.to ?? 0) + (bar?.from ?? 0)) / 2).toBeCloseTo(placeOf(AXIS, dayOf(2022, 7, 13)));
  });

  test('are cut where the axis ends', () => {
    const bars = packedBars(
      { time: '1950/..', modality: 'forecast' },
      { time: '../2022', modality: 'forecast' },
    );

    expect(bars.map(({ from }) => from)).toEqual([0, 0]);
    expect(bars.map(({ to }) => to)).toContain(1);
  });

  test('never touch in a row', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { rows } of packedBiographies(dataset)) {
          const touching = inRows(rows).flatMap((row) =>
            row.filter((bar, at) => bar.from <= (row[at - 1]?.to ?? -1)),
          );

          expect(touching).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('take no more rows than bars that stand beside each other somewhere', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { rows } of packedBiographies(dataset)) {
          const crowds = rows.map(
            ({ from }) =>
              rows.filter((other) => other.from <= from && from < other.to + 0.004).length,
          );

          expect(inRows(rows).length).toBe(Math.max(0, ...crowds));
        }
      }),
      RUNS,
    );
  });

  test('stand for every bar once, and leave no row empty', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        for (const { bars, rows } of packedBiographies(dataset)) {
          expect(rows.reduce((sum, { claims }) => sum + claims, 0)).toBe(bars.length);
          expect(inRows(rows).filter((row) => row.length === 0)).toEqual([]);
          for (const { key, look, tone } of rows) {
            expect(bars).toContainEqual(expect.objectContaining({ key, look, tone }));
          }
        }
      }),
      RUNS,
    );
  });

  test('lie on the axis, but for half of a point at its edge', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const beyond = packedBiographies(dataset)
          .flatMap(({ rows }) => rows)
          .filter(({ from, to }) => from < -0.006 || to > 1.006 || !(from < to));

        expect(beyond).toEqual([]);
      }),
      RUNS,
    );
  });
});

function allEpisodes(dataset: Dataset): readonly Episode[] {
  return tiesOf(dataset).flatMap(episodesOf);
}

describe('what an axis does not reach', () => {
  test('is told in words, before it and after it', () => {
    const episodes = ['../1991', '2027', '2028', '2022'].map((time) =>
      episodeOf({ time, modality: 'forecast' }),
    );

    expect(beyondInWords(AXIS, episodes)).toBe('one before 2014, 2 after 2025');
  });

  test('is not told where there is none', () => {
    expect(beyondInWords(AXIS, [episodeOf({ time: '2022' })])).toBe('');
  });

  test('together with the bars is every episode', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const episodes = tiesOf(dataset).flatMap(episodesOf);
        const told = [...beyondInWords(AXIS, episodes).matchAll(/(one|\d+) (?:before|after)/g)]
          .map(([, count]) => (count === 'one' ? 1 : Number(count)))
          .reduce((sum, count) => sum + count, 0);

        expect(barsOf(AXIS, episodes).length + told).toBe(episodes.length);
      }),
      RUNS,
    );
  });
});

test('bars that share their place tell every voice and every time', () => {
  const bars = packed(
    barsOf(AXIS, [
      episodeOf({ time: '2022', speaker: 'author' }),
      episodeOf({ time: '2022', speaker: 'author' }),
    ]),
  );

  expect(bars.map(({ title }) => title)).toEqual(['2 claims. 2022: The author, not named']);
});

test('an assertion cut off where its source was written ends softly: nobody saw its end', () => {
  expect(episodeOf({ time: '2022' }, '2022-09-07')).toMatchObject({ softEnd: true });
});
