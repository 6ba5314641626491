import { SANS, SERIF } from '../ui/fonts.ts';
import type { Palette } from './palette.ts';
import type { Font, PathShape, Segment, Shape, ShapeGroup, TextShape } from './shapes.ts';

/** Paints shapes on a canvas, in the order in which they lie. Leaves its state as it was. */
export function paintShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
): void {
  for (const shape of shapes) {
    context.save();
    paintShape(context, shape, palette);
    context.restore();
  }
}

/** The same a shape at a time: a picture of many thousands is painted between other things. */
export function* paintingOf(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  palette: Palette,
): Generator<void, void, void> {
  for (const shape of shapes) {
    context.save();
    if (shape.kind === 'group') {
      enter(context, shape);
      yield* paintingOf(context, shape.shapes, palette);
    } else {
      paintShape(context, shape, palette);
      yield;
    }
    context.restore();
  }
}

/** A font as a canvas wants it said. */
export function fontText({ family, size, weight }: Font): string {
  return `${weight} ${size}px ${family === 'sans' ? SANS : SERIF}`;
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape, palette: Palette): void {
  switch (shape.kind) {
    case 'path':
      paintPath(context, shape, palette);
      break;
    case 'text':
      paintText(context, shape, palette);
      break;
    case 'group':
      enter(context, shape);
      paintShapes(context, shape.shapes, palette);
  }
}

function enter(context: CanvasRenderingContext2D, { x = 0, y = 0, scale = 1 }: ShapeGroup): void {
  context.translate(x, y);
  context.scale(scale, scale);
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
