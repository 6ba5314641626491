import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatasetJson } from '../../src/dataset/format.ts';
import type { Dataset, SourceId, SpeakerId } from '../../src/model/dataset.ts';
import {
  baseKey,
  claimCounts,
  type EvidenceBase,
  isWhole,
  MODALITIES,
  restrictedTo,
  SIDES,
  type Side,
  sideOf,
  WHOLE_BASE,
} from '../../src/model/evidence-base.ts';
import { type Edtf, readEdtf } from '../../src/model/time/edtf.ts';
import {
  basesOf,
  datasetFiles,
  datasetsWithBase,
  knownDates,
  networksOf,
  RUNS,
  toldBy,
} from '../arbitraries.ts';
import { aDataset, baseWithout, networkIn, opened, writtenBy } from '../builder.ts';

const filesWithBase = datasetFiles.chain((file) =>
  fc.record({ file: fc.constant(file), base: basesOf(opened(file)) }),
);

const filesWithSource = fc.tuple(datasetFiles, fc.nat()).map(([file, number]) => ({
  file,
  base: baseWithout(file.sources[number % file.sources.length]?.id as SourceId),
}));

function timeOf(text: string): Edtf {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`"${text}" ${reading.reason}.`);
  return reading.time;
}

/** The day by which something that happened then had begun for certain. */
function begunBy(when: Edtf): number {
  const [start = ''] = when.text.split('/');
  return ['', '..'].includes(start) ? when.span.from : timeOf(start).span.to;
}

/** The side of a claim, worked out from the file. */
function sideIn(file: DatasetJson, claim: DatasetJson['claims'][number]): Side {
  const speaker = file.speakers.find(({ id }) => id === claim.speaker);
  if (speaker === undefined) throw new Error(`Nobody is called ${claim.speaker}.`);
  if (speaker.kind === 'author' || speaker.kind === 'press') return speaker.kind;
  if (speaker.kind !== 'official') return 'analyst';
  return [claim.from, claim.to].includes(speaker.actor ?? '') ? 'party' : 'other government';
}

/** The file as it would be had nobody ever coded what does not count. */
function neverCoded(file: DatasetJson, base: EvidenceBase): DatasetJson {
  const left = new Set<string>([
    ...base.withoutSources,
    ...base.withoutSpeakers,
    ...base.withoutModalities,
    ...base.withoutSides,
  ]);
  const lastDay = base.knownBy?.span.to ?? Number.POSITIVE_INFINITY;
  const sources = file.sources.filter(
    ({ id, written }) =>
      !left.has(id) &&
      (written === null
        ? lastDay === Number.POSITIVE_INFINITY
        : timeOf(written.edtf).span.to <= lastDay),
  );
  const documents = new Set(sources.map(({ id }) => id));
  const read = new Set(
    file.passages.filter(({ source }) => documents.has(source)).map(({ id }) => id),
  );
  const claims = file.claims.filter(
    (claim) =>
      read.has(claim.passage) &&
      ![claim.speaker, claim.modality, sideIn(file, claim)].some((each) => left.has(each)) &&
      (claim.confidence === null || !base.withoutConfidences.has(claim.confidence)),
  );
  const known = new Set(claims.map(({ id }) => id));
  const words = new Set(claims.map(({ passage }) => passage));
  return {
    ...file,
    sources,
    passages: file.passages.filter(({ id }) => words.has(id)),
    claims,
    errata: file.errata.filter(({ passage }) => words.has(passage)),
    disagreements: file.disagreements
      .map((disagreement) => ({
        ...disagreement,
        sides: disagreement.sides
          .map((side) => ({ ...side, claims: side.claims.filter((id) => known.has(id)) }))
          .filter((side) => side.claims.length > 0),
      }))
      .filter((disagreement) => disagreement.sides.length > 1),
    publicRecord: file.publicRecord.filter(({ time }) => begunBy(timeOf(time)) <= lastDay),
    // What a sentence says may be given by any of its claims.
    snapshots: file.snapshots.map((snapshot) => ({
      ...snapshot,
      caption: snapshot.caption.filter((each) => each.claims.every((id) => known.has(id))),
    })),
  };
}

function expectNeverCoded(file: DatasetJson, base: EvidenceBase) {
  const remaining = restrictedTo(opened(file), base);
  const opening = opened(neverCoded(file, base));
  // A year's title and coverage are told of all that was coded.
  const snapshots = opening.snapshots.map((each) => ({ ...each, title: '', coverage: '' }));
  const never = isWhole(base) ? opening : { ...opening, snapshots };
  // Only the version tells that there was more: the same version means the same content.
  const content = JSON.stringify({ ...remaining, version: file.version });
  expect(content).toBe(JSON.stringify(never));
  expect(toldBy(networksOf(remaining))).toBe(toldBy(networksOf(never)));
}

