import { describe, expect, test } from 'vitest';
import { standingLook } from '../../src/scene/look.ts';
import { letterPicture, letterSample } from '../../src/scene/sample.ts';
import { shapesOfKind } from '../../src/scene/shapes.ts';

function wordsIn(shapes: Parameters<typeof shapesOfKind>[0]) {
  return shapesOfKind(shapes, 'text').map(({ words }) => words);
}

describe('a letter by itself', () => {
  test('of a kind of which nothing is said is that of the kind, in ink', () => {
    const { shapes } = letterPicture('M');

    expect(wordsIn(shapes)).toEqual(['M']);
    expect(shapesOfKind(shapes, 'path').map(({ fill }) => fill)).toEqual(['ink']);
  });

  test('looks like that of the kind in a legend', () => {
    const [own] = shapesOfKind(letterPicture('M').shapes, 'path');
    const [legend] = shapesOfKind(letterSample('M'), 'path');

    expect([own?.fill, own?.stroke, own?.width]).toEqual([
      legend?.fill,
      legend?.stroke,
      legend?.width,
    ]);
  });

  test('has the sign of what is said of its tie, where signs are asked for', () => {
    const denied = standingLook({ state: 'denied' });

    const [signed, plain] = [letterPicture('M', denied), letterPicture('M', denied, false)];

    expect(wordsIn(plain.shapes)).toEqual(['M']);
    expect(wordsIn(signed.shapes).join('')).toContain('M');
    expect(wordsIn(signed.shapes)).not.toEqual(['M']);
    expect(signed.width).toBeGreaterThan(plain.width);
  });
});
