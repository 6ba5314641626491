import { channelsOf, type Palette, readPalette } from '../../../scene/palette.ts';

/** The colours that a figure can have. */
export const FIGURE_COLOURS = [
  { id: 'light', name: 'Light' },
  { id: 'dark', name: 'Dark' },
  { id: 'grey', name: 'Grey, for print' },
] as const;
export type FigureColours = (typeof FIGURE_COLOURS)[number]['id'];

export function paletteOf(colours: FigureColours): Palette {
  if (colours !== 'grey') return readPalette(colours);
  return greyed({ ...readPalette('light'), paper: 'rgb(255, 255, 255)' });
}

/** The same colours without hue, as light as they are (relative luminance, WCAG 2.2). */
export function greyed(palette: Palette): Palette {
  return {
    ...palette,
    ...Object.fromEntries(Object.entries(palette).map(([name, colour]) => [name, grey(colour)])),
  };
}

function grey(colour: string): string {
  const channels = channelsOf(colour);
  if (channels === null) return colour;
  const [red, green, blue] = channels;
  const light = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const value = Math.round(255 * gamma(light));
  return `rgb(${value}, ${value}, ${value})`;
}

/** From sRGB, 0 to 255, to light, 0 to 1, and back (IEC 61966-2-1). */
function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function gamma(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
