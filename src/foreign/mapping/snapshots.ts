import type { DatasetInput } from '../../dataset/format.ts';
import { dateOf, type Span, yearSpan } from '../../model/time/day.ts';
import type { Mapping } from './mapping.ts';

type Snapshot = DatasetInput['snapshots'][number];

/** How many stops the slider gets by itself, and how many a reader may choose. */
const MOST_BY_ITSELF = 12;
const MOST_CHOSEN = 100;

export interface YearsFound {
  readonly years: readonly number[];
  /** How many there are to choose from. */
  readonly outOf: number;
}

/**
 * The years that the slider stops at: as the reader chose, else those in which something begins or ends, up
 * to the year of the file; where they are many, some of them, evenly chosen.
 */
export function snapshotYearsOf(
  spans: readonly Span[],
  chosen: Mapping['years'],
  written: number,
): YearsFound {
  if (chosen !== null) {
    const years = chosen.filter((year) => Number.isInteger(year) && year >= 1 && year <= 9999);
    const all = inOrder(new Set(years));
    return { years: all.slice(0, MOST_CHOSEN), outOf: all.length };
  }
  const found = new Set(spans.flatMap(yearsNamed).filter((year) => year >= 1 && year <= 9999));
  const all = inOrder(found);
  const past = all.filter((year) => year <= written);
  const years = past.length > 0 ? past : all;
  if (years.length === 0) return { years: [written], outOf: 1 };
  return { years: evenly(years), outOf: years.length };
}

interface SpansOfClaims {
  /** Of every claim. */
  readonly spans: readonly Span[];
  /** Of those whose row gives a time. */
  readonly dated: readonly Span[];
}

/** A stop for each year, with how many claims speak of it, and how many of no time at all. */
export function snapshotsOf(years: readonly number[], { spans, dated }: SpansOfClaims): Snapshot[] {
  const timeless = spans.length - dated.length;
  return years.map((year) => {
    const { from, to } = yearSpan(year);
    const covering = dated.filter((span) => span.from <= to && span.to >= from).length;
    return { id: String(year), year, coverage: coverageOf(year, covering, spans.length, timeless) };
  });
}

function coverageOf(year: number, covering: number, all: number, timeless: number): string {
  if (timeless === all) return 'No row of the file gives a time.';
  const speaking = `${covering} of ${all} claims of the file speak of ${year}`;
  if (timeless === 0) return `${speaking}.`;
  return `${speaking}; ${timeless} ${timeless === 1 ? 'gives' : 'give'} no time.`;
}

function yearsNamed({ from, to }: Span): readonly number[] {
  return [from, to].filter(Number.isFinite).map((day) => dateOf(day).year);
}

function evenly(years: readonly number[]): readonly number[] {
  if (years.length <= MOST_BY_ITSELF) return years;
  const last = years.length - 1;
  return Array.from({ length: MOST_BY_ITSELF }, (_, index) =>
    Math.round((index * last) / (MOST_BY_ITSELF - 1)),
  ).flatMap((index) => years[index] ?? []);
}

function inOrder(years: ReadonlySet<number>): readonly number[] {
  return [...years].sort((a, b) => a - b);
}