function only(part: Partial<EvidenceBase>): EvidenceBase {
  return { ...WHOLE_BASE, ...part };
}

describe('a dataset of which some evidence does not count', () => {
  test('is the same as one in which that was never coded, and has its networks in every year', () => {
    fc.assert(
      fc.property(filesWithBase, ({ file, base }) => {
        expectNeverCoded(file, base);
      }),
      RUNS,
    );
  });

  test('such as one source, is the same as one that never had it', () => {
    fc.assert(
      fc.property(filesWithSource, ({ file, base }) => {
        expectNeverCoded(file, base);
        expect(restrictedTo(opened(file), base).version).not.toBe(file.version);
      }),
      RUNS,
    );
  });

  test.each([
    'knownBy',
    'withoutSpeakers',
    'withoutModalities',
    'withoutSides',
    'withoutConfidences',
  ] as const)('by "%s" alone, is the same as one in which that was never coded', (part) => {
    fc.assert(
      fc.property(filesWithBase, ({ file, base }) => {
        expectNeverCoded(file, only({ [part]: base[part] }));
      }),
      { numRuns: 50 },
    );
  });

  test('has another version for other evidence, and its own only where everything counts', () => {
    fc.assert(
      fc.property(datasetsWithBase, ({ dataset, base }) => {
        const { version } = restrictedTo(dataset, base);

        expect(version === dataset.version).toBe(isWhole(base));
        expect(restrictedTo(dataset, { ...base }).version).toBe(version);
      }),
      RUNS,
    );
  });

  test('is the dataset itself where everything counts', () => {
    const dataset = aDataset().claim().onRecord().build();

    expect(restrictedTo(dataset, WHOLE_BASE)).toBe(dataset);
    expect(restrictedTo(dataset, only({ withoutSources: new Set() }))).toBe(dataset);
  });

  test('restricted again in the same way loses nothing more', () => {
    fc.assert(
      fc.property(datasetsWithBase, ({ dataset, base }) => {
        const once = restrictedTo(dataset, base);

        const { version: _, ...twice } = restrictedTo(once, base);
        expect({ ...twice, version: once.version }).toEqual(once);
      }),
      RUNS,
    );
  });

  test('loses in two steps what it loses in one', () => {
    fc.assert(
      fc.property(datasetsWithBase, ({ dataset, base }) => {
        const rest = only({ ...base, withoutSources: new Set() });
        const sources = only({ withoutSources: base.withoutSources });

        const steps = restrictedTo(restrictedTo(dataset, sources), rest);
        expect(toldBy(networksOf(steps))).toBe(toldBy(networksOf(restrictedTo(dataset, base))));
      }),
      RUNS,
    );
  });

  test('does not depend on the order of claims and records in the file', () => {
    const orders = filesWithBase.chain(({ file, base }) =>
      fc.record({
        file: fc.constant(file),
        base: fc.constant(base),
        claims: fc.shuffledSubarray(file.claims, { minLength: file.claims.length }),
        publicRecord: fc.shuffledSubarray(file.publicRecord, {
          minLength: file.publicRecord.length,
        }),
      }),
    );
    fc.assert(
      fc.property(orders, ({ file, base, ...reordered }) => {
        const shuffled = restrictedTo(opened({ ...file, ...reordered }), base);

        const told = toldBy(networksOf(restrictedTo(opened(file), base)));
        expect(toldBy(networksOf(shuffled))).toBe(told);
      }),
      RUNS,
    );
  });
});

