import { expect, test } from 'vitest';
import { discsIn, drawnName } from '../../src/scene/drawn-names.ts';
import { groundTone } from '../../src/scene/ground-tones.ts';
import { aDataset } from '../builder.ts';

test('members of groups are discs while all their names have room in one', () => {
  const short = aDataset();
  const long = aDataset().changed(({ actors: [first] }) => {
    if (first !== undefined) first.name = 'The Republic of Examples';
  });

  expect(discsIn(short.build()).size).toBe(6);
  expect(discsIn(long.build()).size).toBe(0);
});

test('a name of sixty letters is cut on the drawing', () => {
  expect(drawnName({ name: 'x'.repeat(60) })).toBe(`${'x'.repeat(23)}…`);
});

test('five groups have five colours, and a sixth the first again', () => {
  const tones = Array.from({ length: 6 }, (_, index) => groundTone(index));

  expect(new Set(tones).size).toBe(5);
  expect(tones.at(-1)).toBe(tones[0]);
});
