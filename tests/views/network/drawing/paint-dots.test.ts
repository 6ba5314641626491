import { describe, expect, test } from 'vitest';
import { LARGE } from '../../../../src/scene/sizes.ts';
import { paintDots, paintNames } from '../../../../src/views/network/drawing/paint-dots.ts';
import type { Sight } from '../../../../src/views/network/drawing/sight.ts';
import type { Viewport } from '../../../../src/views/network/drawing/surface.ts';
import { aDataset } from '../../../builder.ts';
import { recordingSheet } from '../../../pictures/recording-canvas.ts';
import { BOX, sightOf } from './sight-of.ts';

const RIM = 5;
const DOTS = { ...LARGE, dots: true, straight: true, memberRim: RIM };

/** So many actors all over the drawing, the first of which arms the second. */
function crowdOf(count: number) {
  return aDataset()
    .changed((file) => {
      const [first] = file.actors;
      if (first === undefined) throw new Error('The builder has no actor.');
      file.groups = [];
      file.actors = Array.from({ length: count }, (_, index) => ({
        ...first,
        id: `a${index}`,
        name: `Actor ${index}`,
        names: [],
        place: { x: (index % 10) / 10, y: Math.floor(index / 10) / 10 },
      }));
    })
    .claim({ from: 'a0', to: 'a1' })
    .build();
}

const FEW = crowdOf(5);

function painted(paint: typeof paintDots, sight: Sight): readonly string[] {
  const sheet = recordingSheet(BOX.width, BOX.height);
  paint(sheet.context, sight);
  return sheet.painted();
}

function namesIn(sight: Sight): readonly string[] {
  return painted(paintNames, sight).flatMap((line) => />(Actor \d+)</.exec(line)?.[1] ?? []);
}

/** The first actor, and the viewport moved so that it stands at a place of the page. */
function firstAt(sight: Sight, left: number, top: number, zoom = 1): Sight {
  const [first] = sight.stage.plan.actors;
  if (first === undefined) throw new Error('There is no actor.');
  const viewport: Viewport = {
    ...sight.viewport,
    zoom,
    x: left - first.x * zoom,
    y: top - first.y * zoom,
  };
  return { ...sight, viewport };
}

describe('the dots of a crowd', () => {
  test('are none, and have no names, where actors are drawn large', () => {
    const sight = sightOf(FEW, '?year=2022&actor=a0', LARGE);

    expect([painted(paintDots, sight), painted(paintNames, sight)]).toEqual([[], []]);
  });

  test('are as many as there are actors, those of whom nothing is drawn in grey', () => {
    const lines = painted(paintDots, sightOf(FEW, '?year=2022', DOTS));
    const dotsIn = (tone: string) =>
      lines
        .filter((line) => line.includes(`fill="--${tone}"`))
        .map((line) => line.match(/M/g)?.length);

    expect([dotsIn('context'), dotsIn('ink')]).toEqual([[3], [2]]);
  });

  test('have a ring around the one that is selected, and no other', () => {
    const ringIn = (search: string) =>
      painted(paintDots, sightOf(FEW, search, DOTS)).filter((line) => line.includes('--selected'));
    const sight = sightOf(FEW, '?year=2022', DOTS);
    const third = sight.stage.plan.actors[2] ?? { x: 0, y: 0 };

    const [ring] = ringIn('?year=2022&actor=a2');
    const [none] = ringIn('?year=2022&tie=military:a0:a1');

    expect(ring?.match(/M/g)).toHaveLength(1);
    expect(ring).toContain(`d="M${Math.round(10 * (third.x + RIM + 2)) / 10} `);
    expect(none).toContain('d=""');
  });
});

describe('the names of a crowd', () => {
  test('are told as far as any of them is in sight', () => {
    const sight = sightOf(FEW, '?year=2022', DOTS);
    const { width, height } = BOX;
    const within = [
      [0, 100],
      [100, 0],
      [width, 100],
      [100, height - 25],
    ] as const;
    const beyond = [
      [-120, 100],
      [100, -120],
      [width + 120, 100],
      [100, height + 120],
    ] as const;

    for (const zoom of [1, 2]) {
      for (const [left, top] of within) {
        expect(namesIn(firstAt(sight, left, top, zoom))).toContain('Actor 0');
      }
      for (const [left, top] of beyond) {
        expect(namesIn(firstAt(sight, left, top, zoom))).not.toContain('Actor 0');
      }
    }
  });

  test('are all told of forty that stand apart, and the rest of more as the reader zooms in', () => {
    const many = sightOf(crowdOf(100), '?year=2022', { ...DOTS, name: 24 });
    const near = { ...many, viewport: { ...many.viewport, zoom: 4, width: 9999, height: 9999 } };

    expect(namesIn(sightOf(crowdOf(40), '?year=2022', DOTS))).toHaveLength(40);
    expect(namesIn(many).length).toBeLessThan(100);
    expect(namesIn(many).slice(0, 2)).toEqual(['Actor 0', 'Actor 1']);
    expect(namesIn(near)).toHaveLength(100);
  });

  test('begin with what is picked out, before which all others stand back', () => {
    const sight = sightOf(crowdOf(100), '?year=2022&actor=a57', { ...DOTS, name: 24 });
    const alphas = painted(paintNames, sight)
      .filter((line) => line.includes('>Actor '))
      .map((line) => line.includes('opacity'));

    expect(namesIn(sight)[0]).toBe('Actor 57');
    expect(alphas[0]).toBe(false);
    expect(alphas.slice(1).every(Boolean)).toBe(true);
  });

  test('are as large on the screen however near the reader looks', () => {
    const sight = firstAt(sightOf(FEW, '?year=2022', { ...DOTS, name: 12 }), 100, 100);
    const near = firstAt(sight, 100, 100, 2);
    const nameIn = (seen: Sight) =>
      painted(paintNames, seen).find((line) => line.includes('>Actor 0<'));

    const heightOf = (line = '') => Number(/matrix\(([\d.]+)/.exec(line)?.[1] ?? 1) * 12;

    expect([nameIn(sight), nameIn(near)].every((line) => line?.includes('600 12px'))).toBe(true);
    expect([heightOf(nameIn(sight)), heightOf(nameIn(near))]).toEqual([12, 12]);
  });
});
