import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forcePlaces,
  type LayoutInput,
  type Place,
} from '../../../src/open/layout/force-places.ts';
import { convexHull } from '../../../src/scene/group-shape.ts';
import { peopled } from '../../peopled.ts';

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

const MIDDLE: Place = { x: 0.5, y: 0.5 };
const LONG_NAME = 'n'.repeat(24);

function actor(id: string, place: Place | null = null, name = id) {
  return { id, name, place };
}

/** Places by id, as wide to high as a drawing is. */
function drawn(input: Partial<LayoutInput>) {
  const places = forcePlaces({ actors: [], ties: [], groups: [], ...input });
  const at = (id: string): Place => {
    const { x, y } = places.get(id) ?? { x: Number.NaN, y: Number.NaN };
    return { x: 1.5 * x, y };
  };
  const apart = (a: string, b: string) => Math.hypot(at(a).x - at(b).x, at(a).y - at(b).y);
  return { places: [...places.values()], at, apart };
}

function pairsOf(ids: readonly string[]) {
  return ids.flatMap((a) => ids.filter((b) => a < b).map((b) => [a, b] as const));
}

/** Whether a point lies within the corners of a hull. */
function isInside(hull: readonly Place[], { x, y }: Place): boolean {
  return hull.every((a, index) => {
    const b = hull[(index + 1) % hull.length] ?? a;
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) > 0;
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

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
    const { apart } = drawn({ actors, ties });
    const mean = (pairs: readonly (readonly [string, string])[]) =>
      meanOf(pairs.map(([a, b]) => apart(a, b)));
    const pairs = pairsOf(IDS);
    const tied = new Set(ties.map(({ from, to }) => `${from} ${to}`));

    const near = mean(pairs.filter(([a, b]) => tied.has(`${a} ${b}`)));
    const far = mean(pairs.filter(([a, b]) => !tied.has(`${a} ${b}`)));

    expect(near).toBeLessThan(far / 1.3);
  });

  test('fill the drawing from edge to edge where the dataset places nobody', () => {
    const { places } = drawn({ actors: IDS.map((id) => actor(id)) });

    for (const values of [places.map(({ x }) => x), places.map(({ y }) => y)]) {
      expect([Math.min(...values), Math.max(...values)]).toEqual([0, 1]);
    }
  });

  test('are the middle of the drawing for an actor that is alone', () => {
    expect(drawn({ actors: [actor('a')] }).places).toEqual([MIDDLE]);
  });

  test('are told to a thousandth, so that all machines agree on them', () => {
    for (const { x, y } of drawn({ actors: IDS.map((id) => actor(id)) }).places) {
      expect([x, y]).toEqual([Number(x.toFixed(3)), Number(y.toFixed(3))]);
    }
  });

  test.each([
    ['nobody is in a group', []],
    ['all are in one group', [{ members: ['hub', ...IDS] }]],
  ])('surround an actor that is placed in the middle, off the edges, where %s', (_what, groups) => {
    const { places } = drawn({
      actors: [actor('hub', MIDDLE), ...IDS.map((id) => actor(id))],
      groups,
    });

    for (const values of [places.map(({ x }) => x), places.map(({ y }) => y)]) {
      expect(meanOf(values)).toBeCloseTo(0.5, 1);
      expect(Math.min(...values)).toBeGreaterThan(0.1);
      expect(Math.max(...values)).toBeLessThan(0.9);
    }
  });

  test('are near the placed actors that they have ties with', () => {
    const { apart } = drawn({
      actors: [
        actor('west', { x: 0.1, y: 0.1 }),
        actor('east', { x: 0.9, y: 0.9 }),
        actor('of-west'),
        actor('of-east'),
      ],
      ties: [
        { from: 'of-west', to: 'west' },
        { from: 'east', to: 'of-east' },
      ],
    });

    expect(Math.max(apart('west', 'of-west'), apart('east', 'of-east'))).toBeLessThan(0.3);
    expect(Math.min(apart('west', 'of-east'), apart('east', 'of-west'))).toBeGreaterThan(0.9);
  });

  test('are nearer to the partner with whom an actor has more ties', () => {
    const { apart } = drawn({
      actors: [actor('west', { x: 0.2, y: 0.5 }), actor('east', { x: 0.8, y: 0.5 }), actor('a')],
      ties: ['west', 'east', 'east', 'east', 'east'].map((to) => ({ from: 'a', to })),
    });

    expect(apart('a', 'east')).toBeLessThan(0.9 * apart('a', 'west'));
  });

  test('keep an actor at its only partner, however many others that one has', () => {
    const { apart } = drawn({
      actors: [actor('hub', MIDDLE), ...IDS.map((id) => actor(id))],
      ties: IDS.map((to) => ({ from: 'hub', to })),
    });

    for (const id of IDS) expect(apart('hub', id)).toBeLessThan(0.18);
  });

  test('leave two actors with many partners each more room than a pair with no others', () => {
    const [left, right] = [IDS.slice(0, 6), IDS.slice(6)];
    const { apart } = drawn({
      actors: [actor('corner', { x: 0, y: 0 }), ...['l', 'r', ...IDS].map((id) => actor(id))],
      ties: [
        { from: 'l', to: 'r' },
        ...left.map((to) => ({ from: 'l', to })),
        ...right.map((to) => ({ from: 'r', to })),
      ],
    });
    const pair = drawn({
      actors: [actor('corner', { x: 0, y: 0 }), actor('l'), actor('r')],
      ties: [{ from: 'l', to: 'r' }],
    });

    expect(apart('l', 'r')).toBeGreaterThan(1.25 * pair.apart('l', 'r'));
  });

  test('are the same with ties of an actor to itself or to nobody', () => {
    const actors = IDS.map((id) => actor(id));
    const ties = IDS.slice(1).map((to) => ({ from: 'actor-0', to }));
    const idle = [
      { from: 'actor-3', to: 'actor-3' },
      { from: 'actor-3', to: 'nobody' },
    ];

    expect(drawn({ actors, ties: [...ties, ...idle] }).places).toEqual(
      drawn({ actors, ties }).places,
    );
  });

  test('leave room for names, up to a length at which they are cut', () => {
    const distance = (name: string) =>
      drawn({
        actors: [actor('hub', MIDDLE), actor('a', null, name)],
        ties: [{ from: 'hub', to: 'a' }],
      }).apart('hub', 'a');

    expect(distance(LONG_NAME)).toBeGreaterThan(distance('n') + 0.04);
    expect(distance(LONG_NAME.repeat(9))).toBe(distance(LONG_NAME));
  });

  test('are not upon one another, however close a group of actors is', () => {
    const { apart } = drawn({
      actors: [actor('corner', { x: 0, y: 0 }), ...IDS.map((id) => actor(id, null, LONG_NAME))],
      ties: pairsOf(IDS).map(([from, to]) => ({ from, to })),
      groups: [{ members: IDS }],
    });

    for (const [a, b] of pairsOf(IDS)) expect(apart(a, b)).toBeGreaterThan(0.14);
  });

  test('bring members of a group together, from left and right as from above and below', () => {
    const actors = [actor('hub', MIDDLE), ...IDS.map((id) => actor(id))];
    const members = IDS.filter((_, index) => index % 3 === 0);
    const spread = (groups: LayoutInput['groups']) => {
      const { at } = drawn({ actors, groups });
      const extent = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
      return {
        across: extent(members.map((id) => at(id).x)),
        down: extent(members.map((id) => at(id).y)),
      };
    };
    const [together, alone] = [spread([{ members }]), spread([])];

    expect(together.across).toBeLessThan(0.7 * alone.across);
    expect(together.down).toBeLessThan(0.7 * alone.down);
  });

  test.each([20, 40, 80])('keep %i actors out of the groups that they are not in', (count) => {
    const { actors, groups } = peopled(count);
    const at = new Map(actors.map(({ id, place }) => [id, { x: 1.5 * place.x, y: place.y }]));
    const within = groups.flatMap(({ members }) => {
      const hull = convexHull(members.flatMap((id) => at.get(id) ?? []));
      return actors.filter(({ id }) => {
        const point = at.get(id);
        return point !== undefined && !members.includes(id) && isInside(hull, point);
      });
    });

    expect(groups).toHaveLength(3);
    expect(within.map(({ name }) => name)).toEqual([]);
  });

  test('are the same whatever the order of the members of a group', () => {
    const actors = IDS.map((id) => actor(id));

    expect(drawn({ actors, groups: [{ members: [...IDS].reverse() }] }).places).toEqual(
      drawn({ actors, groups: [{ members: IDS }] }).places,
    );
  });

  test('tell how much of the work is done, to its end', () => {
    const told: number[] = [];

    forcePlaces({ actors: [{ id: 'a', name: 'A', place: null }], ties: [], groups: [] }, (done) =>
      told.push(done),
    );

    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('of many actors take fewer steps, of which each is told', () => {
    const stepsFor = (count: number) => {
      const told: number[] = [];
      const actors = Array.from({ length: count }, (_, index) => actor(`actor-${index}`));
      forcePlaces({ actors, ties: [], groups: [] }, (done) => told.push(done));
      return new Set(told).size;
    };

    expect(stepsFor(601)).toBeLessThan(stepsFor(2) / 2);
  });
});
