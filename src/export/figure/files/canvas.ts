import { fontText, paintingOf } from '../../../scene/paint-shapes.ts';
import type { Palette } from '../../../scene/palette.ts';
import { type Picture, shapeCount } from '../../../scene/shapes.ts';
import { inSlices, type Job } from '../../job.ts';
import type { MeasureText } from '../set/wrapped.ts';

/** The most that any browser makes a canvas of: pixels to a side, and pixels in all. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 120_000_000;

/** What every browser makes one of: WebKit on a phone leaves a larger one blank, and says nothing. */
const PIXELS_EVERYWHERE = 16_777_216;

/** A picture as an image, at so many pixels for each of its own. */
export interface PaintedPicture {
  readonly canvas: HTMLCanvasElement;
  readonly scale: number;
}

/**
 * Paints a picture at a scale, or at the next smaller one at which this browser has an image that keeps what is
 * painted. Throws where there is none.
 */
export async function painted(
  picture: Picture,
  palette: Palette,
  asked: number,
  job: Job,
): Promise<PaintedPicture> {
  for (const scale of scalesFrom(asked, picture)) {
    const context = contextFor(picture, scale);
    if (context === null) continue;
    context.save();
    context.scale(scale, scale);
    const { shapes } = picture;
    await inSlices(paintingOf(context, shapes, palette), shapeCount(shapes), job);
    context.restore();
    // Memory may have been taken away meanwhile.
    if (keepsPaint(context)) return { canvas: context.canvas, scale };
  }
  throw new Error('this browser leaves an image of it blank, at any scale');
}

/** The scale asked for, whole ones below it, and the one that every browser can. */
function scalesFrom(asked: number, { width, height }: Picture): readonly number[] {
  const everywhere = Math.min(1, Math.sqrt(PIXELS_EVERYWHERE / (width * height)));
  const scales = [asked, 4, 3, 2, 1, everywhere].filter((scale) => scale <= asked);
  return [...new Set(scales)];
}

/** An empty canvas that keeps what is painted on it; `null` where this browser makes none so large. */
function contextFor(picture: Picture, scale: number): CanvasRenderingContext2D | null {
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS) return null;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // It is read as a file, and probed: kept where reading is cheap.
  const context = contextOf(canvas, { willReadFrequently: true });
  return keepsPaint(context) ? context : null;
}

/** Whether a dot in the last corner is there once it is painted; the corner is then as it was. */
function keepsPaint(context: CanvasRenderingContext2D): boolean {
  const [x, y] = [context.canvas.width - 1, context.canvas.height - 1];
  try {
    const before = context.getImageData(x, y, 1, 1);
    context.fillRect(x, y, 1, 1);
    const [, , , opacity = 0] = context.getImageData(x, y, 1, 1).data;
    context.putImageData(before, x, y);
    return opacity > 0;
  } catch {
    return false;
  }
}

export function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the image is too large for this browser'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Measures text as this browser sets it, each text of a font once. The fonts must be there by then. */
export function measuring(): MeasureText {
  const context = contextOf(document.createElement('canvas'));
  return measuredOnce((text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
}

/** Remembers widths by the font, as a canvas calls it, and the text. */
export function measuredOnce(measure: (text: string, font: string) => number): MeasureText {
  const widths = new Map<string, Map<string, number>>();
  return (text, font) => {
    const name = fontText(font);
    const own = widths.get(name) ?? new Map<string, number>();
    widths.set(name, own);
    const known = own.get(text);
    if (known !== undefined) return known;
    const width = measure(text, name);
    own.set(text, width);
    return width;
  };
}

export function contextOf(
  canvas: HTMLCanvasElement,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (context === null) throw new Error('this browser gives the page no canvas to draw on');
  return context;
}
