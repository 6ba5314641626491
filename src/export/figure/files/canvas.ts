import { fontText, paintShapes } from '../../../scene/paint-shapes.ts';
import type { Palette } from '../../../scene/palette.ts';
import type { Picture } from '../../../scene/shapes.ts';
import type { MeasureText } from '../set/wrapped.ts';

/** The most that all browsers make a canvas of: pixels to a side, and pixels in all. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 120_000_000;

/** Paints a picture, at so many device pixels for each of its own. Throws where it gets too large. */
export function painted(picture: Picture, palette: Palette, scale: number): HTMLCanvasElement {
  const [width, height] = [picture.width, picture.height].map((each) => Math.round(each * scale));
  if (width === undefined || height === undefined) throw new Error('the picture has no size');
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS) {
    throw new Error(
      `${width} by ${height} pixels are more than browsers make; take a smaller scale`,
    );
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = contextOf(canvas);
  context.scale(scale, scale);
  paintShapes(context, picture.shapes, palette);
  return canvas;
}

export function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the image is too large for this browser'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Measures text as this browser sets it. The fonts must be there by then. */
export function measuring(): MeasureText {
  const context = contextOf(document.createElement('canvas'));
  return (text, font) => {
    context.font = fontText(font);
    return context.measureText(text).width;
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives the page no canvas to draw on');
  return context;
}
