import { cssNameOf } from './palette.ts';
import { type PathShape, pathText, type Shape } from './shapes.ts';

interface Props {
  readonly shapes: readonly Shape[];
  /** Whether strokes keep their width, and dashes their length, however the SVG is stretched. */
  readonly unscaled?: boolean;
}

/** Shapes within an SVG of the page, in the colours of its theme. Decoration: words stand beside it. */
export function DrawnShapes({ shapes, unscaled = false }: Props) {
  return shapes.flatMap((shape) => {
    if (shape.kind !== 'path') return [];
    const d = pathText(shape.segments);
    return [
      <DrawnPath key={`${d} ${shape.stroke ?? ''}`} d={d} shape={shape} unscaled={unscaled} />,
    ];
  });
}

interface PathProps {
  readonly d: string;
  readonly shape: PathShape;
  readonly unscaled: boolean;
}

function DrawnPath({ d, shape, unscaled }: PathProps) {
  const { fill, stroke, width, dashes, round, opacity } = shape;
  return (
    <path
      d={d}
      fill={fill === undefined ? 'none' : `var(${cssNameOf(fill)})`}
      stroke={stroke === undefined ? undefined : `var(${cssNameOf(stroke)})`}
      strokeWidth={width}
      strokeDasharray={dashes === undefined || dashes.length === 0 ? undefined : dashes.join(' ')}
      vectorEffect={unscaled ? 'non-scaling-stroke' : undefined}
      strokeLinecap={round ? 'round' : undefined}
      opacity={opacity}
    />
  );
}
