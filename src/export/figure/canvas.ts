import type { Font, PathShape, Picture, Segment, Shape, TextShape } from '../../scene/shapes.ts';
import { SANS, SERIF } from '../../ui/fonts.ts';
import type { Palette } from '../../ui/palette.ts';
import type { MeasureText } from './wrapped.ts';

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
  for (const shape of picture.shapes) paint(context, shape, palette);
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

function fontText({ family, size, weight }: Font): string {
  return `${weight} ${size}px ${family === 'sans' ? SANS : SERIF}`;
}

function paint(context: CanvasRenderingContext2D, shape: Shape, palette: Palette): void {
  context.save();
  switch (shape.kind) {
    case 'path':
      paintPath(context, shape, palette);
      break;
    case 'text':
      paintText(context, shape, palette);
      break;
    case 'group':
      context.translate(shape.x ?? 0, shape.y ?? 0);
      context.scale(shape.scale ?? 1, shape.scale ?? 1);
      for (const each of shape.shapes) paint(context, each, palette);
      break;
  }
  context.restore();
}

function paintPath(
  context: CanvasRenderingContext2D,
  { segments, fill, stroke, width = 1, dashes = [], round = false, opacity = 1 }: PathShape,
  palette: Palette,
) {
  context.globalAlpha = opacity;
  context.beginPath();
  for (const segment of segments) follow(context, segment);
  if (fill !== undefined) {
    context.fillStyle = palette[fill];
    context.fill();
  }
  if (stroke === undefined) return;
  context.strokeStyle = palette[stroke];
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
  context.stroke();
}

function follow(context: CanvasRenderingContext2D, segment: Segment) {
  switch (segment[0]) {
    case 'M':
      return context.moveTo(segment[1], segment[2]);
    case 'L':
      return context.lineTo(segment[1], segment[2]);
    case 'Q':
      return context.quadraticCurveTo(segment[1], segment[2], segment[3], segment[4]);
    case 'C': {
      const [, ...points] = segment;
      return context.bezierCurveTo(...points);
    }
    case 'Z':
      return context.closePath();
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  { x, y, words, font, tone, anchor, turned = false }: TextShape,
  palette: Palette,
) {
  context.translate(x, y);
  if (turned) context.rotate(-Math.PI / 2);
  context.font = fontText(font);
  context.fillStyle = palette[tone];
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillText(words, 0, 0);
}
