/**
 * Generates whole dataset files. They are put together by the builder, so that every one of them is
 * a file that a reader could open; what no coder could write is never generated.
 */
import fc from 'fast-check';
import type { DatasetJson } from '../src/dataset/format.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { yearSpan } from '../src/model/day.ts';
import { readEdtf } from '../src/model/edtf.ts';
import { type Network, networkAt } from '../src/model/network.ts';
import { tiesOf } from '../src/model/tie.ts';
import { aDataset, opened } from './builder.ts';

/** Enough runs to meet rare mixtures, few enough for a whole suite in seconds. */
export const RUNS = { numRuns: 200 };

/** Years around the four stops, with some before the first and after the last. */
const YEARS = [2009, 2014, 2018, 2022, 2023, 2024, 2025, 2026, 2027];
export const MOMENTS = YEARS.map(yearSpan);

const ACTORS = ['china', 'dprk', 'japan', 'rok', 'russia', 'usa'];
const WRITTEN = ['2014-06', '2022-03', '2022-09-07', '2023', '2025-03-18', '2025-10'];

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
const tenor = fc.constantFrom('cooperative', 'conflictual', 'ambivalent');

const claimWishes = fc.record({
  sourceNumber: fc.nat(),
  ends,
  relation,
  tenor,
  time: edtfTimes,
  goesOn: fc.boolean(),
  modality: fc.constantFrom('fact', 'official statement', 'analysis', 'forecast', 'hypothetical'),
  directness: fc.constantFrom('stated', 'stated', 'presupposed'),
  stance: fc.constantFrom('supports', 'supports', 'supports', 'disputes', 'denies'),
});

const recordWishes = fc.record({ ends, relation, tenor, time: edtfTimes });

/** Valid files: six actors, four kinds of relation, some sources, claims, records and captions. */
export const datasetFiles: fc.Arbitrary<DatasetJson> = fc
  .record({
    written: fc.array(fc.constantFrom(...WRITTEN), { minLength: 1, maxLength: 4 }),
    claims: fc.array(claimWishes, { maxLength: 12 }),
    records: fc.array(recordWishes, { maxLength: 4 }),
    /** Two claims, by number, on the two sides of a question. */
    disagreements: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 2 }),
    captions: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  })
  .map(({ written, claims, records, disagreements, captions }) => {
    const builder = aDataset();
    written.forEach((when, index) => {
      builder.source(`text-${index}`, when);
    });
    for (const {
      sourceNumber,
      ends: [from, to],
      time,
      goesOn,
      ...wish
    } of claims) {
      const number = sourceNumber % written.length;
      const assertable = noLaterThan(written[number] ?? '', time, goesOn);
      const supposes = wish.modality === 'forecast' || wish.modality === 'hypothetical';
      builder.claim({
        ...wish,
        source: `text-${number}`,
        from,
        to,
        time: supposes ? time : assertable,
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
function noLaterThan(written: string, time: string, goesOn: boolean): string {
  const source = readEdtf(written);
  const claim = readEdtf(time);
  if (!source.ok || !claim.ok) throw new Error(`Generated a time that is none: ${time}.`);
  const { time: when } = claim;
  const lastDate =
    when.kind === 'interval' && typeof when.end === 'object' ? when.end.span : when.span;
  if (lastDate.from <= source.time.span.to) return time;
  return goesOn ? `${written}/..` : written;
}
