import { SANS, SERIF } from '../ui/fonts.ts';
import type { Palette } from '../ui/palette.ts';
import { drawLegendEntry, legendEntries } from './draw-legend.ts';
import type { Figure } from './figure.ts';
import { flowed, type MeasureText, wrapped } from './page.ts';

const FONTS = {
  title: `600 22px ${SERIF}`,
  body: `13px ${SANS}`,
  small: `12px ${SANS}`,
} as const;

const EDGE = 24;
const NARROWEST = 640;
const LEGEND_ROW = 22;

interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly string[];
  readonly font: string;
  readonly lineHeight: number;
  readonly soft: boolean;
}
interface PictureBlock {
  readonly kind: 'picture';
  readonly height: number;
}
interface LegendBlock {
  readonly kind: 'legend';
  readonly rows: number;
}
type Block = TextBlock | PictureBlock | LegendBlock;

/**
 * Paints the figure around a picture of the drawing: title above; legend, filters, sources and
 * credit below. `scale` is device pixels for each pixel of the page.
 */
export function drawFigure(
  figure: Figure,
  picture: ImageBitmap,
  scale: number,
  colours: Palette,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives the page no canvas to draw on');
  const pictureWidth = picture.width / scale;
  const width = Math.max(pictureWidth, NARROWEST);
  const inner = width - 2 * EDGE;
  const measure: MeasureText = (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };

  const entries = legendEntries(figure);
  const places = flowed(
    entries.map((entry) => measure(entry.words, FONTS.body) + 48),
    inner,
    18,
  );
  const blocks = blocksOf(
    figure,
    picture.height / scale,
    (places.at(-1)?.row ?? -1) + 1,
    (text, font) => wrapped(text, font, inner, measure),
  );
  const height = blocks.reduce((sum, block) => sum + heightOf(block), 2 * EDGE);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  context.scale(scale, scale);
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'middle';

  let y = EDGE;
  for (const block of blocks) {
    switch (block.kind) {
      case 'text':
        context.font = block.font;
        context.fillStyle = block.soft ? colours.inkSoft : colours.ink;
        block.lines.forEach((line, index) => {
          context.fillText(line, EDGE, y + (index + 0.5) * block.lineHeight);
        });
        break;
      case 'picture':
        context.drawImage(picture, (width - pictureWidth) / 2, y, pictureWidth, block.height);
        break;
      case 'legend':
        entries.forEach((entry, index) => {
          const place = places[index] ?? { x: 0, row: 0 };
          drawLegendEntry(context, entry, colours, FONTS.body, {
            x: EDGE + place.x,
            y: y + (place.row + 0.5) * LEGEND_ROW,
          });
        });
        break;
    }
    y += heightOf(block);
  }
  return canvas;
}

function blocksOf(
  figure: Figure,
  pictureHeight: number,
  legendRows: number,
  wrap: (text: string, font: string) => readonly string[],
): readonly Block[] {
  const text = (words: string, font: string, lineHeight: number, soft = false): TextBlock => ({
    kind: 'text',
    lines: wrap(words, font),
    font,
    lineHeight,
    soft,
  });
  const small = (words: string) => text(words, FONTS.small, 17, true);
  const gap: TextBlock = {
    kind: 'text',
    lines: [''],
    font: FONTS.small,
    lineHeight: 9,
    soft: true,
  };
  return [
    text(figure.title, FONTS.title, 28),
    text(figure.subtitle, FONTS.body, 20, true),
    { kind: 'picture', height: pictureHeight },
    { kind: 'legend', rows: legendRows },
    gap,
    ...(figure.selected === null ? [] : [small(`Selected: ${figure.selected}.`)]),
    ...figure.filters.map((filter) => small(`${filter}.`)),
    small('Line width: number of independent sources. Arrowheads point at the one acted upon.'),
    gap,
    ...(figure.sources.length === 0 ? [] : [text('Sources', FONTS.body, 20)]),
    ...figure.sources.map((source, index) => small(`${index + 1}. ${source}`)),
    ...(figure.documents.length === 0
      ? []
      : [small(`Context, from the public record: ${figure.documents.join('; ')}.`)]),
    gap,
    small(figure.credit),
  ];
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'text':
      return block.lines.length * block.lineHeight;
    case 'picture':
      return block.height;
    case 'legend':
      return block.rows * LEGEND_ROW;
  }
}
