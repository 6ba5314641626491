// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { channelsOf, cssNameOf, paletteFrom, readPalette } from '../../src/scene/palette.ts';

const SHEET = readFileSync('src/ui/theme.css', 'utf8');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the palette', () => {
  test('has each colour by a name of its own that the style sheet has', () => {
    const palette = paletteFrom((name) => name);
    const names = Object.values(palette);

    expect(new Set(names).size).toBe(Object.keys(palette).length);
    for (const name of names) expect(SHEET, name).toContain(`${name}:`);
    expect(palette.conflictual).toBe('--conflictual');
    expect(palette.ground3).toBe('--ground-3');
    expect(cssNameOf('inkSoft')).toBe('--ink-soft');
  });

  test('is read off the page in a theme, and leaves nothing on it', () => {
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
      const { style } = element as HTMLElement;
      expect(style.colorScheme).toBe('dark');
      expect(style.getPropertyValue('forced-color-adjust')).toBe('none');
      expect((element as HTMLElement).hidden).toBe(true);
      return { color: `rgb(${style.color.length}, 2, 3)` } as CSSStyleDeclaration;
    });
    const before = document.body.childElementCount;

    const palette = readPalette('dark');

    expect(palette.ended).toBe(`rgb(${'var(--ended)'.length}, 2, 3)`);
    expect(palette.cooperative).toBe(`rgb(${'var(--cooperative)'.length}, 2, 3)`);
    expect(document.body.childElementCount).toBe(before);
  });

  test('is black where there is no style sheet', () => {
    expect(new Set(Object.values(readPalette('light')))).toEqual(new Set(['black']));
  });

  test.each(['', 'var(--ink)'])('is black where a page computes "%s"', (color) => {
    vi.spyOn(window, 'getComputedStyle').mockReturnValue({ color } as CSSStyleDeclaration);

    expect(readPalette('light').ink).toBe('black');
  });
});

describe('the channels of a colour', () => {
  test.each([
    ['rgb(27, 100, 165)', [27, 100, 165]],
    ['rgb(0, 0, 0)', [0, 0, 0]],
    ['rgba(27, 100, 165, 0)', null],
    ['rgb(27, 100)', null],
    ['black', null],
  ])('of "%s"', (colour, channels) => {
    expect(channelsOf(colour)).toEqual(channels);
  });
});
