/**
 * Generates whole dataset files. They are put together by the builder, so that every one of them is
 * a file that a reader could open; what no coder could write is never generated.
 */
import fc from 'fast-check';
import type { DatasetJson } from '../src/dataset/format.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { type EvidenceBase, MODALITIES, SIDES } from '../src/model/evidence-base.ts';
import { confidencesIn } from '../src/model/measures.ts';
import { type Network, networkAt } from '../src/model/network.ts';
import { tiesOf } from '../src/model/tie.ts';
import { yearSpan } from '../src/model/time/day.ts';
import { readEdtf } from '../src/model/time/edtf.ts';
import { aDataset, opened } from './builder.ts';

/** Enough runs to meet rare mixtures, few enough for a whole suite in seconds. */
export const RUNS = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };

/** For what guards against strangers: enough to meet mixtures that nobody thought of. */
export const THOROUGH = { numRuns: Number(process.env.PROPERTY_RUNS ?? 10_000) };

/** Years around the four stops, with some before the first and after the last. */
const YEARS = [2009, 2014, 2018, 2022, 2023, 2024, 2025, 2026, 2027];
export const MOMENTS = YEARS.map(yearSpan);

const ACTORS = ['china', 'dprk', 'japan', 'rok', 'russia', 'usa'];
const WRITTEN = ['2014-06', '2022-03', '2022-09-07', '2023', '2025-03-18', '2025-10', null];

function padded(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}

/** A date of EDTF, to the year, month or day, now and then qualified. */
export function edtfDates(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  const year = fc.integer({ min: firstYear, max: lastYear }).map((value) => padded(value, 4));
  const month = fc.integer({ min: 1, max: 12 }).map((value) => padded(value));
  const day = fc.integer({ min: 1, max: 28 }).map((value) => padded(value));
  const qualifier = fc.constantFrom('', '', '', '~', '?', '%');
  const digits = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  );
  return fc.tuple(digits, qualifier).map((parts) => parts.join(''));
}

const date = edtfDates(2010, 2026);

/** Dates by which things may be known. */
export const knownDates = edtfDates(2012, 2026).map((text) => {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`Generated a date that is none: ${text}.`);
  return reading.time;
});

/** Any time that the data may write: a date, or an interval with known, open or unknown ends. */
export const edtfTimes: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: date },
  { weight: 2, arbitrary: date.map((start) => `${start}/..`) },
  // In the order of their digits, a later date never ends before an earlier one begins.
  fc.tuple(date, date).map((ends) => ends.sort().join('/')),
  date.map((start) => `${start}/`),
  date.map((end) => `../${end}`),
  date.map((end) => `/${end}`),
);

const ends = fc.oneof(
  // Most claims about one pair, so that they meet in one tie.
  { weight: 2, arbitrary: fc.constant(['dprk', 'russia'] as const) },
  {
    weight: 1,
    arbitrary: fc
      .shuffledSubarray(ACTORS, { minLength: 2, maxLength: 2 })
      .map(([from = '', to = '']) => [from, to] as const),
  },
);
const relation = fc.constantFrom('alliance', 'military', 'military', 'diplomacy', 'war');
const tenor = fc.constantFrom('cooperative', 'conflictual', 'ambivalent', 'unstated');

/** Speakers of every kind, with and without an actor in whose name they speak. */
const SPEAKERS = [
  ['speaker-dprk', { kind: 'official', actor: 'dprk' }],
  ['speaker-usa', { kind: 'official', actor: 'usa' }],
  ['speaker-institute', { kind: 'institution' }],
  ['speaker-analyst', { kind: 'analyst' }],
  ['speaker-press', { kind: 'press' }],
] as const;

const AMOUNTS = [
  { value: 3, unit: 'tanks' },
  { value: -250.5, unit: 'tanks' },
  { value: 0, unit: null },
  { value: 1e21, unit: 'million, of US dollars' },
];

const claimWishes = fc.record({
  speaker: fc.constantFrom('author', ...SPEAKERS.map(([id]) => id)),
  event: fc.constantFrom(null, null, 'event-a', 'event-b'),
  /** Whether it rests on the words of the claim before. */
  sharesWords: fc.nat({ max: 3 }).map((number) => number === 0),
  sourceNumber: fc.nat(),
  ends,
  relation,
  tenor,
  time: edtfTimes,
  basis: fc.constantFrom('stated', 'stated', 'stated', 'inferred', 'outside'),
  startBasis: fc.constantFrom(undefined, undefined, 'stated', 'inferred'),
  kind: fc.constantFrom('state', 'state', 'event'),
  goesOn: fc.boolean(),
  modality: fc.constantFrom('fact', 'official statement', 'analysis', 'forecast', 'hypothetical'),
  directness: fc.constantFrom('stated', 'stated', 'presupposed'),
  amount: fc.constantFrom(null, null, ...AMOUNTS),
  confidence: fc.constantFrom(null, null, 'high', 'not sure, at all', '50%+'),
  stance: fc.constantFrom('supports', 'supports', 'supports', 'disputes', 'denies'),
});

const recordWishes = fc.record({ ends, relation, tenor, time: edtfTimes });

