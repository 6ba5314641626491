import { fontText, paintShapes } from '../../../scene/paint-shapes.ts';
import type { TextShape } from '../../../scene/shapes.ts';
import { contextOf } from './canvas.ts';
import type { ImageOfText } from './pdf.ts';

/** Pixels of an image for each of a text: 576 to an inch on paper. */
const FINE = 6;
/** What a letter may reach beyond what it is measured by, as a share of the size of its font. */
const EDGE = 0.15;

/** Makes images of texts, in whatever fonts this browser finds for their scripts. */
export function textImages(): ImageOfText {
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas, { willReadFrequently: true });
  return (shape, palette) => {
    const { font, words } = shape;
    const upright = { ...shape, x: 0, y: 0, turned: false };
    if (words.trim() === '') return null;
    const { left, top, width, height } = reachOf(context, upright, font.size * EDGE);
    canvas.width = Math.ceil(width * FINE);
    canvas.height = Math.ceil(height * FINE);
    context.scale(FINE, FINE);
    context.translate(left, top);
    paintShapes(context, [upright], palette);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return {
      pixels: { data, width: canvas.width, height: canvas.height },
      x: -left,
      y: -top,
      width: canvas.width / FINE,
      height: canvas.height / FINE,
    };
  };
}

/** How far a text reaches to the left of its point and above it, and how large it is, with an edge on all sides. */
function reachOf(
  context: CanvasRenderingContext2D,
  { words, font, anchor }: TextShape,
  edge: number,
) {
  context.font = fontText(font);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  const reach = context.measureText(words);
  const left = reach.actualBoundingBoxLeft + edge;
  const top = reach.actualBoundingBoxAscent + edge;
  return {
    left,
    top,
    width: left + reach.actualBoundingBoxRight + edge,
    height: top + reach.actualBoundingBoxDescent + edge,
  };
}
