import { describe, expect, test } from 'vitest';
import { FIRST_CHOICES } from '../../../../src/model/choices.ts';
import { arrangementOf } from '../../../../src/scene/arrangement.ts';
import type { Palette } from '../../../../src/scene/palette.ts';
import { positionsOf } from '../../../../src/scene/places.ts';
import { shownIn } from '../../../../src/scene/shown.ts';
import { sizesIn } from '../../../../src/scene/sizes-in.ts';
import { createExplorer } from '../../../../src/state/explorer.ts';
import {
  keepingPictures,
  type Pictured,
} from '../../../../src/views/network/drawing/kept-pictures.ts';
import { contentsOf, stageOf } from '../../../../src/views/network/drawing/sight.ts';
import type { Surface, Viewport } from '../../../../src/views/network/drawing/surface.ts';
import { aDataset } from '../../../builder.ts';

const BOX = { width: 800, height: 600 };
const VIEWPORT: Viewport = { x: 0, y: 0, zoom: 1, ratio: 1, ...BOX };
const PALETTE = {} as Palette;

const explorer = createExplorer(aDataset().claim().claim({ time: '2014' }).build(), '');
const arrangement = arrangementOf(explorer);
const sizes = sizesIn(BOX, arrangement);

function aGround() {
  return stageOf(arrangement, positionsOf(explorer.dataset, BOX), sizes);
}

/** The sights of four years on one stage. */
function yearsOn(stage: ReturnType<typeof aGround>, viewport = VIEWPORT): readonly Pictured[] {
  return [...explorer.networks.values()].map((network) => {
    const shown = shownIn({ network, since: null, choices: FIRST_CHOICES, scale: null }, []);
    return { stage, content: contentsOf(stage.plan, shown), palette: PALETTE, viewport };
  });
}

/** A sheet that only knows its size: nothing in these tests looks at what is painted. */
function sheets(count: number): readonly Surface[] {
  return Array.from({ length: count }, () => {
    const canvas = { width: 0, height: 0 } as HTMLCanvasElement;
    const context = { setTransform() {}, clearRect() {} } as Partial<CanvasRenderingContext2D>;
    return { canvas, context: context as CanvasRenderingContext2D };
  });
}

function keeping(count: number) {
  const painted: Pictured[] = [];
  const pictureOf = keepingPictures(sheets(count), (_, sight: Pictured) => painted.push(sight));
  return { painted, pictureOf };
}

describe('pictures of years', () => {
  test('are painted once while a reader goes to and fro, and each is the same sheet again', () => {
    const [a, b] = yearsOn(aGround());
    if (a === undefined || b === undefined) throw new Error('There are two years.');
    const { painted, pictureOf } = keeping(2);

    const seen = [a, b, a, b].map(pictureOf);

    expect(painted).toEqual([a, b]);
    expect(seen[2]).toBe(seen[0]);
    expect(seen[3]).toBe(seen[1]);
    expect(seen[1]).not.toBe(seen[0]);
  });

  test('give way to others in the order in which they were looked at last', () => {
    const [a, b, c] = yearsOn(aGround());
    if (a === undefined || b === undefined || c === undefined) throw new Error('Three years.');
    const { painted, pictureOf } = keeping(2);

    for (const sight of [a, b, a, c, a, b]) pictureOf(sight);

    expect(painted).toEqual([a, b, c, b]);
  });

  test('are painted anew where actors were moved, or the reader looks from nearer by', () => {
    const stage = aGround();
    const [here] = yearsOn(stage);
    const [moved] = yearsOn(aGround());
    if (here === undefined || moved === undefined) throw new Error('There is a year.');
    const nearer = { ...here, viewport: { ...VIEWPORT, zoom: 2 } };
    const { painted, pictureOf } = keeping(4);

    for (const sight of [here, moved, nearer, { ...here }]) pictureOf(sight);

    expect(painted).toEqual([here, moved, nearer]);
  });
});
