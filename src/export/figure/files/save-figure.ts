import type { Palette } from '../../../scene/palette.ts';
import type { Picture } from '../../../scene/shapes.ts';
import { shapesOfKind } from '../../../scene/shapes.ts';
import { asPng, painted } from './canvas.ts';
import { fontsForPdf, fontsForSvg } from './fonts.ts';
import { PDF_CHARACTERS } from './pdf-characters.ts';
import { withPngText } from './png-text.ts';
import { type SvgWords, svgText } from './svg.ts';

/** A figure that is set and coloured, with all that its file says. */
export interface SetFigure {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly words: SvgWords;
}

/** Pixels of an image for each pixel of the figure. */
export const PNG_SCALES = [1, 2, 3, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

export async function svgFile({ picture, palette, words }: SetFigure): Promise<Blob> {
  const text = svgText(picture, palette, words, await fontsForSvg());
  return new Blob([text], { type: 'image/svg+xml' });
}

export async function pngFile(
  { picture, palette, words }: SetFigure,
  scale: PngScale,
): Promise<Blob> {
  const blob = await asPng(painted(picture, palette, scale));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([withPngText(bytes, words.memory)], { type: 'image/png' });
}

export async function pdfFile({ picture, palette, words }: SetFigure): Promise<Blob> {
  const [{ pdfOf }, fonts] = await Promise.all([import('./pdf.ts'), fontsForPdf()]);
  return pdfOf(picture, palette, words, fonts);
}

/** Characters that the fonts of a PDF have not; each once. A browser has others to fall back on. */
export function missingInPdf(picture: Picture): readonly string[] {
  const texts = shapesOfKind(picture.shapes, 'text').flatMap(({ words }) => [...words]);
  return [...new Set(texts)].filter((character) => !PDF_CHARACTERS.has(character));
}
