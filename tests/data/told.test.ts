/** What the app concludes of the corpus, every pair of years at a time, held against what its claims say. */
import { describe, expect, test } from 'vitest';
import { compose } from '../../data/tools/coding/compose.ts';
import { comparisonOf } from '../../src/model/comparison.ts';
import { asserts } from '../../src/model/coverage.ts';
import type { ActorId } from '../../src/model/dataset.ts';
import { networkAt } from '../../src/model/network.ts';
import { silentPairs } from '../../src/model/silence.ts';
import { pairOf } from '../../src/model/tie.ts';
import { overlaps, yearSpan } from '../../src/model/time/day.ts';
import { proseOf } from '../../src/model/words/prose.ts';
import { yearOf, yearsToCompare } from '../builder.ts';
import { overstatedBetween } from '../model/overstated.ts';

const { dataset } = compose('data');
const nameOf = (id: ActorId) => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
const years = dataset.snapshots.map(yearOf);
const pairsOfYears = years.flatMap((year, index) =>
  years.slice(index + 1).map((later) => [year, later] as const),
);
const networkIn = (year: number) => networkAt(dataset, yearSpan(year));

describe.each(pairsOfYears)('of the corpus from %i to %i', (year, later) => {
  const [before, after] = [networkIn(year), networkIn(later)];

  test('no turn says more than the claims behind it', () => {
    expect(overstatedBetween(before, after)).toEqual([]);
  });

  test('every sentence cites only what asserts it, and says of silence that it is one', () => {
    const comparisons = comparisonOf(before, after);
    const { sentences } = proseOf(comparisons, yearsToCompare(year, later), nameOf);

    for (const [index, { clauses }] of sentences.entries()) {
      const cited = clauses.flatMap(({ notes }) => notes.flatMap(({ claim }) => claim ?? []));
      expect(cited.filter((claim) => !asserts(claim))).toEqual([]);
      const told = clauses.map(({ words }) => words).join('');
      const inferred = comparisons[index]?.turn === 'new' && comparisons[index]?.bound === null;
      if (inferred) {
        expect(told).toMatch(
          new RegExp(
            `Of ${year} (?:the sources speak of the two, not of this|it is only forecast)`,
          ),
        );
      }
    }
  });
});

describe.each(years)('of the corpus in %i', (year) => {
  test('two actors are called silent only where no claim of any kind names them', () => {
    const moment = yearSpan(year);
    const named = new Set(
      dataset.claims
        .filter(({ time }) => overlaps(time.when.span, moment))
        .filter((claim) => !asserts(claim) || claim.source.written !== null)
        .map(({ from, to }) => pairOf(from, to)),
    );
    const silent = silentPairs(networkIn(year), dataset.groups);

    // An assertion vouches for nothing after its source was written, which may be before the year.
    const written = (pair: string) =>
      dataset.claims.some(
        (claim) =>
          pairOf(claim.from, claim.to) === pair &&
          overlaps(claim.time.when.span, moment) &&
          (!asserts(claim) || (claim.source.written?.when.span.to ?? moment.to) >= moment.from),
      );
    expect(silent.filter((pair) => named.has(pair) && written(pair))).toEqual([]);
  });
});