describe('without one source', () => {
  test('ties that rest on it alone go and the others stay', () => {
    const dataset = aDataset()
      .claim({ source: 'one', relation: 'war' })
      .claim({ source: 'one' })
      .claim({ source: 'two' })
      .build();

    const remaining = restrictedTo(dataset, baseWithout('one' as SourceId));

    const ties = [...networkIn(2022, remaining).ties.values()];
    expect(ties.map(({ tie }) => tie.id)).toEqual(['military:dprk:russia']);
    expect(ties.flatMap(({ sources }) => sources.map((source) => source.id))).toEqual(['two']);
  });

  test('a sentence of a caption goes with the first of its claims, and stays with all of them', () => {
    const dataset = aDataset()
      .claim({ id: 'one', source: 'one' })
      .claim({ id: 'two', source: 'two' })
      .changed((file) => {
        for (const snapshot of file.snapshots) {
          snapshot.caption = [
            { sentence: 'Both say so.', claims: ['one', 'two'] },
            { sentence: 'One says so.', claims: ['one'] },
            { sentence: 'Two says so.', claims: ['two'] },
          ];
        }
      })
      .build();

    const remaining = restrictedTo(dataset, baseWithout('one' as SourceId));

    const sentences = remaining.snapshots[0]?.caption.map(({ sentence }) => sentence);
    expect(sentences).toEqual(['Two says so.']);
  });

  test('a passage on which another claim rests stays, with what is said of its words', () => {
    const dataset = aDataset()
      .speaker('putin', { kind: 'official', actor: 'russia' })
      .claim({ id: 'shared' })
      .claim({ passage: 'p.shared', speaker: 'putin', relation: 'war' })
      .claim({ id: 'own', speaker: 'putin' })
      .erratum('of-the-shared', 'p.shared')
      .erratum('of-its-own', 'p.own')
      .build();

    const remaining = restrictedTo(
      dataset,
      only({ withoutSpeakers: new Set(['putin' as SpeakerId]) }),
    );

    expect(remaining.passages.map(({ id }) => id)).toEqual(['p.shared']);
    expect(remaining.errata.map(({ id }) => id)).toEqual(['of-the-shared']);
    expect(remaining.claims.map(({ id }) => id)).toEqual(['shared']);
  });

  test('a question with one answer left is none', () => {
    const dataset = aDataset()
      .claim({ id: 'yes', source: 'one' })
      .claim({ id: 'no', source: 'two' })
      .disagreement('arms', ['yes'], ['no'])
      .build();

    const [whole] = networkIn(2022, dataset).ties.values();
    const remaining = restrictedTo(dataset, baseWithout('one' as SourceId));
    const [restricted] = networkIn(2022, remaining).ties.values();

    expect(whole?.disputed).toBe(true);
    expect(remaining.disagreements).toEqual([]);
    expect(restricted?.disputed).toBe(false);
  });
});

