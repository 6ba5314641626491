import { GState, jsPDF } from 'jspdf';
import { channelsOf, type Palette } from '../../../scene/palette.ts';
import {
  type Font,
  type PathShape,
  type Picture,
  type Segment,
  type Shape,
  type ShapeGroup,
  shapeCount,
  type TextShape,
} from '../../../scene/shapes.ts';
import { inSlices, type Job } from '../../job.ts';
import { isInPdfFonts } from './pdf-characters.ts';
import { beginFigure, drawnFor } from './pdf-tags.ts';
import type { SvgWords } from './svg.ts';

/** A font file, TrueType, base64. */
export interface PdfFont {
  readonly family: Font['family'];
  readonly weight: Font['weight'];
  readonly content: string;
}

/** A text as an image, for what fonts cannot: whatever order and shape its script asks for. */
export interface TextImage {
  readonly pixels: {
    readonly data: Uint8ClampedArray;
    readonly width: number;
    readonly height: number;
  };
  /** Where it lies about the point at which its text stands, in the units of that. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Makes an image of a text as if it were not turned; `null` where there is nothing to be seen. */
export type ImageOfText = (shape: TextShape, palette: Palette) => TextImage | null;

/** CSS has 96 pixels to an inch, PDF 72 points. */
const POINTS = 72 / 96;

/** Where the origin of a group lies on the page, and how large its pixels are there. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/**
 * A picture as one page of PDF: vectors, and text that can be selected, in the fonts given; a text that these lack a sign
 * of is an image that carries its words. Tagged as one figure. jsPDF takes fonts
 * as TrueType of one weight each, which the build cuts from the variable ones of the page; parts of it
 * that need other packages are left out of the build. Rejected: printing to PDF, which leaves size, margins
 * and metadata to chance.
 */
export async function pdfOf(
  picture: Picture,
  palette: Palette,
  { title, alternative, memory }: SvgWords,
  { fonts, imageOf }: { readonly fonts: readonly PdfFont[]; readonly imageOf: ImageOfText },
  job: Job,
): Promise<Blob> {
  const size = [picture.width * POINTS, picture.height * POINTS];
  const pdf = new jsPDF({
    unit: 'pt',
    format: size,
    orientation: picture.width > picture.height ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  });
  for (const { family, weight, content } of fonts) {
    const file = `${family}-${weight}.ttf`;
    pdf.addFileToVFS(file, content);
    pdf.addFont(file, nameOf({ family, weight }), 'normal', undefined, 'Identity-H');
  }
  pdf.setDocumentProperties({ title, subject: alternative, keywords: memory });
  pdf.setLanguage('en');
  pdf.viewerPreferences({ DisplayDocTitle: true });
  const endFigure = beginFigure(pdf, alternative);
  const draw = drawingOn(pdf, palette, imageOf);
  const { shapes } = picture;
  await inSlices(draw(shapes, { x: 0, y: 0, scale: POINTS }), shapeCount(shapes), job);
  endFigure();
  return pdf.output('blob');
}

function nameOf({ family, weight }: Pick<Font, 'family' | 'weight'>): string {
  return `${family}-${weight}`;
}

function drawingOn(pdf: jsPDF, palette: Palette, imageOf: ImageOfText) {
  return function* draw(shapes: readonly Shape[], frame: Frame): Generator<void, void, void> {
    for (const shape of shapes) {
      if (shape.kind === 'group') {
        yield* draw(shape.shapes, within(frame, shape));
        continue;
      }
      if (shape.kind === 'path') drawPath(pdf, shape, frame, palette);
      else if (isInPdfFonts(shape.words)) drawText(pdf, shape, frame, palette);
      else drawImageOf(pdf, shape, frame, imageOf(shape, palette));
      yield;
    }
  };
}

function within(frame: Frame, { x = 0, y = 0, scale = 1 }: ShapeGroup): Frame {
  return {
    x: frame.x + x * frame.scale,
    y: frame.y + y * frame.scale,
    scale: frame.scale * scale,
  };
}

function drawPath(pdf: jsPDF, shape: PathShape, frame: Frame, palette: Palette) {
  const { segments, fill, stroke, width = 1, dashes = [], round = false, opacity = 1 } = shape;
  pdf.saveGraphicsState();
  if (opacity !== 1) pdf.setGState(new GState({ opacity, 'stroke-opacity': opacity }));
  if (fill !== undefined) pdf.setFillColor(...channels(palette[fill]));
  if (stroke !== undefined) {
    pdf.setDrawColor(...channels(palette[stroke]));
    pdf.setLineWidth(width * frame.scale);
    pdf.setLineDashPattern(
      dashes.map((length) => length * frame.scale),
      0,
    );
    pdf.setLineCap(round ? 'round' : 'butt');
    pdf.setLineJoin(round ? 'round' : 'miter');
  }
  let last = { x: 0, y: 0 };
  for (const segment of segments) last = follow(pdf, segment, last, frame);
  if (fill !== undefined && stroke !== undefined) pdf.fillStroke();
  else if (fill !== undefined) pdf.fill();
  else pdf.stroke();
  pdf.restoreGraphicsState();
}

type Place = { readonly x: number; readonly y: number };

function follow(pdf: jsPDF, segment: Segment, last: Place, frame: Frame): Place {
  const at = (x: number, y: number): Place => ({
    x: frame.x + x * frame.scale,
    y: frame.y + y * frame.scale,
  });
  switch (segment[0]) {
    case 'M': {
      const point = at(segment[1], segment[2]);
      pdf.moveTo(point.x, point.y);
      return point;
    }
    case 'L': {
      const point = at(segment[1], segment[2]);
      pdf.lineTo(point.x, point.y);
      return point;
    }
    case 'Q': {
      // PDF has cubic curves only: the handles lie two thirds of the way to that of the quadratic one.
      const bend = at(segment[1], segment[2]);
      const end = at(segment[3], segment[4]);
      const [first, second] = [last, end].map(({ x, y }) => ({
        x: x + (2 / 3) * (bend.x - x),
        y: y + (2 / 3) * (bend.y - y),
      }));
      if (first === undefined || second === undefined) return last;
      pdf.curveTo(first.x, first.y, second.x, second.y, end.x, end.y);
      return end;
    }
    case 'C': {
      const first = at(segment[1], segment[2]);
      const second = at(segment[3], segment[4]);
      const end = at(segment[5], segment[6]);
      pdf.curveTo(first.x, first.y, second.x, second.y, end.x, end.y);
      return end;
    }
    case 'Z':
      pdf.close();
      return last;
  }
}

function drawText(
  pdf: jsPDF,
  { x, y, words, font, tone, anchor, turned = false }: TextShape,
  frame: Frame,
  palette: Palette,
) {
  if (words === '') return;
  pdf.setFont(nameOf(font), 'normal');
  pdf.setFontSize(font.size * frame.scale);
  pdf.setTextColor(...channels(palette[tone]));
  const width = pdf.getTextWidth(words);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  const place = { x: frame.x + x * frame.scale, y: frame.y + y * frame.scale };
  if (turned) pdf.text(words, place.x, place.y + before, { angle: 90 });
  else pdf.text(words, place.x - before, place.y);
}

/** The words as an image where they would stand, for the eye; and as themselves for all else. */
function drawImageOf(
  pdf: jsPDF,
  { x, y, words, turned = false }: TextShape,
  frame: Frame,
  image: TextImage | null,
) {
  if (image === null) return;
  const { scale } = frame;
  const [width, height] = [image.width * scale, image.height * scale];
  const place = { x: frame.x + x * scale, y: frame.y + y * scale };
  const [right, down] = [image.x * scale, image.y * scale];
  // jsPDF turns an image about its lower left corner.
  const corner = turned
    ? { x: place.x + down + height, y: place.y - right - height }
    : { x: place.x + right, y: place.y + down };
  drawnFor(pdf, words, () => {
    pdf.addImage(
      image.pixels,
      'RGBA',
      corner.x,
      corner.y,
      width,
      height,
      undefined,
      'FAST',
      turned ? 90 : 0,
    );
  });
}

/** Black, where a colour is none that a page computes. */
function channels(colour: string): [number, number, number] {
  const [red, green, blue] = channelsOf(colour) ?? [0, 0, 0];
  return [red, green, blue];
}
