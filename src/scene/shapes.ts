import type { Point } from './geometry.ts';
import type { Palette } from './palette.ts';

/** A colour by the part it plays; which one that is, is up to the palette that it is drawn with. */
export type Tone = keyof Palette;

/** A step of a path, as in SVG 2 (9.3): absolute, in pixels. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Strokes are in pixels; dashes are drawn, left out, and so on. */
export interface PathShape {
  readonly kind: 'path';
  readonly segments: readonly Segment[];
  readonly fill?: Tone | undefined;
  readonly stroke?: Tone | undefined;
  readonly width?: number;
  readonly dashes?: readonly number[];
  /** Whether ends and corners are rounded. */
  readonly round?: boolean;
  /** From 0 to 1; 1 where nothing is said. */
  readonly opacity?: number;
}

export interface Font {
  readonly family: 'sans' | 'serif';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** A line of text that stands at its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly font: Font;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it runs upwards. */
  readonly turned?: boolean;
}

/** Shapes that belong together, moved and then scaled about their own origin. */
export interface ShapeGroup {
  readonly kind: 'group';
  /** What it stands for: `tie`, `actor`, `legend-entry`. */
  readonly role: string;
  /** The id of the tie or the actor that it stands for. */
  readonly subject?: string;
  /** What it is, in words, where the words drawn do not say so. */
  readonly title?: string;
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly shapes: readonly Shape[];
}

/** What a picture is made of, whoever draws it: SVG, a canvas, a PDF. Later ones lie above. */
export type Shape = PathShape | TextShape | ShapeGroup;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** How far the handles of a quarter of a circle are from its ends, as a share of the radius. */
const KAPPA = 0.5523;

/** A rectangle with round corners; a circle where they are half as wide as it. */
export function roundedBox(
  { x, y }: Point,
  width: number,
  height: number,
  radius: number,
): readonly Segment[] {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - KAPPA);
  const [right, bottom] = [x + width, y + height];
  if (r === 0)
    return polygon([
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ]);
  return [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - k, y, right, y + k, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + k, bottom, x, bottom - k, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + k, x + k, y, x + r, y],
    ['Z'],
  ];
}

export function circleAt({ x, y }: Point, radius: number): readonly Segment[] {
  return roundedBox({ x: x - radius, y: y - radius }, 2 * radius, 2 * radius, radius);
}

export function polygon(points: readonly Point[]): readonly Segment[] {
  return [...polyline(points), ['Z']];
}

export function polyline(points: readonly Point[]): readonly Segment[] {
  return points.map(({ x, y }, index) => [index === 0 ? 'M' : 'L', x, y]);
}

/** A path as SVG writes it, to a tenth of a pixel. */
export function pathText(segments: readonly Segment[]): string {
  return segments
    .map(([letter, ...numbers]) => letter + numbers.map((each) => each.toFixed(1)).join(' '))
    .join('');
}

/** All shapes of one kind, at any depth. */
export function shapesOfKind<Kind extends Shape['kind']>(
  shapes: readonly Shape[],
  kind: Kind,
): readonly Extract<Shape, { kind: Kind }>[] {
  return shapes.flatMap((shape) => [
    ...(isOfKind(shape, kind) ? [shape] : []),
    ...(shape.kind === 'group' ? shapesOfKind(shape.shapes, kind) : []),
  ]);
}

/** How many paths and texts there are, at any depth. */
export function shapeCount(shapes: readonly Shape[]): number {
  return shapes.reduce(
    (sum, shape) => sum + (shape.kind === 'group' ? shapeCount(shape.shapes) : 1),
    0,
  );
}

function isOfKind<Kind extends Shape['kind']>(
  shape: Shape,
  kind: Kind,
): shape is Extract<Shape, { kind: Kind }> {
  return shape.kind === kind;
}
