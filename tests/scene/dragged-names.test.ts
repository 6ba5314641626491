import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorId } from '../../src/model/dataset.ts';
import { namesWhileHeld } from '../../src/scene/dragged-names.ts';
import { boxOf, doBoxesCover } from '../../src/scene/footprints.ts';
import { placedNames, ZOOMS } from '../../src/scene/name-places.ts';
import { namesAt } from '../../src/scene/names-at.ts';
import { LARGE } from '../../src/scene/sizes.ts';
import { RUNS } from '../arbitraries.ts';

const SIZES = { ...LARGE, dots: true, memberRim: 5, name: 12, letter: 6.6, nameEdge: 6 };
const coordinate = fc.integer({ min: 0, max: 600 });
const crowds = fc
  .array(fc.record({ x: coordinate, y: coordinate, length: fc.integer({ min: 1, max: 20 }) }), {
    minLength: 2,
    maxLength: 40,
  })
  .map((wishes) =>
    wishes.map(({ x, y, length }, index) => ({
      id: `actor-${index}` as ActorId,
      name: 'n'.repeat(length),
      x,
      y,
    })),
  );
const zooms = fc.double({ min: ZOOMS.least, max: ZOOMS.most, noNaN: true });

test('while an actor is dragged its name goes with it, and none covers another', () => {
  fc.assert(
    fc.property(crowds, coordinate, coordinate, zooms, (crowd, x, y, zoom) => {
      const actor = 'actor-0' as ActorId;
      const held = { actor, names: placedNames(crowd, SIZES) };

      const names = namesAt(namesWhileHeld(held, { x, y }, SIZES, []), zoom);

      const boxes = names.map(({ box }) => boxOf(box, zoom));
      const own = names.find(({ id }) => id === actor);
      expect(Math.hypot((own?.box.x ?? Infinity) - x, (own?.box.y ?? 0) - y)).toBeCloseTo(5);
      expect(
        boxes.filter((box, at) => boxes.slice(at + 1).some((each) => doBoxesCover(box, each))),
      ).toEqual([]);
    }),
    RUNS,
  );
});

test('the names of all others stay in their places', () => {
  fc.assert(
    fc.property(crowds, coordinate, coordinate, (crowd, x, y) => {
      const before = placedNames(crowd, SIZES);

      const after = namesWhileHeld(
        { actor: 'actor-0' as ActorId, names: before },
        { x, y },
        SIZES,
        [],
      );

      const others = before.filter(({ id }) => id !== 'actor-0');
      expect(after.slice(1).map(({ id, box }) => ({ id, box }))).toEqual(
        others.map(({ id, box }) => ({ id, box })),
      );
    }),
    RUNS,
  );
});
