import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard } from '../../../src/views/network/place-card.ts';

const ROOM = { width: 1440, height: 900 };
const CARD = { width: 336, height: 190 };

const isOver = (corner: { x: number; y: number }, { x, y }: { x: number; y: number }) =>
  x > corner.x && x < corner.x + CARD.width && y > corner.y && y < corner.y + CARD.height;

const place = fc.record({
  x: fc.integer({ min: 0, max: 1440 }),
  y: fc.integer({ min: 0, max: 900 }),
});

describe('a card at the pointer', () => {
  test('lies within the window and beside the pointer, wherever that is', () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 40 }), (at, clear) => {
        const corner = placeCard(CARD, at, ROOM, clear);

        expect(corner.x).toBeGreaterThanOrEqual(8);
        expect(corner.y).toBeGreaterThanOrEqual(8);
        expect(corner.x + CARD.width).toBeLessThanOrEqual(ROOM.width - 8);
        expect(corner.y + CARD.height).toBeLessThanOrEqual(ROOM.height - 8);
        expect(isOver(corner, at)).toBe(false);
      }),
    );
  });

  test('covers nothing of a straight line that it tells of, at whatever slant, in the middle of the window', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: Math.PI, noNaN: true }), (slant) => {
        const at = { x: 720, y: 450 };
        const line = Array.from({ length: 81 }, (_, step) => ({
          x: at.x + (step - 40) * 10 * Math.cos(slant),
          y: at.y + (step - 40) * 10 * Math.sin(slant),
        }));

        const corner = placeCard(CARD, at, ROOM, line);

        expect(line.filter((point) => isOver(corner, point))).toEqual([]);
      }),
    );
  });

  test('stands at the upper left where the window has no room for it', () => {
    expect(placeCard({ width: 2000, height: 2000 }, { x: 5, y: 5 }, ROOM, [])).toEqual({
      x: 8,
      y: 8,
    });
  });
});