/** Valid files: six actors, four kinds of relation, some of everything that coders write. */
export const datasetFiles: fc.Arbitrary<DatasetJson> = fc
  .record({
    written: fc.array(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 4 }),
    claims: fc.array(claimWishes, { maxLength: 12 }),
    records: fc.array(recordWishes, { maxLength: 4 }),
    /** Two claims, by number, on the two sides of a question. */
    disagreements: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }),
    captions: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    errata: fc.array(fc.nat(), { maxLength: 2 }),
  })
  .map(({ written, claims, records, disagreements, captions, errata }) => {
    const builder = aDataset().event('event-a').event('event-b', '2024');
    for (const [id, speaker] of SPEAKERS) builder.speaker(id, speaker);
    written.forEach((when, index) => {
      builder.source(`text-${index}`, when);
    });
    let before: { readonly passage: string; readonly number: number } | undefined;
    for (const {
      sourceNumber,
      ends: [from, to],
      time,
      goesOn,
      sharesWords,
      startBasis,
      ...wish
    } of claims) {
      const shared = sharesWords ? before : undefined;
      const number = shared?.number ?? sourceNumber % written.length;
      const assertable = noLaterThan(written[number] ?? null, time, goesOn);
      const supposes = wish.modality === 'forecast' || wish.modality === 'hypothetical';
      const when = supposes ? time : assertable;
      builder.claim({
        ...wish,
        ...(when.includes('/') ? { startBasis } : {}),
        ...(shared === undefined ? {} : { passage: shared.passage }),
        source: `text-${number}`,
        from,
        to,
        time: when,
      });
      builder.changed((file) => {
        before = { passage: file.claims.at(-1)?.passage ?? '', number };
      });
    }
    for (const {
      ends: [from, to],
      ...wish
    } of records)
      builder.onRecord({ ...wish, from, to });
    return builder
      .changed((file) => {
        const ids = file.claims.map((claim) => claim.id);
        const claimOf = (number: number) => ids[number % ids.length] ?? '';
        disagreements.forEach(([first, second], index) => {
          const sides = [claimOf(first), claimOf(second)].map((claim) => [claim]);
          if (new Set(sides.flat()).size < 2) return;
          builder.disagreement(`question-${index}`, ...sides);
        });
        errata.forEach((number, index) => {
          const passage = file.passages[number % file.passages.length];
          if (passage !== undefined) builder.erratum(`erratum-${index}`, passage.id);
        });
        const [snapshot] = file.snapshots;
        if (snapshot === undefined || ids.length === 0) return;
        snapshot.caption = captions.map((numbers, index) => ({
          sentence: `Sentence ${index}.`,
          claims: [...new Set(numbers.map(claimOf))],
        }));
      })
      .file();
  });

export const datasets: fc.Arbitrary<Dataset> = datasetFiles.map(opened);

/** What of the evidence of a dataset may count: mostly all of it in one respect or the other. */
export function basesOf(dataset: Dataset): fc.Arbitrary<EvidenceBase> {
  const some = <Value>(values: readonly Value[]) =>
    fc.oneof(fc.constant([]), fc.subarray([...values])).map((left) => new Set(left));
  return fc.record({
    knownBy: fc.oneof(fc.constant(null), knownDates),
    withoutSources: some(dataset.sources.map(({ id }) => id)),
    withoutSpeakers: some(dataset.speakers.map(({ id }) => id)),
    withoutModalities: some(MODALITIES),
    withoutSides: some(SIDES),
    withoutConfidences: some(confidencesIn(dataset)),
  });
}

/** Datasets, each with what of its evidence counts. */
export const datasetsWithBase = datasets.chain((dataset) =>
  fc.record({ dataset: fc.constant(dataset), base: basesOf(dataset) }),
);

/** The network of every moment, in the order of time. */
export function networksOf(dataset: Dataset): readonly Network[] {
  const ties = tiesOf(dataset);
  return MOMENTS.map((moment) => networkAt(dataset, moment, ties));
}

/** Everything that networks say, in order: quicker to compare than what they are made of. */
export function toldBy(networks: readonly Network[]): string {
  const told = networks.map(({ moment, ties, pairs }) => ({
    moment,
    pairs: [...pairs],
    ties: [...ties.values()].map(({ tie, sources, ...standing }) => [
      tie.id,
      standing,
      sources.map((source) => source.id),
      tie.claims.map((claim) => claim.id),
      tie.publicRecord.map((record) => record.id),
    ]),
  }));
  return JSON.stringify(told, null, 1);
}

/** The time, or that of the source where an assertion would speak of what was yet to come. */
function noLaterThan(written: string | null, time: string, goesOn: boolean): string {
  if (written === null) return time;
  const source = readEdtf(written);
  const claim = readEdtf(time);
  if (!source.ok || !claim.ok) throw new Error(`Generated a time that is none: ${time}.`);
  const { time: when } = claim;
  const lastDate =
    when.kind === 'interval' && typeof when.end === 'object' ? when.end.span : when.span;
  if (lastDate.from <= source.time.span.to) return time;
  return goesOn ? `${written}/..` : written;
}
