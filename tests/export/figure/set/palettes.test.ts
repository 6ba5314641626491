import { describe, expect, test } from 'vitest';
import { greyed } from '../../../../src/export/figure/set/palettes.ts';
import { palette } from '../made.ts';

describe('a palette for grey print', () => {
  const grey = greyed(palette);

  test('has no hue at all', () => {
    for (const colour of Object.values(grey)) {
      const channels = [...colour.matchAll(/\d+/g)].map(([digits]) => digits);
      expect(new Set(channels).size).toBe(1);
    }
  });

  test('keeps white white and black black', () => {
    const ends = greyed({ ...palette, paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });

    expect(ends).toMatchObject({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
  });

  test('keeps lighter colours lighter', () => {
    const light = (colour: string) => Number(/\d+/.exec(colour)?.[0]);

    expect(light(grey.paper)).toBeGreaterThan(light(grey.disputed));
    expect(light(grey.disputed)).toBeGreaterThan(light(grey.cooperative));
    expect(light(grey.cooperative)).toBeGreaterThan(light(grey.ink));
  });
});
