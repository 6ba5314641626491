import type { Palette } from '../../../scene/palette.ts';
import { type Font, type Picture, pathText, type Shape, type Tone } from '../../../scene/shapes.ts';
import { SANS, SERIF } from '../../../ui/fonts.ts';
import { element, type XmlElement, xmlDocument } from '../../xml.ts';

/** What an SVG says besides its picture. */
export interface SvgWords {
  readonly title: string;
  /** The picture in words. */
  readonly alternative: string;
  /** What is kept in the file's metadata. */
  readonly memory: string;
}

/** A font to carry in the file: as data, because a picture may load nothing. */
export interface EmbeddedFont {
  readonly family: string;
  /** A `data:` address. */
  readonly address: string;
}

/** A picture as an SVG 1.1 file: text stays text, in fonts it carries or names. */
export function svgText(
  picture: Picture,
  palette: Palette,
  words: SvgWords,
  fonts: readonly EmbeddedFont[],
): string {
  const head = [
    element('title', {}, [words.title]),
    element('desc', {}, [words.alternative]),
    element('metadata', {}, [words.memory]),
    ...(fonts.length === 0 ? [] : [element('style', { type: 'text/css' }, [fontRules(fonts)])]),
  ];
  const { attributes, ...root } = svgOf(picture, palette);
  const children = [...head, ...root.children];
  return xmlDocument({ ...root, attributes: { ...attributes, role: 'img' }, children });
}

/** A picture as an element of SVG; decoration where words stand beside it. */
export function svgOf({ width, height, shapes }: Picture, palette: Palette): XmlElement {
  const size = { width: numeral(width), height: numeral(height) };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
    },
    shapes.map((shape) => nodeOf(shape, palette)),
  );
}

function fontRules(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(
      ({ family, address }) =>
        `@font-face{font-family:"${family}";font-weight:200 900;src:url(${address}) format("woff2")}`,
    )
    .join('');
}

function nodeOf(shape: Shape, palette: Palette): XmlElement {
  switch (shape.kind) {
    case 'path':
      return element('path', {
        d: pathText(shape.segments),
        fill: shape.fill === undefined ? 'none' : palette[shape.fill],
        ...strokeAttributes(shape, palette),
        ...(shape.opacity === undefined || shape.opacity === 1
          ? {}
          : { opacity: numeral(shape.opacity) }),
      });
    case 'text':
      return element(
        'text',
        {
          ...(shape.turned
            ? { transform: `translate(${numeral(shape.x)} ${numeral(shape.y)}) rotate(-90)` }
            : { x: numeral(shape.x), y: numeral(shape.y) }),
          ...fontAttributes(shape.font),
          fill: palette[shape.tone],
          ...(shape.anchor === 'start' ? {} : { 'text-anchor': shape.anchor }),
        },
        [shape.words],
      );
    case 'group':
      return element('g', { class: shape.role, ...transformOf(shape) }, [
        ...(shape.title === undefined ? [] : [element('title', {}, [shape.title])]),
        ...shape.shapes.map((each) => nodeOf(each, palette)),
      ]);
  }
}

function strokeAttributes(
  shape: Extract<Shape, { kind: 'path' }>,
  palette: Readonly<Record<Tone, string>>,
): Record<string, string> {
  if (shape.stroke === undefined) return {};
  const { width = 1, dashes = [], round = false } = shape;
  return {
    stroke: palette[shape.stroke],
    'stroke-width': numeral(width),
    ...(dashes.length === 0 ? {} : { 'stroke-dasharray': dashes.map(numeral).join(' ') }),
    ...(round ? { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } : {}),
  };
}

function fontAttributes({ family, size, weight }: Font): Record<string, string> {
  return {
    'font-family': (family === 'sans' ? SANS : SERIF).replaceAll('"', "'"),
    'font-size': numeral(size),
    'font-weight': String(weight),
  };
}

function transformOf({
  x = 0,
  y = 0,
  scale = 1,
}: Extract<Shape, { kind: 'group' }>): Record<string, string> {
  const moved = x === 0 && y === 0 ? '' : `translate(${numeral(x)} ${numeral(y)})`;
  const scaled = scale === 1 ? '' : `scale(${scale.toFixed(4)})`;
  const transform = [moved, scaled].filter((part) => part !== '').join(' ');
  return transform === '' ? {} : { transform };
}

/** To a hundredth of a pixel. */
function numeral(value: number): string {
  return String(Math.round(value * 100) / 100);
}
