import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorId } from '../../src/model/dataset.ts';
import { boxOf, doBoxesCover } from '../../src/scene/footprints.ts';
import { markAt, type Nameable, placedNames, ZOOMS } from '../../src/scene/name-places.ts';
import { namesAt } from '../../src/scene/names-at.ts';
import { LARGE, type Sizes } from '../../src/scene/sizes.ts';
import { RUNS } from '../arbitraries.ts';

const SIZES: Sizes = { ...LARGE, dots: true, memberRim: 5, name: 12, letter: 6.6, nameEdge: 6 };
const OVER = 12;

const idOf = (index: number) => `actor-${index}` as ActorId;

/** Actors with names of all lengths, apart from each other by a little or a lot, in the order of their worth. */
const crowds = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 70 }),
      y: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 24 }),
    }),
    { minLength: 1, maxLength: 50 },
  )
  .map((wishes) =>
    wishes.map(
      ({ x, y, length }, index): Nameable => ({
        id: idOf(index),
        name: 'n'.repeat(length),
        x: 11 * x,
        y: 10 * y,
      }),
    ),
  );

const zooms = fc.double({ min: ZOOMS.least, max: ZOOMS.most, noNaN: true });

const idsOf = (names: readonly { readonly id: ActorId }[]) => names.map(({ id }) => id);

describe('the names of a crowd', () => {
  test('never cover each other, at any zoom', () => {
    fc.assert(
      fc.property(crowds, zooms, (crowd, zoom) => {
        const boxes = namesAt(placedNames(crowd, SIZES), zoom).map(({ box }) => boxOf(box, zoom));

        const covered = boxes.some((box, at) =>
          boxes.slice(at + 1).some((each) => doBoxesCover(box, each)),
        );
        expect(covered).toBe(false);
      }),
      RUNS,
    );
  });

  test('cover no mark of another actor, but for a few of the first where marks stand too thick', () => {
    fc.assert(
      fc.property(crowds, zooms, (crowd, zoom) => {
        const over = namesAt(placedNames(crowd, SIZES), zoom).filter(({ id, box }) =>
          crowd.some(
            (other) =>
              other.id !== id &&
              doBoxesCover(
                boxOf(markAt(other.x, other.y, SIZES.memberRim), zoom),
                boxOf(box, zoom),
              ),
          ),
        );

        expect(over.length).toBeLessThanOrEqual(OVER);
      }),
      RUNS,
    );
  });

  test('stay, each in its place, as a reader zooms in', () => {
    fc.assert(
      fc.property(crowds, zooms, zooms, (crowd, one, other) => {
        const names = placedNames(crowd, SIZES);
        const [small, large] = [Math.min(one, other), Math.max(one, other)];

        expect(namesAt(names, large)).toEqual(expect.arrayContaining([...namesAt(names, small)]));
      }),
      RUNS,
    );
  });

  test('go before all that matter less: those change nothing for them', () => {
    fc.assert(
      fc.property(crowds, fc.nat(), (crowd, cut) => {
        const first = crowd.slice(0, 1 + (cut % crowd.length));
        const fewer = placedNames(crowd, SIZES).slice(0, first.length);
        // The marks of those that matter less are in the way all the same.
        const rest = crowd.slice(first.length).map((actor) => ({ ...actor, name: '' }));

        expect(placedNames([...first, ...rest], SIZES).slice(0, first.length)).toEqual(fewer);
      }),
      RUNS,
    );
  });

  test('are all there where actors stand far from each other', () => {
    const far = Array.from(
      { length: 20 },
      (_, index): Nameable => ({
        id: idOf(index),
        name: 'Papua New Guinea',
        x: 200 * (index % 5),
        y: 60 * Math.floor(index / 5),
      }),
    );

    expect(namesAt(placedNames(far, SIZES), 1)).toHaveLength(20);
  });

  test('of two thousand begin with whoever has the most ties', () => {
    const crowd = Array.from(
      { length: 2000 },
      (_, index): Nameable => ({
        id: idOf(index),
        name: `Ministry ${index}`,
        x: (index * 37) % 776,
        y: (index * 91) % 677,
      }),
    );
    const named = idsOf(namesAt(placedNames(crowd, SIZES), 1));

    expect(named.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map(idOf));
    expect(named.length).toBeLessThan(400);
  });
});

describe('a name that is picked out', () => {
  test('is there at every zoom, the others around it only where they leave it free', () => {
    fc.assert(
      fc.property(crowds, zooms, fc.nat(), (crowd, zoom, pick) => {
        const id = idOf(pick % crowd.length);
        const shown = namesAt(placedNames(crowd, SIZES), zoom, [id]);
        const boxes = shown.map(({ box }) => boxOf(box, zoom));

        expect(shown[0]?.id).toBe(id);
        expect(
          boxes.some((box, at) => boxes.slice(at + 1).some((each) => doBoxesCover(box, each))),
        ).toBe(false);
      }),
      RUNS,
    );
  });
});
