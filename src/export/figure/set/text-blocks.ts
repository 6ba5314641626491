import { SAMPLE } from '../../../scene/sample.ts';
import type { Font, Shape, Tone } from '../../../scene/shapes.ts';
import type { LegendEntry } from '../says/figure.ts';
import { type MeasureText, wrapped, wrappedAddress } from './wrapped.ts';

/** A part of a figure that goes across its column; its shapes begin at 0, 0. */
export interface Block {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How blocks are set: into what width, and how wide words are. */
export interface Setting {
  readonly width: number;
  readonly measure: MeasureText;
}

/** From one line of text to the next, as a share of the size of the font. */
export const LEADING = 1.32;
/** Where in a line of text its baseline is, as a share of the size of the font. */
const BASELINE = 1.02;

/** A paragraph, with what stands before its first line in its margin. */
export function textBlock(
  words: string,
  font: Font,
  tone: Tone,
  { width, measure }: Setting,
  margin: { readonly words: string; readonly width: number } | null = null,
): Block {
  const indent = margin?.width ?? 0;
  return linesBlock(wrapped(words, font, width - indent, measure), font, tone, margin);
}

/** An address, whole, on as many lines as it takes. */
export function addressBlock(address: string, font: Font, tone: Tone, setting: Setting): Block {
  const { width, measure } = setting;
  return linesBlock(wrappedAddress(address, font, width, measure), font, tone, null);
}

function linesBlock(
  lines: readonly string[],
  font: Font,
  tone: Tone,
  margin: { readonly words: string; readonly width: number } | null,
): Block {
  const indent = margin?.width ?? 0;
  const height = font.size * LEADING;
  const line = (text: string, x: number, index: number): Shape => ({
    kind: 'text',
    x,
    y: index * height + font.size * BASELINE,
    words: text,
    font,
    tone,
    anchor: 'start',
  });
  return {
    height: lines.length * height,
    shapes: [
      ...(margin === null ? [] : [line(margin.words, 0, 0)]),
      ...lines.map((text, index) => line(text, indent, index)),
    ],
  };
}

/** Rows of a legend, as many beside each other as fit. */
export function legendBlock(
  entries: readonly LegendEntry[],
  size: number,
  strokes: number,
  { width, measure }: Setting,
): Block {
  if (entries.length === 0) return { height: 0, shapes: [] };
  const font: Font = { family: 'sans', size, weight: 400 };
  const row = Math.max(size * 1.55, SAMPLE.height + 1);
  const indent = SAMPLE.width + 8;
  const widths = entries.map(({ words }) => measure(words, font) + indent);
  const places = columnPlaces(widths, width);
  const rows = places.reduce((most, place) => Math.max(most, place.row + 1), 0);
  return {
    height: rows * row,
    shapes: entries.map(({ words, sample }, index): Shape => {
      const place = places[index] ?? { x: 0, row: 0 };
      return {
        kind: 'group',
        role: 'legend-entry',
        x: place.x,
        y: place.row * row,
        shapes: [
          {
            kind: 'group',
            role: 'sample',
            y: (row - SAMPLE.height) / 2,
            shapes: sample.map(inMeasure(strokes)),
          },
          {
            kind: 'text',
            x: indent,
            y: row / 2 + size * 0.35,
            words,
            font,
            tone: 'ink',
            anchor: 'start',
          },
        ],
      };
    }),
  };
}

/** Lines as wide as in the picture, whose length stays. */
function inMeasure(strokes: number): (shape: Shape) => Shape {
  return (shape) => {
    switch (shape.kind) {
      case 'path':
        return {
          ...shape,
          width: (shape.width ?? 1) * strokes,
          dashes: (shape.dashes ?? []).map((length) => length * strokes),
        };
      case 'text':
        return shape;
      case 'group':
        return { ...shape, shapes: shape.shapes.map(inMeasure(strokes)) };
    }
  };
}

/** Columns that are read downwards, as many as fit. */
function columnPlaces(
  widths: readonly number[],
  width: number,
): readonly { readonly x: number; readonly row: number }[] {
  for (let columns = Math.min(4, widths.length); columns >= 2; columns -= 1) {
    const rows = Math.ceil(widths.length / columns);
    const columnWidths = Array.from({ length: columns }, (_, column) =>
      Math.max(0, ...widths.slice(column * rows, (column + 1) * rows)),
    );
    const needed = columnWidths.reduce((sum, each) => sum + each, 0) + (columns - 1) * 14;
    if (needed > width) continue;
    const spare = (width - needed) / Math.max(columns - 1, 1);
    const gap = 14 + Math.min(spare, 24);
    const starts = columnWidths.map((_, column) =>
      columnWidths.slice(0, column).reduce((sum, each) => sum + each + gap, 0),
    );
    return widths.map((_, index) => ({
      x: starts[Math.floor(index / rows)] ?? 0,
      row: index % rows,
    }));
  }
  return widths.map((_, row) => ({ x: 0, row }));
}

export function gapBlock(height: number): Block {
  return { height, shapes: [] };
}

/** Blocks one below the other, from a height on. */
export function stacked(blocks: readonly Block[], x: number, from: number): readonly Shape[] {
  let y = from;
  return blocks.flatMap((block): readonly Shape[] => {
    const top = y;
    y += block.height;
    if (block.shapes.length === 0) return [];
    return [{ kind: 'group', role: 'block', x, y: top, shapes: block.shapes }];
  });
}

export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}
