import type { Palette } from '../../../scene/palette.ts';
import type { Picture } from '../../../scene/shapes.ts';
import type { Job } from '../../job.ts';
import type { MadeFile } from '../../use-saving.ts';
import { asPng, painted } from './canvas.ts';
import { fontsForPdf, fontsForSvg } from './fonts.ts';
import { withPngText } from './png-text.ts';
import { type SvgWords, svgText } from './svg.ts';
import { textImages } from './text-images.ts';

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

/** At the scale asked for, or a smaller one where this browser has no image so large; then with a remark that says so. */
export async function pngFile(
  { picture, palette, words }: SetFigure,
  asked: PngScale,
  job: Job,
): Promise<MadeFile> {
  const { canvas, scale } = await painted(picture, palette, asked, job);
  const blob = await asPng(canvas);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return {
    content: new Blob([withPngText(bytes, words.memory)], { type: 'image/png' }),
    remark: scale === asked ? '' : ` ${remarkOnScale(scale, asked, canvas)}`,
  };
}

function remarkOnScale(scale: number, asked: number, { width, height }: HTMLCanvasElement): string {
  const told = Number.isInteger(scale) ? `${scale}×` : `${scale.toFixed(2)}×`;
  return `It is at ${told}, ${width} by ${height} pixels: at ${asked}× this browser makes no image of it. SVG and PDF have no such limit.`;
}

export async function pdfFile({ picture, palette, words }: SetFigure, job: Job): Promise<Blob> {
  const [{ pdfOf }, fonts] = await Promise.all([import('./pdf.ts'), fontsForPdf()]);
  return pdfOf(picture, palette, words, { fonts, imageOf: textImages() }, job);
}
