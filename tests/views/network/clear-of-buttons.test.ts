import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangementOf } from '../../../src/scene/arrangement.ts';
import { positionsOf } from '../../../src/scene/places.ts';
import { LARGE } from '../../../src/scene/sizes.ts';
import { createExplorer } from '../../../src/state/explorer.ts';
import { boxOnScreen } from '../../../src/views/network/clear-of-buttons.ts';
import { aDataset, opened } from '../../builder.ts';

const BOX = { width: 900, height: 600 };
const BUTTONS = { left: 852, top: 454, bottom: 592 };

/** Two actors without a group, one of them where it is asked for. */
function arrangementWith(place: { x: number; y: number }) {
  const file = aDataset().file();
  const [first, second] = file.actors;
  const actors = [
    { ...first, place: { x: 0, y: 0 } },
    { ...second, name: 'Baptistine', place },
  ];
  return arrangementOf(createExplorer(opened({ ...file, groups: [], actors }), ''));
}

describe('actors on the screen', () => {
  test('are not hidden by the buttons in the corner', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (x, y) => {
        const arrangement = arrangementWith({ x, y });

        const box = boxOnScreen(arrangement, BOX, LARGE, BUTTONS);

        for (const point of positionsOf(arrangement.dataset, box).values()) {
          const beside = point.x + LARGE.memberRim <= BUTTONS.left;
          const above = point.y + LARGE.nameRim <= BUTTONS.top;
          expect(beside || above).toBe(true);
        }
      }),
    );
  });

  test('stand where a figure has them, where the buttons are in nobody’s way', () => {
    const arrangement = arrangementWith({ x: 1, y: 0.5 });

    expect(boxOnScreen(arrangement, BOX, LARGE, BUTTONS)).toEqual(BOX);
  });
});
