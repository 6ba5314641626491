import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticDataset } from '../../../data/tools/synthetic/synthetic.ts';
import { mostTies } from '../../../data/tools/synthetic/synthetic-ties.ts';
import { networkAt } from '../../../src/model/network.ts';
import { TIE_STATES } from '../../../src/model/standing.ts';
import { tiesOf } from '../../../src/model/tie.ts';
import { yearSpan } from '../../../src/model/time/day.ts';
import { opened, yearOf } from '../../builder.ts';

const wishes = fc
  .record({
    seed: fc.nat(),
    actors: fc.integer({ min: 2, max: 30 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    years: fc.integer({ min: 1, max: 12 }),
    claimsPerTie: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ share, ...wish }) => ({
    ...wish,
    // Now and then as dense as a network can be.
    ties: Math.floor(mostTies(wish.actors) * (wish.actors < 8 ? share : share / 20)),
  }));

describe('a synthetic dataset', () => {
  it('opens, whatever its size, with as many actors, ties, years and claims as asked for', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const dataset = opened(syntheticDataset(wish));
        const ties = tiesOf(dataset);
        expect({
          actors: dataset.actors.length,
          ties: ties.length,
          years: dataset.snapshots.length,
          claims: [...new Set(ties.map(({ claims }) => claims.length))],
        }).toEqual({
          actors: wish.actors,
          ties: wish.ties,
          years: wish.years,
          claims: wish.ties === 0 ? [] : [wish.claimsPerTie],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same to the byte for the same wish, and another for another seed', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const text = JSON.stringify(syntheticDataset(wish));
        expect(JSON.stringify(syntheticDataset(wish))).toBe(text);
        const other = JSON.stringify(syntheticDataset({ ...wish, seed: wish.seed + 1 }));
        expect(other).not.toBe(text);
      }),
      { numRuns: 20 },
    );
  });

  it('has ties in every state, disputed ones, pairs with several ties, and one actor with very many', () => {
    const wish = { seed: 1, actors: 200, ties: 2000, years: 4, claimsPerTie: 4 };
    const dataset = opened(syntheticDataset(wish));
    const ties = tiesOf(dataset);
    const standings = dataset.snapshots.flatMap((stop) => [
      ...networkAt(dataset, yearSpan(yearOf(stop)), ties).ties.values(),
    ]);
    const known = TIE_STATES.filter((state) => state !== 'no evidence');
    expect(new Set(standings.map(({ state }) => state))).toEqual(new Set(known));
    expect(standings.some(({ disputed }) => disputed)).toBe(true);
    expect(new Set(ties.map(({ pair }) => pair)).size).toBeLessThan(ties.length);
    const first = ties.filter(({ from, to }) => [from, to].map(String).includes('actor-1'));
    expect(first.length).toBeGreaterThan(ties.length / 12);
  });

  it('says of every sentence that it is made up', () => {
    const wish = { seed: 7, actors: 20, ties: 40, years: 2, claimsPerTie: 2 };
    for (const { exact } of syntheticDataset(wish).passages) {
      expect(exact).toMatch(/^Synthetic sentence \d+: Actor \d+ and Actor \d+, \w+\.$/);
    }
  });

  it('leaves it to the app where actors stand, if so wished', () => {
    const wish = { seed: 3, actors: 12, ties: 20, years: 1, claimsPerTie: 1, places: false };
    const file = syntheticDataset(wish);
    const found = opened(file).actors.map(({ place }) => `${place.x} ${place.y}`);

    expect(file.actors.every(({ place }) => place === null)).toBe(true);
    expect(new Set(found).size).toBe(wish.actors);
  });

  it('refuses a size that cannot be, in a sentence', () => {
    const wish = { seed: 1, actors: 3, ties: 1, years: 1, claimsPerTie: 1 };
    const sentence = (changed: Partial<typeof wish>) => () =>
      syntheticDataset({ ...wish, ...changed });
    expect(sentence({ ties: 28 })).toThrow('3 actors have at most 27 different ties, not 28.');
    expect(sentence({ actors: 1 })).toThrow('The number of actors is 1; it must be whole, 2 to');
    expect(sentence({ years: Number.NaN })).toThrow('The number of years is NaN;');
  });
});
