import { SANS, SERIF } from '../ui/fonts.ts';
import { cssNameOf } from './palette.ts';
import { type PathShape, pathText, type Shape, type TextShape, type Tone } from './shapes.ts';

interface Props {
  readonly shapes: readonly Shape[];
  /** Whether strokes keep their width, and dashes their length, however the SVG is stretched. */
  readonly unscaled?: boolean;
}

/** Shapes within an SVG of the page, in the colours of its theme. Decoration: words stand beside it. */
export function DrawnShapes({ shapes, unscaled = false }: Props) {
  // Shapes have no state: their place in the order is all that tells one from another.
  return [...shapes.entries()].map(([place, shape]) => (
    <DrawnShape key={place} shape={shape} unscaled={unscaled} />
  ));
}

/** A colour as an attribute of the page has it: that of the theme in force. */
export function toneOnPage(tone: Tone): string {
  return `var(${cssNameOf(tone)})`;
}

interface ShapeProps {
  readonly shape: Shape;
  readonly unscaled: boolean;
}

function DrawnShape({ shape, unscaled }: ShapeProps) {
  switch (shape.kind) {
    case 'path':
      return <DrawnPath shape={shape} unscaled={unscaled} />;
    case 'text':
      return <DrawnText shape={shape} />;
    case 'group': {
      const { x = 0, y = 0, scale = 1 } = shape;
      const isMoved = x !== 0 || y !== 0 || scale !== 1;
      return (
        <g transform={isMoved ? `translate(${x} ${y}) scale(${scale})` : undefined}>
          {shape.title === undefined ? null : <title>{shape.title}</title>}
          <DrawnShapes shapes={shape.shapes} unscaled={unscaled} />
        </g>
      );
    }
  }
}

function DrawnPath({ shape, unscaled }: { readonly shape: PathShape; readonly unscaled: boolean }) {
  const { segments, fill, stroke, width, dashes = [], round, opacity = 1 } = shape;
  return (
    <path
      d={pathText(segments)}
      fill={fill === undefined ? 'none' : toneOnPage(fill)}
      stroke={stroke === undefined ? undefined : toneOnPage(stroke)}
      strokeWidth={width}
      strokeDasharray={dashes.length === 0 ? undefined : dashes.join(' ')}
      vectorEffect={unscaled ? 'non-scaling-stroke' : undefined}
      strokeLinecap={round ? 'round' : undefined}
      strokeLinejoin={round ? 'round' : undefined}
      opacity={opacity === 1 ? undefined : opacity}
    />
  );
}

function DrawnText({ shape: { x, y, words, font, tone, anchor } }: { readonly shape: TextShape }) {
  return (
    <text
      x={x}
      y={y}
      fill={toneOnPage(tone)}
      fontFamily={font.family === 'sans' ? SANS : SERIF}
      fontSize={font.size}
      fontWeight={font.weight}
      textAnchor={anchor}
    >
      {words}
    </text>
  );
}
