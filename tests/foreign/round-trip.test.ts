import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsCsv } from '../../src/export/data/claims-csv.ts';
import { gexf } from '../../src/export/data/gexf.ts';
import { graphml } from '../../src/export/data/graphml.ts';
import { claimsShown, type ShownView } from '../../src/export/data/shown-view.ts';
import { tiesCsv } from '../../src/export/data/ties-csv.ts';
import { pairOf, tiesOf } from '../../src/model/tie.ts';
import { RUNS } from '../arbitraries.ts';
import { hostileViews } from '../export/data/taken.ts';
import { openedFrom } from './opened-from.ts';

/** Views with something in them: a table without rows is refused, as it should be. */
const views = hostileViews.map(({ view }) => view).filter(({ ties }) => ties.length > 0);

function distinct(values: Iterable<string>): readonly string[] {
  return [...new Set(values)].sort();
}

function actorsWithTies({ ties }: ShownView): readonly string[] {
  return distinct(ties.flatMap(({ tie }) => [tie.from, tie.to]));
}

describe('what this app takes away as a table', () => {
  test('of ties opens again with the same actors and ties', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { dataset } = openedFrom(tiesCsv(view));

        expect(distinct(dataset.actors.map(({ id }) => id))).toEqual(actorsWithTies(view));
        expect(tiesOf(dataset).map(({ id }) => id)).toEqual(
          distinct(view.ties.map(({ tie }) => tie.id)),
        );
      }),
      RUNS,
    );
  });

  test('of claims opens again with the same actors, pairs, words, tenors and sides', () => {
    const told = (claim: ReturnType<typeof claimsShown>[number]['claim']) =>
      JSON.stringify([
        claim.relation,
        pairOf(claim.from, claim.to),
        claim.passage.exact.trim(),
        claim.tenor,
        claim.stance,
        claim.directness,
      ]);
    fc.assert(
      fc.property(views, (view) => {
        const claims = claimsShown(view).map(({ claim }) => claim);
        if (claims.length === 0) return;
        const { dataset } = openedFrom(claimsCsv(view));

        expect(distinct(dataset.claims.map(told))).toEqual(distinct(claims.map(told)));
      }),
      RUNS,
    );
  });
});

describe('what this app takes away as a graph', () => {
  test.each([
    ['GEXF', gexf],
    ['GraphML', graphml],
  ])('in %s opens again with the same actors and pairs', (_, written) => {
    fc.assert(
      fc.property(views, (view) => {
        const { dataset } = openedFrom(written(view));

        expect(distinct(dataset.actors.map(({ id }) => id))).toEqual(
          distinct(view.actors.map(({ id }) => id)),
        );
        expect(distinct(tiesOf(dataset).map(({ pair }) => pair))).toEqual(
          distinct(view.ties.map(({ tie }) => tie.pair)),
        );
      }),
      RUNS,
    );
  });
});
