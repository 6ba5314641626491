import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forcePlaces, type LayoutInput } from '../../../src/dataset/layout/force-places.ts';

const IDS = Array.from({ length: 12 }, (_, index) => `actor-${index}`);
const anId = fc.constantFrom(...IDS);
const aPlace = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const anInput: fc.Arbitrary<LayoutInput> = fc.record({
  actors: fc.uniqueArray(
    fc.record({ id: anId, name: fc.string(), place: fc.option(aPlace, { nil: null, freq: 4 }) }),
    { selector: ({ id }) => id, minLength: 2 },
  ),
  ties: fc.array(fc.record({ from: anId, to: anId }), { maxLength: 40 }),
  groups: fc.array(fc.record({ members: fc.uniqueArray(anId, { minLength: 3 }) }), {
    maxLength: 3,
  }),
});
const FEW = { numRuns: 40 };

describe('places for actors that have none', () => {
  test('are on the drawing, one for each actor, and those that are given stay', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const places = forcePlaces(input);

        expect([...places.keys()].sort()).toEqual(input.actors.map(({ id }) => id).sort());
        for (const { id, place } of input.actors) {
          if (place !== null) expect(places.get(id)).toEqual(place);
        }
        for (const { x, y } of places.values()) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThanOrEqual(1);
        }
      }),
      FEW,
    );
  });

  test('are the same whatever the order of actors, ties and groups', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const turned = {
          actors: [...input.actors].reverse(),
          ties: [...input.ties].reverse().map(({ from, to }) => ({ from: to, to: from })),
          groups: [...input.groups].reverse(),
        };

        expect(forcePlaces(turned)).toEqual(forcePlaces(input));
      }),
      FEW,
    );
  });

  test('bring those with ties nearer to each other than those without', () => {
    const actors = IDS.map((id) => ({ id, name: id, place: null }));
    const ties = IDS.flatMap((from, index) =>
      IDS.filter((to, other) => from < to && index % 2 === other % 2).map((to) => ({ from, to })),
    );
    const places = forcePlaces({ actors, ties, groups: [] });
    const apart = (a: string, b: string) => {
      const [first, second] = [places.get(a), places.get(b)];
      return Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0));
    };
    const mean = (pairs: readonly (readonly [string, string])[]) =>
      pairs.reduce((sum, [a, b]) => sum + apart(a, b), 0) / pairs.length;
    const pairs = IDS.flatMap((a) => IDS.filter((b) => a < b).map((b) => [a, b] as const));
    const tied = new Set(ties.map(({ from, to }) => `${from} ${to}`));

    const near = mean(pairs.filter(([a, b]) => tied.has(`${a} ${b}`)));
    const far = mean(pairs.filter(([a, b]) => !tied.has(`${a} ${b}`)));

    expect(near).toBeLessThan(far / 1.3);
  });

  test('tell how much of the work is done, to its end', () => {
    const told: number[] = [];

    forcePlaces({ actors: [{ id: 'a', name: 'A', place: null }], ties: [], groups: [] }, (done) =>
      told.push(done),
    );

    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
