import { describe, expect, test } from 'vitest';
import { roundedBox, type Shape, shapesOfKind } from '../../src/scene/shapes.ts';

function wordsOf(words: string): Shape {
  const font = { family: 'sans', size: 12, weight: 400 } as const;
  return { kind: 'text', x: 0, y: 0, words, font, tone: 'ink', anchor: 'start' };
}

function groupOf(...shapes: readonly Shape[]): Shape {
  return { kind: 'group', role: 'legend', shapes };
}

describe('shapes of one kind', () => {
  const [one, two, three] = [wordsOf('one'), wordsOf('two'), wordsOf('three')];
  const inner = groupOf(two);
  const outer = groupOf(inner, three);

  test('are found at any depth, in their order', () => {
    expect(shapesOfKind([one, outer], 'text')).toEqual([one, two, three]);
  });

  test('can be groups, each before those within it', () => {
    expect(shapesOfKind([one, outer], 'group')).toEqual([outer, inner]);
  });

  test('are none where there are none', () => {
    expect(shapesOfKind([one, outer], 'path')).toEqual([]);
  });
});

test('corners of a box are no rounder than half of its lesser side', () => {
  const [start] = roundedBox({ x: 0, y: 0 }, 10, 40, 100);
  const [lying] = roundedBox({ x: 0, y: 0 }, 40, 10, 100);

  expect([start, lying]).toEqual([
    ['M', 5, 0],
    ['M', 5, 0],
  ]);
});
