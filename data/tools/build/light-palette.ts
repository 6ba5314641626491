import { type Palette, paletteFrom } from '../../../src/scene/palette.ts';

/**
 * The light colours of the style sheet, as a page would compute them: `rgb(27, 100, 165)`. Throws
 * where it does not write a colour as `light-dark(#rrggbb, …)`.
 */
export function lightPalette(styleSheet: string): Palette {
  return paletteFrom((name) => lightColour(styleSheet, name));
}

function lightColour(styleSheet: string, name: string): string {
  const found = new RegExp(`${name}:\\s*light-dark\\(#([0-9a-f]{6}),`).exec(styleSheet)?.[1];
  if (found === undefined) {
    throw new Error(`The style sheet has no colour "${name}" as light-dark(#rrggbb, …).`);
  }
  const channels = found.match(/../g) ?? [];
  return `rgb(${channels.map((channel) => Number.parseInt(channel, 16)).join(', ')})`;
}