describe('what was known by a date', () => {
  const sourcesOf = (dataset: Dataset) => [
    ...dataset.sources,
    ...dataset.passages.map(({ source }) => source),
    ...dataset.errata.map(({ passage }) => passage.source),
    ...dataset.claims.map(({ source }) => source),
    ...dataset.disagreements.flatMap(({ sides }) =>
      sides.flatMap(({ claims }) => claims.map(({ source }) => source)),
    ),
    ...dataset.snapshots.flatMap(({ caption }) =>
      caption.flatMap(({ claims }) => claims.map(({ source }) => source)),
    ),
  ];

  test('rests on nothing from a source that may have been written later', () => {
    fc.assert(
      fc.property(datasetsWithBase, knownDates, ({ dataset, base }, knownBy) => {
        const remaining = restrictedTo(dataset, { ...base, knownBy });

        const late = sourcesOf(remaining).filter((source) => writtenBy(source) > knownBy.span.to);
        expect(late).toEqual([]);
        expect(
          remaining.publicRecord.filter(({ when }) => begunBy(when) > knownBy.span.to),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  test('is never less at a later date', () => {
    fc.assert(
      fc.property(datasetsWithBase, knownDates, knownDates, ({ dataset, base }, one, other) => {
        const [early, late] = one.span.to <= other.span.to ? [one, other] : [other, one];
        const before = restrictedTo(dataset, { ...base, knownBy: early });
        const after = restrictedTo(dataset, { ...base, knownBy: late });

        const { claims, sources, passages, publicRecord } = after;
        const known = new Set<unknown>([...claims, ...sources, ...passages, ...publicRecord]);
        const lost = [
          ...before.claims,
          ...before.sources,
          ...before.passages,
          ...before.publicRecord,
        ].filter((each) => !known.has(each));
        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each([
    ['2022-09-07', '2022-09-07', true],
    ['2022-09-07', '2022-09-06', false],
    ['2022-09-07', '2022-09', true],
    ['2022-09', '2022-09-29', false],
    ['2022-09', '2022-09-30', true],
    ['2022', '2022-12', true],
    ['2022', '2022-11', false],
    ['2022-09~', '2022-09', true],
    ['2022/2023', '2022', false],
  ])('counts a text of %s as known by %s: %s', (written, date, known) => {
    const dataset = aDataset().source('text', written).claim({ time: '2020' }).build();

    const remaining = restrictedTo(dataset, only({ knownBy: timeOf(date) }));

    expect(remaining.claims).toHaveLength(known ? 1 : 0);
  });

  test.each([
    ['2014-12-29/..', '2022', true],
    ['2014-12-29/..', '2014-12-28', false],
    ['2022-03-02', '2022-03-02', true],
    ['../2025', '2014', true],
    // When in the year it was done nobody says: it may have been done after the cut-off.
    ['2022', '2022-03', false],
    ['2022', '2022', true],
  ])('counts an act of %s as on record by %s: %s', (time, date, known) => {
    const dataset = aDataset().onRecord({ time }).build();

    const remaining = restrictedTo(dataset, only({ knownBy: timeOf(date) }));

    expect(remaining.publicRecord).toHaveLength(known ? 1 : 0);
  });

  test('makes a tie carried forward that a later source attests', () => {
    const dataset = aDataset()
      .source('early', '2022-09-07')
      .claim({ source: 'early', time: '2022/..' })
      .claim({ source: 'late', time: '2024' })
      .build();

    const [whole] = networkIn(2024, dataset).ties.values();
    const then = restrictedTo(dataset, only({ knownBy: timeOf('2022') }));
    const [known] = networkIn(2024, then).ties.values();

    expect([whole?.state, known?.state]).toEqual(['attested', 'carried forward']);
  });
});

describe('where a speaker stands towards a tie', () => {
  test.each([
    ['an official of the one who acts', { kind: 'official', actor: 'dprk' }, 'party'],
    ['an official of the one acted upon', { kind: 'official', actor: 'russia' }, 'party'],
    ['an official of another state', { kind: 'official', actor: 'usa' }, 'other government'],
    ['an official of nobody known', { kind: 'official', actor: null }, 'other government'],
    ['an analyst', { kind: 'analyst', actor: null }, 'analyst'],
    ['an institute', { kind: 'institution', actor: null }, 'analyst'],
    ['a news agency', { kind: 'press', actor: null }, 'press'],
    ['the author', { kind: 'author', actor: null }, 'author'],
  ] as const)('%s', (_who, speaker, side) => {
    const [claim] = aDataset()
      .speaker('somebody', speaker)
      .claim({ speaker: 'somebody' })
      .build().claims;

    expect(claim && sideOf(claim)).toBe(side);
  });

  test('is one of the sides, for every claim, and leaving it out leaves out the claim', () => {
    fc.assert(
      fc.property(datasetsWithBase, ({ dataset }) => {
        for (const claim of dataset.claims) {
          const side = sideOf(claim);
          expect(SIDES).toContain(side);
          expect(claimCounts(only({ withoutSides: new Set([side]) }), claim)).toBe(false);
          const others = SIDES.filter((each) => each !== side);
          expect(claimCounts(only({ withoutSides: new Set(others) }), claim)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('the key of what counts', () => {
  const bases = basesOf(aDataset().claim({ source: 'one' }).claim({ source: 'two' }).build());

  const parts = ['withoutSources', 'withoutSpeakers', 'withoutModalities', 'withoutSides'] as const;

  /** Plainly: the same date as written, and the same members of each set, whatever their order. */
  function leaveOutTheSame(a: EvidenceBase, b: EvidenceBase): boolean {
    return (
      a.knownBy?.text === b.knownBy?.text &&
      parts.every((part) => {
        const [one, other] = [new Set<string>(a[part]), new Set<string>(b[part])];
        return one.size === other.size && [...one].every((each) => other.has(each));
      })
    );
  }

  test('is the same for two that leave out the same, and for no others', () => {
    fc.assert(
      fc.property(bases, bases, (one, other) => {
        expect(baseKey(one) === baseKey(other)).toBe(leaveOutTheSame(one, other));
        expect(isWhole(one)).toBe(leaveOutTheSame(one, WHOLE_BASE));
      }),
      RUNS,
    );
  });

  test('does not depend on the order in which things were left out', () => {
    const turned = only({ withoutModalities: new Set([...MODALITIES].reverse()) });

    expect(baseKey(turned)).toBe(baseKey(only({ withoutModalities: new Set(MODALITIES) })));
  });

  test('tells a source from a speaker of the same name', () => {
    const source = only({ withoutSources: new Set(['yonhap' as SourceId]) });
    const speaker = only({ withoutSpeakers: new Set(['yonhap' as SpeakerId]) });

    expect(baseKey(source)).not.toBe(baseKey(speaker));
  });
});
